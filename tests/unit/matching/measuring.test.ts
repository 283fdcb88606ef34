import { distance } from '@turf/turf';
import fc from 'fast-check';
import type { Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { leastMetresBetween, measuredOf, metresBetween } from '../../../src/matching/measuring';

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

  it('are never less than those between bounds', () => {
    fc.assert(fc.property(near, near, (one, other) => {
      const [a, b] = [measuredOf(square(...one, 0.01)), measuredOf(point(...other))];
      expect(leastMetresBetween(a.bounds, b.bounds)).toBeLessThanOrEqual(metresBetween(a, b) + 1e-6);
    }));
  });
});
