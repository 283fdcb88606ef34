import { toJsonSchema } from '@valibot/to-json-schema';
import { basisSchema, boundSchema, citationSchema, dateSchema, idSchema, textSchema } from '../../src/catalogue/schema/primitives';
import { textSchema as configuredTextSchema } from '../../src/configuration/primitives';
import { configurationSchema } from '../../src/configuration/schema';
import { fileKindNames, fileKinds } from './file-kinds';
import type { Problem } from './problem';
import { schemaFolder } from './read-texts';

/** Written once in each schema and referred to, which keeps the files short. */
const definitions = {
  id: idSchema, text: textSchema, citation: citationSchema, basis: basisSchema, bound: boundSchema, date: dateSchema,
};

/** Published with the site, beside the file it describes. */
export const configurationSchemaFile = 'public/config.schema.json';

function jsonSchemaText(title: string, schema: Parameters<typeof toJsonSchema>[0], shared: typeof definitions | { text: typeof configuredTextSchema }): string {
  // Trimming, and checks of our own, have no counterpart in JSON Schema.
  const json = toJsonSchema(schema, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore', definitions: shared });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

/** The JSON Schemas that editors use, by path from the root. */
export function jsonSchemas(): Map<string, string> {
  return new Map([
    ...fileKindNames.map((kind) => [`${schemaFolder}/${kind}.schema.json`, jsonSchemaText(kind, fileKinds[kind].schema, definitions)] as const),
    [configurationSchemaFile, jsonSchemaText('config', configurationSchema, { text: configuredTextSchema })],
  ]);
}

/** Tells which of the written schemas differ from what the code would write. */
export function findStaleSchemas(written: ReadonlyMap<string, string>): Problem[] {
  const wanted = jsonSchemas();
  const expected = 'should be written again with `npm run catalogue`';
  const stale = [...wanted]
    .filter(([file, text]) => written.get(file) !== text)
    .map(([file]): Problem => ({ severity: 'error', file, message: written.has(file) ? 'is stale' : 'missing', expected }));
  const left = [...written.keys()]
    .filter((file) => !wanted.has(file))
    .map((file): Problem => ({ severity: 'error', file, message: 'describes no file any more', expected: 'should be deleted' }));
  return [...stale, ...left];
}
