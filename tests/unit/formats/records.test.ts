import { describe, expect, it } from 'vitest';
import { recordColumns, recordOf, recordsOf } from '../../../src/formats/records';
import { catalogue, lookups } from '../facts/district';
import { invented, meantFor, placeOf, smallCatalogue, smallLookups } from '../support';

describe('a record', () => {
  it('says all that the layer says of a place, one thing to a column', () => {
    expect(recordOf(placeOf(smallCatalogue(), 'iz-north'))).toEqual({
      id: 'iz-north', name_zh: '北坡片', name_en: 'North Slope', aliases: '北坡园', kind: 'industrial-zone', plans: 'zones', group: 'zone', number: 1,
      parent: null, host: null, host_basis: null, field: null, subdistricts: 'upper', subdistricts_basis: 'stated',
      industries: 'rungs (inferred); ladders (derived)', role_zh: '造梯', role_en: 'Ladder making', role_basis: 'stated',
      attributes_zh: 'area=4.9 平方公里 (about, stated); streets=一路 (stated)',
      attributes_en: 'area=4.9 km² (about, stated); streets=First Street (stated)',
      placement_basis: 'bounded', uncertainty_m: 200, placement_method_zh: '虚构', placement_method_en: 'Invented',
      citations: 'zone-plan#box-1; zone-plan#1.2; cluster-plan#table-1', checked: '2032-04-01', longitude: 20.05, latitude: 10.07,
    });
  });

  it('is blank where nothing is known, the position included', () => {
    const said = Object.entries(recordOf(invented('nowhere'))).filter(([, cell]) => cell !== null);
    expect(Object.fromEntries(said)).toEqual({
      id: 'nowhere', name_zh: 'nowhere', name_en: 'nowhere', kind: 'park', checked: '2032', citations: 'zone-plan#1',
    });
  });

  it('gives the year and the basis of an attribute, and every statement where two differ', () => {
    expect(recordOf(placeOf(smallCatalogue(), 'library')).attributes_en).toBe('steps=300 (2032, reported); steps=320 (2032, stated)');
  });

  it('sets the items of a value apart, which may hold commas', () => {
    const attributes = [{
      key: 'goods', name: { zh: '货', en: 'Goods' }, value: [{ zh: '长梯、短梯', en: 'Ladders, long and short' }, { zh: '绳', en: 'Rope' }],
      bound: 'exact' as const, basis: 'derived' as const, citations: ['zone-plan#1'],
    }];
    expect(recordOf(invented('shop', { attributes })).attributes_en).toBe('goods=Ladders, long and short | Rope (derived)');
  });

  it('never passes an industry off as stated', () => {
    const industries = (['stated', 'derived', 'reported', 'inferred'] as const).map((basis) => meantFor('rungs', basis));
    expect(recordOf(invented('works', { industries })).industries).toBe('rungs (stated); rungs (derived); rungs (reported); rungs (inferred)');
  });

  it('rounds the position of the label to six decimals', () => {
    const record = recordOf(invented('spot', { geometry: { type: 'Point', coordinates: [-20.12345678, 1e-9] }, label: [-20.12345678, 1e-9] }));
    expect([record.longitude, record.latitude]).toEqual([-20.123457, 0]);
  });
});

describe.each(catalogue.layers.map((layer) => [layer.id, layer] as const))('the records of %s', (id, layer) => {
  it('are one for each of its places, in its order, with every column', () => {
    const records = recordsOf(lookups, id);
    expect(layer.features.length).toBeGreaterThan(0);
    expect(records.map((record) => record.id)).toEqual(layer.features);
    for (const record of records) expect(Object.keys(record)).toEqual([...recordColumns]);
  });
});

it('refuses a layer that the catalogue does not have', () => {
  expect(() => recordsOf(smallLookups(), 'nothing')).toThrow('"nothing"');
});
