import { expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { baseSources } from '../../../src/map/engine/sources';
import { groundLayers } from '../../../src/map/engine/style/base-layers';
import { brushOf } from '../../../src/map/engine/style/context';
import { pictureOf } from '../../../src/map/picture';
import { coloursOf, themes, type Theme } from '../../../src/theme/theme';
import { smallLookups, viewOf } from '../support';

const lookups = smallLookups();
const plain = lookups.catalogue.base;
const ground = (theme: Theme, overBaseMap = false) =>
  groundLayers(brushOf({ picture: pictureOf(lookups, viewOf(lookups)), theme, language: 'zh', overBaseMap }));
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
  const ids = ground('light').map(({ id }) => id);
  for (const id of ['green', 'water', 'waterways', 'roads', 'subdistrict-boundaries']) {
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('land'));
    expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('land-edge'));
  }
});

it.each(themes)('draws terrain in the colours of the theme %s', (theme) => {
  const { green, water, road } = coloursOf(theme);
  const paint = Object.fromEntries(ground(theme).map((layer) => [layer.id, layer.paint]));
  expect(paint).toMatchObject({ green: { 'fill-color': green }, water: { 'fill-color': water }, waterways: { 'line-color': water }, roads: { 'line-color': road } });
});

it('leaves terrain to a base map that has its own', () => {
  expect(ground('light', true).map(({ id }) => id)).toEqual(['land', 'land-casing', 'land-edge']);
});
