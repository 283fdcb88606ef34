import { describe, expect, it } from 'vitest';
import { layerGroups } from '../../../src/map/layers/layer-groups';
import { symbolOfLayer } from '../../../src/map/layers/layer-symbol';
import { usualOrder } from '../../../src/map/shown-layers';
import type { View } from '../../../src/view/view';
import { invented, smallLookups, viewOf } from '../support';

const lookups = smallLookups();

describe('the groups of layers', () => {
  const groups = (change: Partial<View> = {}) => {
    const { own, over, hidden } = layerGroups(lookups, viewOf(lookups, change));
    return { own: own.map(({ id }) => id), over: over.map(({ id }) => id), hidden: hidden.map(({ id }) => id) };
  };

  it('are the lens’s and the others, the top of the drawing first', () => {
    const topDown = [...usualOrder(lookups)].reverse();
    expect(groups()).toEqual({ own: topDown.filter((id) => id !== 'units'), over: [], hidden: ['units'] });
    expect(groups({ layers: [] })).toEqual({ own: [], over: [], hidden: topDown });
  });

  it('follow what the view asks for', () => {
    const layers = [{ id: 'units', opacity: 0.4 }, { id: 'zones', opacity: 1 }];
    expect(groups({ layers })).toEqual({ own: ['zones', 'units'], over: [], hidden: ['places'] });
    expect(layerGroups(lookups, viewOf(lookups, { layers })).own[1]).toMatchObject({ id: 'units', opacity: 0.4, layer: { title: { en: 'Clusters and units' } } });
  });

  it('keep apart what only a plan laid over brings', () => {
    const comparison = { plan: 'clusters', mode: 'overlay', share: 50 } as const;
    expect(groups({ comparison }).over).toEqual(['units']);
    expect(groups({ comparison }).hidden).toEqual([]);
    expect(groups({ comparison, layers: [{ id: 'units', opacity: 1 }] }).over).toEqual([]);
    expect(groups({ comparison: { ...comparison, mode: 'swipe' } }).over).toEqual([]);
  });
});

describe('the symbol of a layer', () => {
  it('is the one most of its places have, no one place’s own', () => {
    expect(symbolOfLayer(lookups, 'zones')).toMatchObject({ family: 'zone', mark: null, dotted: false });
    const more = smallLookups(({ places }) => places.push(...['one', 'two', 'three'].map((id) => invented(id, { kind: 'landmark', layer: 'zones' }))));
    expect(symbolOfLayer(more, 'zones')).toMatchObject({ family: 'landmark' });
  });

  it('has a pictogram only where all have the same', () => {
    const parks = (...kinds: ('park' | 'base')[]) =>
      smallLookups(({ places }) => places.push(...kinds.map((kind, index) => invented(`park-${index}`, { kind, layer: 'parks' }))));
    expect(symbolOfLayer(parks('park', 'park'), 'parks')?.icon).toBe('park');
    expect(symbolOfLayer(parks('park', 'base'), 'parks')).toMatchObject({ family: 'park', icon: null });
  });

  it('is none for a layer without places', () => {
    expect(symbolOfLayer(lookups, 'nowhere')).toBeNull();
  });
});
