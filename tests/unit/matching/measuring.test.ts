import { distance } from '@turf/turf';
import fc from 'fast-check';
import type { Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measuredOf, metresBetween } from '../../../src/matching/measuring';
import { createSurroundings } from '../../../src/matching/surroundings';

const point = (longitude: number, latitude: number): Point => ({ type: 'Point', coordinates: [longitude, latitude] });
const square = (west: number, south: number, side: number): Polygon =>
  ({ type: 'Polygon', coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]] });
const near = fc.tuple(fc.double({ min: 20, max: 20.2, noNaN: true }), fc.double({ min: 10, max: 10.2, noNaN: true }));

describe('distances between places', () => {
  it('between points are those of the sphere, within the flattening', () => {
    fc.assert(fc.property(near, near, (one, other) => {
      const metres = metresBetween(measuredOf(point(...one)), measuredOf(point(...other)));
      const expected = distance([...one], [...other], { units: 'meters' });
      expect(Math.abs(metres - expected)).toBeLessThanOrEqual(expected * 0.007 + 0.01);
    }));
  });

  it('are 0 inside, and the same both ways', () => {
    const area = square(20, 10, 0.1);
    expect(metresBetween(measuredOf(point(20.05, 10.05)), measuredOf(area))).toBe(0);
    expect(metresBetween(measuredOf(area), measuredOf(point(20.05, 10.05)))).toBe(0);
    fc.assert(fc.property(near, near, (one, other) => {
      const [a, b] = [measuredOf(square(...one, 0.01)), measuredOf(square(...other, 0.02))];
      expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 3);
    }));
  });

  it('find what is within a reach, and the nearest, as measuring to everything does', () => {
    fc.assert(fc.property(fc.array(near, { minLength: 1, maxLength: 30 }), near, fc.integer({ min: 100, max: 30_000 }), (positions, from, reach) => {
      const here = measuredOf(square(...from, 0.01));
      const things = positions.map((position, item) => ({ item, measured: measuredOf(point(...position)) }));
      const all = things.map(({ item, measured }) => ({ item, metres: metresBetween(here, measured) })).sort((one, other) => one.metres - other.metres);
      const around = createSurroundings(things);
      expect(around.within(here, reach)).toEqual(all.filter(({ metres }) => metres <= reach));
      expect(around.nearest(here)?.metres).toBe(all[0]?.metres);
    }));
    expect(createSurroundings([]).nearest(measuredOf(point(20, 10)))).toBeNull();
  });
});
