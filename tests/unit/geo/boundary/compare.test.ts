import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { squareMetresOf } from '../../../../src/geo/boundary/area';
import { compareBoundaries } from '../../../../src/geo/boundary/compare';
import { movesBetween } from '../../../../src/geo/boundary/moves';
import { box, polygon, square, star } from './shapes';

describe('area on the ellipsoid', () => {
  it('agrees with GeographicLib along edges as straight', () => {
    fc.assert(fc.property(star(), (boundary) => {
      const geodesic = Geodesic.WGS84.Polygon(false);
      // Its edges are geodesics: split finely, they follow ours.
      const corners = boundary.coordinates[0] ?? [];
      corners.slice(1).forEach(([x = 0, y = 0], index) => {
        const [fromX = 0, fromY = 0] = corners[index] ?? [];
        for (let step = 0; step < 8; step += 1) geodesic.AddPoint(fromY + ((y - fromY) * step) / 8, fromX + ((x - fromX) * step) / 8);
      });
      const expected = Math.abs(geodesic.Compute(false, true).area ?? NaN);
      expect(Math.abs(squareMetresOf(boundary) - expected)).toBeLessThan(Math.max(1, expected * 1e-5));
    }), { numRuns: 50 });
  });

  it('leaves holes out', () => {
    const hole = polygon(box(20.042, 10.042, 20.044, 10.044));
    const pierced = polygon(...square.coordinates, ...hole.coordinates);
    expect(squareMetresOf(pierced)).toBeCloseTo(squareMetresOf(square) - squareMetresOf(hole), 6);
  });
});

describe('comparison', () => {
  it('tells areas, what both cover, what is kept, gained and lost', () => {
    const comparison = compareBoundaries(square, polygon(box(20.045, 10.04, 20.055, 10.05)));
    expect(comparison?.overlap).toBeCloseTo(1 / 3, 6);
    expect(comparison?.kept).toBeCloseTo(0.5, 6);
    expect(comparison?.gained && squareMetresOf(comparison.gained)).toBeCloseTo((comparison?.after ?? 0) / 2, 0);
    expect(comparison?.lost && squareMetresOf(comparison.lost)).toBeCloseTo((comparison?.before ?? 0) / 2, 0);
  });

  it('is 1 for the same area, 0 for areas apart', () => {
    expect(compareBoundaries(square, square)).toMatchObject({ overlap: 1, kept: 1, gained: null, lost: null });
    expect(compareBoundaries(square, polygon(box(20.06, 10.06, 20.07, 10.07)))).toMatchObject({ overlap: 0, kept: 0, common: 0 });
  });

  it('is symmetric', () => {
    fc.assert(fc.property(star(), star(), (one, other) => {
      const there = compareBoundaries(one, other);
      const back = compareBoundaries(other, one);
      if (!there || !back) return;
      expect(there.overlap).toBeCloseTo(back.overlap, 6);
      expect(there.before).toBe(back.after);
      expect(there.common).toBeCloseTo(back.common, 0);
      const gained = there.gained ? squareMetresOf(there.gained) : 0;
      expect(gained).toBeCloseTo(back.lost ? squareMetresOf(back.lost) : 0, 0);
      expect(gained + there.common).toBeCloseTo(there.after, -1);
      expect(there.overlap).toBeGreaterThanOrEqual(0);
      expect(there.overlap).toBeLessThanOrEqual(1);
    }), { numRuns: 100 });
  });
});

describe('moves', () => {
  const sites = { west: [20.042, 10.045], middle: [20.047, 10.045], east: [20.052, 10.045], edge: [20.055, 10.045], far: [20.09, 10.09], unknown: null } as const;
  const names = Object.keys(sites) as (keyof typeof sites)[];
  const after = polygon(box(20.045, 10.04, 20.055, 10.05));

  it('are told by positions; the edge is inside', () => {
    expect(movesBetween(names, (name) => sites[name], square, after)).toEqual({ entering: ['east', 'edge'], leaving: ['west'] });
  });

  it('only enter where there was no area before', () => {
    expect(movesBetween(names, (name) => sites[name], null, after)).toEqual({ entering: ['middle', 'east', 'edge'], leaving: [] });
  });
});
