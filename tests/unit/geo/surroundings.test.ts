import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../src/geo/distance';
import type { LonLat } from '../../../src/geo/mercator';
import { nearest, within } from '../../../src/geo/surroundings';

interface Item { id: number; at: LonLat | null }
const square: Polygon = { type: 'Polygon', coordinates: [[[20.04, 10.04], [20.06, 10.04], [20.06, 10.06], [20.04, 10.06], [20.04, 10.04]]] };
const at = (item: Item): LonLat | null => item.at;
const near = fc.tuple(fc.double({ min: 20, max: 20.1, noNaN: true }), fc.double({ min: 10, max: 10.1, noNaN: true }));
const items = fc.array(fc.option(near)).map((positions) => positions.map((position, id): Item => ({ id, at: position })));

describe('the surroundings of a geometry', () => {
  it('hold what lies within reach and nothing else, nearest first', () => {
    fc.assert(fc.property(items, fc.double({ min: 0, max: 6000, noNaN: true }), (all, reach) => {
      const found = within(square, all, at, reach);
      const metres = found.map((nearby) => nearby.metres);
      expect(metres).toEqual([...metres].sort((one, other) => one - other));
      const expected = all.filter((item) => item.at && distanceMetres(item.at, square) <= reach);
      expect(found.map(({ item }) => item.id).sort()).toEqual(expected.map(({ id }) => id).sort());
      for (const { item, metres: given } of found) expect(given).toBe(distanceMetres(item.at ?? [NaN, NaN], square));
    }));
  });

  it('leave out what has no position', () => {
    const all: Item[] = [{ id: 1, at: null }, { id: 2, at: [20.05, 10.05] }];
    expect(within(square, all, at, Infinity)).toEqual([{ item: all[1], metres: 0 }]);
    expect(nearest(square, all, at, 5)).toHaveLength(1);
  });

  it('keep the order of the list where distances are equal', () => {
    const all = [3, 1, 2].map((id): Item => ({ id, at: [20.05, 10.05] }));
    expect(within(square, all, at, 0).map(({ item }) => item.id)).toEqual([3, 1, 2]);
  });
});

describe('the nearest', () => {
  it('are the first of all within reach', () => {
    fc.assert(fc.property(items, fc.nat(5), (all, count) => {
      expect(nearest(square, all, at, count)).toEqual(within(square, all, at, Infinity).slice(0, count));
    }));
  });
});
