// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findStaleSchemas, jsonSchemas } from '../../../scripts/catalogue/json-schemas';
import { readSchemas } from '../../../scripts/catalogue/schema-files';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const layer = 'data/schemas/layer.schema.json';

describe('the editors’ JSON Schemas', () => {
  it('are as the code would write them', () => expect(findStaleSchemas(readSchemas(root))).toEqual([]));

  it('are told when stale, missing or left over', () => {
    const written = jsonSchemas().set(layer, '{}').set('data/schemas/old.schema.json', '{}');
    written.delete('data/schemas/base.schema.json');
    expect(findStaleSchemas(written).map(({ file, message }) => [file, message])).toEqual([
      [layer, 'is stale'], ['data/schemas/base.schema.json', 'missing'], ['data/schemas/old.schema.json', 'describes no file any more'],
    ]);
  });

  it('describe a layer for the editor', () => {
    const schema: unknown = JSON.parse(jsonSchemas().get(layer) ?? '{}');
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      required: ['type', 'name', 'title', 'features'],
      $defs: { text: { required: ['zh', 'en'], additionalProperties: false } },
    });
  });
});
