import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOnBoundary } from '../../../src/assignment/boundary-point';
import { createZoneIndex } from '../../../src/geo/zones/zone-index';
import { square } from './squares';

const zone = square(20, 10, 0.1) as Extract<ReturnType<typeof square>, { type: 'Polygon' }>;

describe('the nearest point of a boundary', () => {
  it('lies across the edge, or at a corner, from within and from without', () => {
    expect(nearestOnBoundary(zone, [20.05, 10.02])).toEqual([20.05, 10]);
    expect(nearestOnBoundary(zone, [20.05, 9.9])).toEqual([20.05, 10]);
    expect(nearestOnBoundary(zone, [19.9, 9.9])).toEqual([20, 10]);
  });

  it('may lie on a hole, or on another polygon', () => {
    const hole = (square(20.04, 10.04, 0.02) as typeof zone).coordinates;
    expect(nearestOnBoundary({ ...zone, coordinates: [...zone.coordinates, ...hole] }, [20.05, 10.039])?.[1]).toBeCloseTo(10.04, 9);
    const far = (square(21, 10, 0.1) as typeof zone).coordinates;
    expect(nearestOnBoundary({ type: 'MultiPolygon', coordinates: [zone.coordinates, far] }, [20.95, 10.05])).toEqual([21, 10.05]);
  });

  it('is nowhere on what has no rings', () => {
    expect(nearestOnBoundary({ type: 'Polygon', coordinates: [] }, [20, 10])).toBeNull();
  });

  it('is where the distance to the edge says it is', () => {
    const index = createZoneIndex([{ id: 'zone', geometry: zone }]);
    const near = fc.tuple(fc.double({ min: 19.95, max: 20.15, noNaN: true }), fc.double({ min: 9.95, max: 10.15, noNaN: true }));
    fc.assert(fc.property(near, ([longitude, latitude]) => {
      const point = nearestOnBoundary(zone, [longitude, latitude]);
      const there = createZoneIndex([{ id: 'point', geometry: { type: 'Polygon', coordinates: [[0, 1, 2, 3].map(() => [...(point ?? [])])] } }]);
      expect(Math.abs(there.edgeMetres(0, longitude, latitude) - index.edgeMetres(0, longitude, latitude))).toBeLessThan(1);
    }));
  });
});
