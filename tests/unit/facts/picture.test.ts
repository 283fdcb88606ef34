import { describe, expect, it } from 'vitest';
import { selectionData } from '../../../src/map/engine/sources';
import { styleLayers } from '../../../src/map/engine/style/style';
import { legendOf } from '../../../src/map/legend/legend';
import { pictureOf } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
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
    expect([...picture.visibleLayers].sort()).toEqual([...lookups.plan(plan)?.layers ?? []].sort());
    const { rows, edges } = legendOf(picture);
    expect(rows.length).toBeGreaterThan(1);
    expect(edges.length).toBeGreaterThan(0);
  });
});

describe('selecting any place that is somewhere', () => {
  const showing = (change: Partial<View>) => pictureOf(lookups, viewOf(lookups, change));
  const layerIds = (picture: ReturnType<typeof showing>): string[] =>
    styleLayers({ picture, theme: 'light', language: 'zh', overBaseMap: false }).map(({ id }) => id);
  const plain = showing({});
  const ids = layerIds(plain);
  const somewhere = catalogue.places.filter((place) => lookups.whereabouts(place));

  it.each([...new Set(somewhere.map(({ kind }) => kind))])('keeps the map’s layers and sources as they were: %s', (kind) => {
    for (const { id } of somewhere.filter((place) => place.kind === kind)) {
      const picture = showing({ page: { type: 'place', id } });
      expect(picture.items).toBe(plain.items);
      expect(picture.selected, id).not.toBeNull();
      expect(selectionData(picture.marked).features.length, id).toBeGreaterThan(0);
      expect(layerIds(picture)).toEqual(ids);
    }
  });
});
