import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layersChange, moveDown, moveTo, moveUp, sameAsLens, setOpacity, setVisible } from '../../../src/map/layer-changes';
import { layersOfPlan, usualOrder } from '../../../src/map/shown-layers';
import type { ShownLayer } from '../../../src/view/view';
import { smallLookups } from '../support';

const lookups = smallLookups();
const ids = lookups.catalogue.layers.map(({ id }) => id);
const full = (...shown: string[]): ShownLayer[] => shown.map((id) => ({ id, opacity: 1 }));
const idsOf = (layers: readonly ShownLayer[]): string[] => layers.map(({ id }) => id);

const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
/** Any layers that a view can show. */
const shownLayers = fc.shuffledSubarray(ids).chain((some) =>
  fc.tuple(...some.map((id) => percent.map((opacity): ShownLayer => ({ id, opacity })))).map((layers): ShownLayer[] => layers));
const anyId = fc.constantFrom(...ids, 'nowhere');
const anyChange: fc.Arbitrary<(layers: readonly ShownLayer[]) => ShownLayer[]> = fc.oneof(
  fc.tuple(anyId, fc.boolean()).map(([id, visible]) => (layers: readonly ShownLayer[]) => setVisible(lookups, layers, id, visible)),
  fc.tuple(anyId, fc.double({ noNaN: true })).map(([id, opacity]) => (layers: readonly ShownLayer[]) => setOpacity(layers, id, opacity)),
  anyId.map((id) => (layers: readonly ShownLayer[]) => moveUp(layers, id)),
  anyId.map((id) => (layers: readonly ShownLayer[]) => moveDown(layers, id)),
  fc.tuple(anyId, fc.integer()).map(([id, index]) => (layers: readonly ShownLayer[]) => moveTo(layers, id, index)),
);

