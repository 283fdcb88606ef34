import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layersOfPlan, ownLayersOf, pictureLayersOf, shownLayersOf, usualOrder } from '../../../src/map/shown-layers';
import { familyOrder, symbolOf } from '../../../src/symbols/symbol';
import type { View } from '../../../src/view/view';
import { fullLayers, smallLookups, viewOf } from '../support';
import { arbitraryView } from '../view/arbitrary-view';

const lookups = smallLookups();
const known = lookups.catalogue.layers.map(({ id }) => id);
const idsOf = (layers: readonly { id: string }[]): string[] => layers.map(({ id }) => id);
const shown = (change: Partial<View>) => shownLayersOf(lookups, viewOf(lookups, change));
const overlay = { plan: 'clusters', mode: 'overlay', share: 30 } as const;

describe('the usual order', () => {
  it('has every layer once, and those of lesser families below', () => {
    const order = usualOrder(lookups);
    expect([...order].sort()).toEqual([...known].sort());
    const ranks = order.map((id) => Math.max(...lookups.catalogue.places
      .filter(({ layer }) => layer === id).map((place) => familyOrder.indexOf(symbolOf(place, lookups).family))));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(order).toEqual(['places', 'units', 'zones']);
  });

  it('puts a layer without places at the bottom', () => {
    const bare = smallLookups((catalogue) => { catalogue.places = catalogue.places.filter(({ layer }) => layer !== 'zones'); });
    expect(usualOrder(bare)[0]).toBe('zones');
  });

  it('is the same list each time', () => {
    expect(usualOrder(lookups)).toBe(usualOrder(lookups));
  });
});

describe('the layers of a plan', () => {
  it('are its own at full strength, in the usual order', () => {
    expect(layersOfPlan(lookups, 'zones')).toEqual(fullLayers('places', 'zones'));
    expect(layersOfPlan(lookups, 'clusters')).toEqual(fullLayers('units'));
  });

  it('are none of a plan that is not there', () => {
    expect(layersOfPlan(lookups, 'nowhere')).toEqual([]);
  });
});

describe('the layers shown', () => {
  it('are those asked for, else the lens’s', () => {
    expect(shown({})).toEqual(fullLayers('places', 'zones'));
    expect(shown({ layers: [] })).toEqual([]);
    const asked = [{ id: 'zones', opacity: 0.4 }, { id: 'places', opacity: 1 }];
    expect(shown({ layers: asked })).toEqual(asked);
  });

  it('have above them those of a plan laid over them, at its strength', () => {
    expect(shown({ comparison: overlay })).toEqual([...fullLayers('places', 'zones'), { id: 'units', opacity: 0.3 }]);
    expect(shown({ comparison: overlay, layers: [] })).toEqual([{ id: 'units', opacity: 0.3 }]);
  });

  it('keep their own strength and place where that plan has them too', () => {
    expect(shown({ comparison: overlay, layers: fullLayers('units', 'zones') })).toEqual(fullLayers('units', 'zones'));
  });

  it('are the lens’s alone where another plan stands beside it', () => {
    expect(shown({ comparison: { ...overlay, mode: 'swipe' } })).toEqual(shown({}));
  });

  it('are never the view’s own list, which nobody may change', () => {
    const view = viewOf(lookups, { layers: fullLayers('zones') });
    expect(shownLayersOf(lookups, view)).not.toBe(view.layers);
    expect(ownLayersOf(lookups, view)).toEqual(view.layers);
  });
});

describe('the picture’s layers', () => {
  it('are all that there are, each once, the hidden ones below in their usual order', () => {
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      const layers = pictureLayersOf(lookups, view);
      expect(idsOf(layers).sort()).toEqual([...known].sort());
      const visible = layers.filter((layer) => layer.visible);
      expect(visible.map(({ id, opacity }) => ({ id, opacity }))).toEqual(shownLayersOf(lookups, view));
      const hidden = layers.slice(0, layers.length - visible.length);
      expect(hidden.every((layer) => !layer.visible)).toBe(true);
      expect(idsOf(hidden)).toEqual(usualOrder(lookups).filter((id) => idsOf(hidden).includes(id)));
    }));
  });
});
