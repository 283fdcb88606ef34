import * as v from 'valibot';
import { isWebAddress, placeholdersIn } from './address';
import { expecting } from './expectation';

/** What an absent member should have held: that which its schema says of nothing at all. */
function expectationOfMissing(entries: v.ObjectEntries, name: string): string {
  const schema = Object.hasOwn(entries, name) ? entries[name] : undefined;
  const message = schema && v.safeParse(schema as v.GenericSchema, undefined).issues?.[0].message;
  return message ?? expecting('object');
}

/** An object that may have these members alone. Its messages say what a missing member should hold, and which are known. */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'never') return expecting('knownKey', Object.keys(entries));
    // Valibot names a missing member in quotation marks, and the object itself without.
    return expected?.startsWith('"') ? expectationOfMissing(entries, JSON.parse(expected) as string) : expecting('object');
  });
}

export const wordsSchema = v.pipe(v.string(expecting('words')), v.trim(), v.nonEmpty(expecting('words')));

export const textSchema = v.pipe(
  v.strictObject({ zh: wordsSchema, en: wordsSchema }, ({ expected }) =>
    expected === 'never' ? expecting('knownKey', ['zh', 'en']) : expecting(expected?.startsWith('"') ? 'words' : 'text')),
  v.description('A text in Chinese and in English.'),
);

const addressPattern = /^(https?:\/\/[^\s/]|(?![A-Za-z][A-Za-z0-9+.-]*:)\S)\S*$/;

/** An address asked for by HTTP, in which only these placeholders may stand. */
export function addressSchema(...placeholders: string[]) {
  const written = placeholders.map((name) => `{${name}}`);
  return v.pipe(
    v.string(expecting('address')),
    v.regex(addressPattern, expecting('address')),
    v.check(isWebAddress, expecting('address')),
    v.check((address) => placeholdersIn(address).every((name) => placeholders.includes(name)), expecting('placeholders', written)),
  );
}

/** An address of tiles in rows and columns, as most services count them: from the north-west corner. */
export const tileTemplateSchema = v.pipe(
  addressSchema('z', 'x', 'y', 'key', 's'),
  v.regex(/^(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/, expecting('tileTemplate')),
);

export const zoomSchema = v.pipe(
  v.number(expecting('zoom')), v.integer(expecting('zoom')), v.minValue(0, expecting('zoom')), v.maxValue(24, expecting('zoom')),
);

/** One of some strings or numbers. */
export function choiceSchema<const Choice extends string | number>(choices: readonly Choice[]) {
  return v.picklist(choices, expecting('choice', choices));
}