describe('any change', () => {
  it('leaves layers that the address can hold: known, each once, in hundredths from 0 to 1', () => {
    fc.assert(fc.property(shownLayers, fc.array(anyChange), (layers, changes) => {
      const result = changes.reduce((before, change) => change(before), layers);
      expect(new Set(idsOf(result)).size).toBe(result.length);
      for (const { id, opacity } of result) {
        expect(ids).toContain(id);
        expect(opacity).toBe(Math.round(opacity * 100) / 100);
        expect(opacity).toBeGreaterThanOrEqual(0);
        expect(opacity).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('leaves the list it was given as it was', () => {
    fc.assert(fc.property(shownLayers, anyChange, (layers, change) => {
      const before = structuredClone(layers);
      expect(change(layers)).not.toBe(layers);
      expect(layers).toEqual(before);
    }));
  });

  it('of a layer that is not there is none', () => {
    fc.assert(fc.property(shownLayers, (layers) => {
      expect(setVisible(lookups, layers, 'nowhere', true)).toEqual(layers);
      expect(setOpacity(layers, 'nowhere', 0)).toEqual(layers);
      expect(moveUp(layers, 'nowhere')).toEqual(layers);
      expect(moveTo(layers, 'nowhere', 0)).toEqual(layers);
    }));
  });
});

describe('showing and hiding', () => {
  it('takes a layer away and leaves the others in their order', () => {
    expect(idsOf(setVisible(lookups, full('zones', 'units', 'places'), 'units', false))).toEqual(['zones', 'places']);
  });

  it('gives a newly shown layer its usual place', () => {
    const [bottom = '', middle = '', top = ''] = usualOrder(lookups);
    expect(idsOf(setVisible(lookups, full(bottom, top), middle, true))).toEqual([bottom, middle, top]);
    expect(idsOf(setVisible(lookups, full(bottom, middle), top, true))).toEqual([bottom, middle, top]);
    expect(idsOf(setVisible(lookups, full(middle, top), bottom, true))).toEqual([bottom, middle, top]);
  });

  it('puts it under the lowest that usually lies above it where the reader has ordered the others', () => {
    const [bottom = '', middle = '', top = ''] = usualOrder(lookups);
    expect(idsOf(setVisible(lookups, full(top, bottom), middle, true))).toEqual([middle, top, bottom]);
  });

  it('shows it at full strength, and leaves one already shown alone', () => {
    expect(setVisible(lookups, [], 'zones', true)).toEqual(full('zones'));
    const faint = [{ id: 'zones', opacity: 0.3 }];
    expect(setVisible(lookups, faint, 'zones', true)).toEqual(faint);
  });

  it('there and back again is the lens’s', () => {
    for (const plan of lookups.catalogue.plans) {
      const usual = layersOfPlan(lookups, plan.id);
      for (const { id } of usual) {
        const back = setVisible(lookups, setVisible(lookups, usual, id, false), id, true);
        expect(sameAsLens(lookups, { plan: plan.id, layers: back })).toBe(true);
      }
    }
  });
});

describe('the opacity', () => {
  it('is set on one layer, in hundredths, within its range', () => {
    const layers = full('zones', 'places');
    expect(setOpacity(layers, 'zones', 0.456)).toEqual([{ id: 'zones', opacity: 0.46 }, { id: 'places', opacity: 1 }]);
    expect(setOpacity(layers, 'zones', -1)[0]?.opacity).toBe(0);
    expect(setOpacity(layers, 'zones', 7)[0]?.opacity).toBe(1);
  });
});

describe('the order', () => {
  it('goes one step at a time, up to the ends', () => {
    const layers = full('a', 'b', 'c');
    expect(idsOf(moveUp(layers, 'a'))).toEqual(['b', 'a', 'c']);
    expect(idsOf(moveDown(layers, 'c'))).toEqual(['a', 'c', 'b']);
    expect(idsOf(moveUp(layers, 'c'))).toEqual(['a', 'b', 'c']);
    expect(idsOf(moveDown(layers, 'a'))).toEqual(['a', 'b', 'c']);
  });

  it('moves a layer to where it is told, the others keeping theirs', () => {
    const layers = full('a', 'b', 'c');
    expect(idsOf(moveTo(layers, 'a', 2))).toEqual(['b', 'c', 'a']);
    expect(idsOf(moveTo(layers, 'c', 0))).toEqual(['c', 'a', 'b']);
    expect(idsOf(moveTo(layers, 'b', 9))).toEqual(['a', 'c', 'b']);
    fc.assert(fc.property(shownLayers, anyId, fc.nat(5), (some, id, index) => {
      const others = (list: readonly ShownLayer[]) => list.filter((layer) => layer.id !== id);
      const moved = moveTo(some, id, index);
      expect(others(moved)).toEqual(others(some));
      expect(new Set(moved)).toEqual(new Set(some));
    }));
  });

  it('up and down again is where it was, but for the top', () => {
    fc.assert(fc.property(shownLayers, (layers) => {
      for (const { id } of layers.slice(0, -1)) expect(moveDown(moveUp(layers, id), id)).toEqual(layers);
    }));
  });
});

describe('the lens’s own layers', () => {
  const usual = layersOfPlan(lookups, 'zones');
  const same = (layers: readonly ShownLayer[] | null) => sameAsLens(lookups, { plan: 'zones', layers });

  it('are those not asked for, or asked for just as they are', () => {
    expect(usual.length).toBeGreaterThan(1);
    expect(same(null)).toBe(true);
    expect(same(usual)).toBe(true);
  });

  it('are others where one is missing, more, fainter or elsewhere', () => {
    expect(same(usual.slice(1))).toBe(false);
    expect(same([...usual, ...full('units')])).toBe(false);
    expect(same(setOpacity(usual, usual[0]?.id ?? '', 0.99))).toBe(false);
    expect(same([...usual].reverse())).toBe(false);
    expect(same([])).toBe(false);
    expect(sameAsLens(lookups, { plan: 'clusters', layers: usual })).toBe(false);
  });

  it('are not asked for in the address', () => {
    expect(layersChange(lookups, 'zones', usual)).toEqual({ layers: null });
    expect(layersChange(lookups, 'zones', full('units'))).toEqual({ layers: full('units') });
  });
});
