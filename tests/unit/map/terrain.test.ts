import { expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { groundLayers } from '../../../src/map/engine/base-layers';
import { baseSources } from '../../../src/map/engine/sources';
import { smallLookups } from '../support';

const plain = smallLookups().catalogue.base;
const roads: Catalogue['base'][string] = {
  type: 'FeatureCollection',
  name: 'roads',
  features: [{
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [[10, 20], [10.01, 20]] },
    properties: { kind: 'road', class: 'primary' },
  }],
};

it('gives a fetched road to the map with its class, and nothing else of it', () => {
  expect(baseSources({ ...plain, roads })['base-road']?.features).toEqual([
    { type: 'Feature', geometry: roads.features[0]?.geometry, properties: { class: 'primary' } },
  ]);
});

it('has empty sources, not missing ones, where no richer base was fetched', () => {
  for (const kind of ['road', 'water', 'waterway', 'green', 'subdistrict-boundary']) {
    expect(baseSources(plain)[`base-${kind}`]?.features).toEqual([]);
  }
});

it('draws terrain above the land and below its edge and the rail', () => {
  const ids = groundLayers().map(({ id }) => id);
  for (const id of ['green', 'water', 'waterways', 'roads', 'subdistrict-boundaries']) {
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('land'));
    expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('land-edge'));
  }
});
