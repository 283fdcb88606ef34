import * as v from 'valibot';
import { isWebAddress, placeholdersIn } from './address';
import { expecting } from './expectation';

/** What an absent member should have held: that which its schema says of nothing at all. */
function expectationOfMissing(entries: v.ObjectEntries, name: string): string {
  const schema = Object.hasOwn(entries, name) ? entries[name] : undefined;
  const message = schema && v.safeParse(schema, undefined).issues?.[0].message;
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

const languages = {
  zh: v.pipe(wordsSchema, v.description('In Chinese.')),
  en: v.pipe(wordsSchema, v.description('In English.')),
};

export const textSchema = v.pipe(
  v.strictObject(languages, ({ expected }) =>
    expected === 'never' ? expecting('knownKey', Object.keys(languages)) : expecting(expected?.startsWith('"') ? 'words' : 'text')),
  v.description('A text in Chinese and in English.'),
);

const addressPattern = /^(https?:\/\/[^\s/]|(?![A-Za-z][A-Za-z0-9+.-]*:)\S)\S*$/;
const tileTemplatePattern = new RegExp(`^(?=.*\\{z\\})(?=.*\\{x\\})(?=.*\\{y\\})${addressPattern.source.slice(1)}`);

function addressLike(expected: string, pattern: RegExp, placeholders: readonly string[]) {
  const written = placeholders.map((name) => `{${name}}`);
  return v.pipe(
    v.string(expected),
    v.regex(pattern, expected),
    v.check(isWebAddress, expected),
    v.check((address) => placeholdersIn(address).every((name) => placeholders.includes(name)), expecting('placeholders', written)),
  );
}

/** An address asked for by HTTP, in which only these placeholders may stand. */
export const addressSchema = (...placeholders: string[]) => addressLike(expecting('address'), addressPattern, placeholders);

/** An address of tiles in rows and columns, as most services count them: from the north-west corner. */
export const tileTemplateSchema = addressLike(expecting('tileTemplate'), tileTemplatePattern, ['z', 'x', 'y', 'key', 's']);

export const zoomSchema = v.pipe(
  v.number(expecting('zoom')), v.integer(expecting('zoom')), v.minValue(0, expecting('zoom')), v.maxValue(24, expecting('zoom')),
);

/** One of some strings or numbers. */
export function choiceSchema<const Choice extends string | number>(choices: readonly Choice[]) {
  return v.picklist(choices, expecting('choice', choices));
}
