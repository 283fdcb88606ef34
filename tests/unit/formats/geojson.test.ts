import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import type { Lookups } from '../../../src/catalogue/lookups';
import { geojsonOf, type LayerCollection } from '../../../src/formats/geojson';
import { recordColumns, recordOf } from '../../../src/formats/records';
import { positionsOf } from '../../../src/geo/bounds';
import { catalogue, lookups } from '../facts/district';
import { placeOf, smallLookups } from '../support';
import { arbitraryName, named, options, withLayer } from './given';

const read = (of: Lookups, layer: string): LayerCollection => JSON.parse(geojsonOf(of, layer, options)) as LayerCollection;

describe.each(catalogue.layers.map((layer) => [layer.id, layer] as const))('the GeoJSON of %s', (id, layer) => {
  const collection = read(lookups, id);

  it('is a collection of features by RFC 7946, one for each place', () => {
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.map((feature) => feature.id)).toEqual(layer.features);
    for (const feature of collection.features) {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'properties', 'type']);
      expect(feature.type).toBe('Feature');
      for (const position of feature.geometry ? positionsOf(feature.geometry) : []) {
        const [longitude = NaN, latitude = NaN] = position;
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
    }
  });

  it('draws each place as the catalogue does, and keeps those without a position', () => {
    for (const feature of collection.features) {
      const place = placeOf(catalogue, String(feature.id));
      expect(feature.geometry).toEqual(place.geometry);
      expect(feature.properties).toEqual(recordOf(place));
      expect(Object.keys(feature.properties)).toEqual([...recordColumns]);
    }
  });
});

describe('a GeoJSON file', () => {
  it('says what it is, when it was made, what it is worth and whom it rests on', () => {
    const { features, ...members } = read(smallLookups(), 'zones');
    expect(features).not.toEqual([]);
    expect(members).toEqual({
      type: 'FeatureCollection', name: 'zones', title: { zh: '产业区', en: 'Zones' }, version: smallLookups().catalogue.version, generated: options.date, notice: options.notice,
      attribution: [smallLookups().catalogue.base.outline?.attribution], licence: null,
    });
  });

  it('states the licence of its layer before that of the district’s data, and no day where none is given', () => {
    const licence = (id: string) => ({ id, name: { zh: id, en: id }, url: `https://licences.example/${id}` });
    const district = (catalogue: Catalogue) => { catalogue.district.licence = licence('all'); };
    expect(read(smallLookups(district), 'zones').licence).toEqual(licence('all'));
    const both = smallLookups((catalogue) => { district(catalogue); catalogue.layers.find(({ id }) => id === 'zones')!.licence = licence('own'); });
    expect(read(both, 'zones').licence).toEqual(licence('own'));
    expect(JSON.parse(geojsonOf(both, 'zones', { ...options, date: null }))).not.toHaveProperty('generated');
  });

  it('keeps a place without a position, with a null geometry', () => {
    expect(read(smallLookups(), 'zones').features.find(({ id }) => id === 'iz-south')).toHaveProperty('geometry', null);
  });

  it('brings any name back as it was', () => {
    const lookupsOf = withLayer([named('x')]);
    const place = placeOf(lookupsOf.catalogue, 'named');
    fc.assert(fc.property(fc.oneof(arbitraryName, fc.string({ unit: 'binary' })), (name) => {
      place.name.zh = name;
      expect(read(lookupsOf, 'more').features.map(({ properties }) => properties.name_zh)).toEqual([name]);
    }));
  });
});
