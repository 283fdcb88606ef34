import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { baseSources, placeSources, selectionData, selectionSource } from '../../../src/map/engine/sources';
import { emptyStyle, styleLayers } from '../../../src/map/engine/style';
import { legendOf } from '../../../src/map/legend/legend';
import { pictureOf } from '../../../src/map/picture';
import { viewOf } from '../support';
import { catalogue, lookups } from './district';

describe.each(catalogue.plans.map(({ id }) => id))('through the lens %s', (plan) => {
  const picture = pictureOf(lookups, viewOf(lookups, { plan }));

  it('everything can be drawn', () => {
    expect(picture.undrawable).toBe(0);
  });

  it('every one of its layers is there, and its legend explains something', () => {
    const known = catalogue.layers.map(({ id }) => id);
    expect([...picture.visibleLayers].filter((layer) => !known.includes(layer))).toEqual([]);
    const { rows, edges } = legendOf(picture);
    expect(rows.length).toBeGreaterThan(1);
    expect(edges.length).toBeGreaterThan(0);
  });

  it.each(['zh', 'en'] as const)('the style is one that MapLibre accepts: %s', (language) => {
    const data = { ...baseSources(catalogue.base), ...placeSources(picture.items, catalogue.layers), [selectionSource]: selectionData(null) };
    const sources = Object.fromEntries(Object.entries(data).map(([id, collection]) => [id, { type: 'geojson', data: collection, promoteId: 'id' }]));
    const style = { ...emptyStyle, sources, layers: [...emptyStyle.layers, ...styleLayers(picture, catalogue.layers, language)] } as StyleSpecification;
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });
});

describe('selecting any place that is somewhere', () => {
  const plain = pictureOf(lookups, viewOf(lookups));
  const ids = styleLayers(plain, catalogue.layers, 'zh').map(({ id }) => id);
  const somewhere = catalogue.places.filter((place) => lookups.whereabouts(place));

  it.each([...new Set(somewhere.map(({ kind }) => kind))])('keeps the map’s layers and sources as they were: %s', (kind) => {
    for (const { id } of somewhere.filter((place) => place.kind === kind)) {
      const picture = pictureOf(lookups, viewOf(lookups, { page: { type: 'place', id } }));
      expect(picture.items).toBe(plain.items);
      expect(picture.selected, id).not.toBeNull();
      expect(selectionData(picture.selected).features.length, id).toBeGreaterThan(0);
      expect(styleLayers(picture, catalogue.layers, 'zh').map((layer) => layer.id)).toEqual(ids);
    }
  });
});
