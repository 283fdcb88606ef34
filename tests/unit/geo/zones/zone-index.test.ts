import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createZoneIndex } from '../../../../src/geo/zones/zone-index';
import type { Zone } from '../../../../src/geo/zones/zone';
import { zoneOf } from './arbitraries';

const square = (west: number, south: number, side: number): Position[] =>
  [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]];
const answers = (zones: readonly Zone[], x: number, y: number) =>
  createZoneIndex(zones).at(x, y).map(({ zone, containment }) => `${zone} ${containment}`);

describe('the zones that cover a position', () => {
  it('are all those inside which it lies, in their order', () => {
    const zones = [zoneOf([square(0, 0, 4)]), zoneOf([square(8, 8, 1)]), zoneOf([square(1, 1, 8)])];
    expect(answers(zones, 2, 2)).toEqual(['0 inside', '2 inside']);
    expect(answers(zones, 8.5, 8.5)).toEqual(['1 inside', '2 inside']);
    expect(answers(zones, 20, 2)).toEqual([]);
  });

  it('share an edge: a point on it belongs to both, and is flagged', () => {
    const zones = [zoneOf([square(0, 0, 4)]), zoneOf([square(4, 0, 4)]), zoneOf([square(4, 4, 4)])];
    expect(answers(zones, 4, 1)).toEqual(['0 edge', '1 edge']);
    expect(answers(zones, 4, 4)).toEqual(['0 edge', '1 edge', '2 edge']);
  });

  it('have edges at slants: exactly on one is on it, the next number is not', () => {
    const triangle = zoneOf([[[0, 0], [8, 4], [0, 8], [0, 0]]]);
    expect(answers([triangle], 2, 1)).toEqual(['0 edge']);
    expect(answers([triangle], 2, 1 + 2 ** -52)).toEqual(['0 inside']);
    expect(answers([triangle], 2, 1 - 2 ** -53)).toEqual([]);
  });

  it('do not hold what is in their holes, but hold the holes’ edges', () => {
    const zone = zoneOf([square(0, 0, 8), square(2, 2, 2), square(4, 2, 2)]);
    expect(answers([zone], 3, 3)).toEqual([]);
    expect(answers([zone], 2, 3)).toEqual(['0 edge']);
    expect(answers([zone], 4, 3)).toEqual(['0 edge']);
    expect(answers([zone], 7, 7)).toEqual(['0 inside']);
  });

  it('may be several polygons, an island in a hole among them', () => {
    const zone = zoneOf([square(0, 0, 8), square(2, 2, 4)], [square(3, 3, 1)]);
    expect(answers([zone], 3.5, 3.5)).toEqual(['0 inside']);
    expect(answers([zone], 3, 3.5)).toEqual(['0 edge']);
    expect(answers([zone], 5, 5)).toEqual([]);
  });

  it('hold what is inside any of their polygons, though it is on the edge of another', () => {
    expect(answers([zoneOf([square(0, 0, 4)], [square(2, 2, 4)])], 4, 3)).toEqual(['0 inside']);
  });

  it('hold nothing but their positions where they have no area', () => {
    expect(answers([zoneOf([[]])], 0, 0)).toEqual([]);
    expect(answers([zoneOf([])], 0, 0)).toEqual([]);
    expect(answers([zoneOf()], 0, 0)).toEqual([]);
    const point = zoneOf([[[1, 1], [1, 1], [1, 1], [1, 1]]]);
    expect(answers([point], 1, 1)).toEqual(['0 edge']);
    expect(answers([point], 1, 2)).toEqual([]);
    const line = zoneOf([[[0, 0], [4, 2], [0, 0]]]);
    expect(answers([line], 2, 1)).toEqual(['0 edge']);
    expect(answers([line], 2, 1.5)).toEqual([]);
  });

  it('do not hold what is no position', () => {
    expect(answers([zoneOf([square(0, 0, 8)])], NaN, 3)).toEqual([]);
    expect(answers([zoneOf([square(0, 0, 8)])], 3, Infinity)).toEqual([]);
  });
});

describe('the nearest zones', () => {
  const zones = [zoneOf([square(0, 0, 1)]), zoneOf([[]]), zoneOf([square(4, 0, 1)]), zoneOf([square(-2, 0, 1)])];

  it('come nearest first, at most so many, without those that have no boundary', () => {
    const nearest = createZoneIndex(zones).nearest(2, 0.5, 9);
    expect(nearest.map(({ zone }) => zone)).toEqual([0, 2, 3]);
    expect(createZoneIndex(zones).nearest(2, 0.5, 1).map(({ zone }) => zone)).toEqual([0]);
    expect(createZoneIndex(zones).nearest(2, 0.5, 0)).toEqual([]);
    expect(createZoneIndex([]).nearest(2, 0.5, 3)).toEqual([]);
  });

  it('are as far as their boundaries: also where the position lies inside', () => {
    const index = createZoneIndex([zoneOf([square(0, 0, 8)]), zoneOf([square(3, 3, 0.25)])]);
    expect(index.nearest(2.9, 3.1, 2).map(({ zone }) => zone)).toEqual([1, 0]);
    expect(index.nearest(0.1, 3.1, 2).map(({ zone }) => zone)).toEqual([0, 1]);
    expect(index.nearest(0, 3.1, 1)).toEqual([{ zone: 0, metres: 0 }]);
  });

  it('have no distance where they have no boundary', () => {
    expect(createZoneIndex([zoneOf([[]])]).edgeMetres(0, 1, 1)).toBe(Infinity);
  });
});
