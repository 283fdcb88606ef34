import { wktToGeoJSON } from 'betterknown';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/catalogue/catalogue';
import { citationsWithin } from '../../../src/catalogue/citations';
import { csvOf } from '../../../src/formats/csv';
import { catalogue, lookups } from '../facts/district';
import { placeOf, smallCatalogue, smallLookups } from '../support';
import { arbitraryName, named, withLayer } from './given';

type Row = Record<string, string>;

function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  return data;
}

/** What a spreadsheet would read as a formula, or split. */
const reckoned = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const nameIn = (name: string): string | undefined => rowsOf(csvOf(withLayer([named(name)]), 'more'))[0]?.name_en;

/** What a row must say of a place, put together by another hand than the product’s. */
const expectedOf = (place: Place): Row => ({
  id: place.id,
  name_zh: place.name.zh,
  name_en: place.name.en,
  kind: place.kind,
  group: place.group ?? '',
  number: String(place.number ?? ''),
  parent: place.parent ?? '',
  host: place.host?.place ?? '',
  field: place.field ?? '',
  role_zh: place.role?.value.zh ?? '',
  placement_basis: place.placement?.basis ?? '',
  uncertainty_m: String(place.placement?.uncertaintyMetres ?? ''),
  placement_method_en: place.placement?.method.en ?? '',
  checked: place.checked,
});

/** The cells that are lists, taken apart. */
const listsOf = (row: Row): Record<string, string[]> =>
  Object.fromEntries(['aliases', 'plans', 'subdistricts', 'industries', 'citations'].map((column) => [column, (row[column] ?? '').split('; ').filter(Boolean)]));

describe.each(catalogue.layers.map((layer) => [layer.id, layer] as const))('the CSV of %s', (id, layer) => {
  const rows = rowsOf(csvOf(lookups, id));

  it('has every place, and says of it what the catalogue says', () => {
    expect(rows.map((row) => row.id)).toEqual(layer.features);
    for (const row of rows) {
      const place = placeOf(catalogue, row.id ?? '');
      expect(row).toMatchObject(expectedOf(place));
      expect(listsOf(row)).toEqual({
        aliases: place.aliases ?? [],
        plans: place.plans,
        subdistricts: place.subdistricts?.value ?? [],
        industries: (place.industries ?? []).map(({ industry, basis }) => `${industry} (${basis})`),
        citations: citationsWithin(place),
      });
    }
  });

  it('gives the label to six decimals and the whole geometry, and neither where no position is known', () => {
    for (const row of rows) {
      const { geometry, label } = placeOf(catalogue, row.id ?? '');
      if (!geometry || !label) {
        expect([row.longitude, row.latitude, row.wkt]).toEqual(['', '', '']);
        continue;
      }
      expect(Math.abs(Number(row.longitude) - label[0])).toBeLessThanOrEqual(5.1e-7);
      expect(Math.abs(Number(row.latitude) - label[1])).toBeLessThanOrEqual(5.1e-7);
      expect(`${row.longitude},${row.latitude}`).toMatch(/^\d+(\.\d{1,6})?,\d+(\.\d{1,6})?$/);
      expect(wktToGeoJSON(row.wkt ?? '')).toEqual(geometry);
    }
  });
});

describe('a CSV file', () => {
  const text = csvOf(smallLookups(), 'zones');

  it('begins with a byte order mark, so that Excel reads it as UTF-8', () => {
    expect([...new TextEncoder().encode(text).slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
  });

  it('ends each of its lines with CR LF', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n')).toHaveLength(1 + smallCatalogue().layers.find(({ id }) => id === 'zones')!.features.length + 1);
  });

  it('has its header even where a layer has no place', () => {
    expect(csvOf(withLayer([]), 'more')).toMatch(/^\uFEFFid,name_zh,name_en,.*,longitude,latitude,wkt\r\n/);
  });

  it('keeps areas of several parts and with holes whole', () => {
    const row = rowsOf(csvOf(smallLookups(), 'units')).find(({ id }) => id === 'cl-ladder');
    expect(wktToGeoJSON(row?.wkt ?? '')).toEqual(placeOf(smallCatalogue(), 'cl-ladder').geometry);
  });

  it.each(['=cmd', '=cmd\n|calc', '+1', '-1', '@sum', '\t=1', ' =1', '\nx', '＝1', '＋1', '－1', '＠x'])('lets no spreadsheet reckon with %j', (name) => {
    expect(nameIn(name)).toBe(`'${name}`);
  });

  it('leaves negative numbers as numbers', () => {
    expect(rowsOf(csvOf(withLayer([named('west')]), 'more'))[0]).toMatchObject({ longitude: '-20', latitude: '10', wkt: expect.stringMatching(/^POINT/) as string });
  });

  it('brings any name back as it was, with an apostrophe before it where a spreadsheet would reckon', () => {
    const lookupsOf = withLayer([named('x')]);
    const place = placeOf(lookupsOf.catalogue, 'named');
    fc.assert(fc.property(arbitraryName, (name) => {
      place.name.en = name;
      const [row, ...more] = rowsOf(csvOf(lookupsOf, 'more'));
      expect(more).toEqual([]);
      expect(row?.name_en).toBe(reckoned.test(name) ? `'${name}` : name);
    }));
  });
});
