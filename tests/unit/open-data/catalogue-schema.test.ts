// @vitest-environment node
import Ajv from 'ajv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogueJsonSchema, catalogueSchema } from '../../../scripts/open-data/catalogue-schema';
import { membersOf } from '../../../scripts/open-data/dictionary/members';
import { textSchema } from '../../../src/catalogue/schema/primitives';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { districtCatalogue, smallCatalogue } from '../support';

const validate = new Ajv({ strict: false, formats: { uri: true } }).compile(JSON.parse(catalogueJsonSchema()) as object);
const asRead = (catalogue: Catalogue): unknown => JSON.parse(JSON.stringify(catalogue));

describe('the schema of the published catalogue', () => {
  it.each([['the district', districtCatalogue], ['the small district', smallCatalogue]] as const)('accepts %s', (_, catalogueOf) => {
    expect(validate(asRead(catalogueOf())) || validate.errors).toBe(true);
    expect(v.safeParse(catalogueSchema, asRead(catalogueOf())).issues).toBeUndefined();
  });

  it.each<[string, (catalogue: Record<string, unknown>) => void]>([
    ['an unknown member', (catalogue) => Object.assign(catalogue, { more: 1 })],
    ['a member that is missing', (catalogue) => { delete catalogue.plans; }],
    ['another form', (catalogue) => Object.assign(catalogue, { format: 99 })],
    ['a kind of place that does not exist', (catalogue) => Object.assign((catalogue.places as object[])[0] ?? {}, { kind: 'castle' })],
  ])('refuses %s', (_, spoil) => {
    const catalogue = asRead(smallCatalogue()) as Record<string, unknown>;
    spoil(catalogue);
    expect(validate(catalogue)).toBe(false);
  });
});

describe('the dictionary of the catalogue', () => {
  it('has words for every member of the schema', () => {
    const members = membersOf();
    expect(members.map(({ path }) => path)).toEqual(expect.arrayContaining(['places[].placement.uncertaintyMetres', 'base{}.features[].properties.kind', 'conflicts[].subject']));
    for (const { meaning } of members) expect(Object.values(meaning).every((text) => text.length > 0)).toBe(true);
  });

  it('is refused where a member, its Chinese or one of its values has no words', () => {
    expect(() => membersOf(v.strictObject({ silent: v.string() }))).toThrow(/silent.*v\.description/);
    expect(() => membersOf(v.strictObject({ foreign: v.pipe(v.string(), v.description('Nobody has put this into Chinese.')) }))).toThrow(/no Chinese for "foreign"/);
    expect(() => membersOf(v.strictObject({ name: v.pipe(textSchema, v.description('What it is called.')), colour: v.pipe(v.picklist(['mauve']), v.description('What it is.')) }))).toThrow(/mauve/);
  });
});
