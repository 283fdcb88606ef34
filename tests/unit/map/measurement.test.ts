import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geo/mercator';
import { measurementOf } from '../../../src/map/measure/measurement';
import { arbitraryGround } from '../geo/arbitraries';

const meanRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** On the unit sphere. */
type Vector = readonly [number, number, number];
const vectorOf = ([longitude, latitude]: LonLat): Vector => {
  const [meridian, parallel] = [longitude * radians, latitude * radians];
  return [Math.cos(parallel) * Math.cos(meridian), Math.cos(parallel) * Math.sin(meridian), Math.sin(parallel)];
};
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const angle = (a: Vector, b: Vector): number => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

/** Between two positions by their vectors, not by the haversine. */
const vectorMetres = (one: LonLat, other: LonLat): number => meanRadius * angle(vectorOf(one), vectorOf(other));

/** A triangle by its spherical excess (Van Oosterom and Strackee, 1983). */
function triangleSquareMetres(corners: readonly [LonLat, LonLat, LonLat]): number {
  const [a, b, c] = corners.map(vectorOf) as [Vector, Vector, Vector];
  return Math.abs(2 * Math.atan2(dot(a, cross(b, c)), 1 + dot(a, b) + dot(b, c) + dot(c, a))) * meanRadius ** 2;
}

/** WGS 84’s radii of curvature along the meridian and across it, in metres. */
function radiiAt(latitude: number): { meridian: number; normal: number } {
  const [semiMajor, eccentricitySquared] = [6_378_137, 0.00669437999014];
  const w = 1 - eccentricitySquared * Math.sin(latitude * radians) ** 2;
  return { meridian: (semiMajor * (1 - eccentricitySquared)) / w ** 1.5, normal: semiMajor / Math.sqrt(w) };
}

const distanceOf = (...positions: LonLat[]) => measurementOf(positions, 'distance')!;
const areaOf = (...positions: LonLat[]) => measurementOf(positions, 'area')!;
const latitude = fc.double({ min: -89, max: 89, noNaN: true });

/** Corners around a middle, at most so many degrees off and in order of their bearing: an area whose edges do not cross. */
const around = (corners: number, farthest = 0.2) => fc
  .tuple(arbitraryGround, fc.double({ min: 1e-4, max: farthest, noNaN: true }), fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: corners, maxLength: corners }))
  .map(([[longitude, parallel], reach, shares]) => shares.map((share, index): LonLat => {
    const bearing = (2 * Math.PI * index) / corners;
    return [longitude + reach * share * Math.cos(bearing), parallel + reach * share * Math.sin(bearing)];
  }));

describe('too few positions', () => {
  it('give nothing', () => {
    expect(measurementOf([], 'distance')).toBeNull();
    expect(measurementOf([[20, 10]], 'distance')).toBeNull();
    expect(measurementOf([[20, 10], [21, 10]], 'area')).toBeNull();
  });
});

describe('a distance', () => {
  it('is known along a meridian, leg by leg', () => {
    const degree = (Math.PI * meanRadius) / 180;
    const { metres, legs } = distanceOf([20, 10], [20, 11], [20, 10.5]);
    expect(legs).toHaveLength(2);
    expect(legs[0]).toBeCloseTo(degree, 3);
    expect(legs[1]).toBeCloseTo(degree / 2, 3);
    expect(metres).toBeCloseTo(degree * 1.5, 3);
  });

  it('agrees with another formula', () => {
    fc.assert(fc.property(arbitraryGround, arbitraryGround, (one, other) => {
      expect(distanceOf(one, other).metres).toBeCloseTo(vectorMetres(one, other), 1);
    }));
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.array(arbitraryGround, { minLength: 2, maxLength: 6 }), (way) => {
      const back = distanceOf(...way.toReversed());
      expect(back.metres).toBeCloseTo(distanceOf(...way).metres, 3);
      back.legs.toReversed().forEach((leg, index) => expect(leg).toBeCloseTo(distanceOf(...way).legs[index]!, 3));
    }));
  });

  it('is never shorter than straight from its first position to its last', () => {
    fc.assert(fc.property(fc.array(arbitraryGround, { minLength: 3, maxLength: 6 }), (way) => {
      expect(distanceOf(...way).metres).toBeGreaterThanOrEqual(distanceOf(way[0]!, way.at(-1)!).metres - 1e-3);
    }));
  });

  it('is within 0.6 % of the ellipsoid’s, as the card says', () => {
    fc.assert(fc.property(latitude, fc.double({ min: 0, max: 360, noNaN: true }), (parallel, bearing) => {
      const { meridian, normal } = radiiAt(parallel);
      const [north, east] = [1e-3 * Math.cos(bearing * radians), 1e-3 * Math.sin(bearing * radians)];
      const onEllipsoid = Math.hypot(north * radians * meridian, east * radians * normal * Math.cos(parallel * radians));
      const { metres } = distanceOf([20 - east / 2, parallel - north / 2], [20 + east / 2, parallel + north / 2]);
      expect(Math.abs(metres / onEllipsoid - 1)).toBeLessThan(0.006);
    }));
  });
});

describe('an area', () => {
  it('between parallels and meridians is R² Δλ (sin φ₂ − sin φ₁), and its perimeter that of its sides', () => {
    const { squareMetres, perimeterMetres, crossing } = areaOf([20, 10], [20.1, 10], [20.1, 10.1], [20, 10.1]);
    const known = meanRadius ** 2 * 0.1 * radians * (Math.sin(10.1 * radians) - Math.sin(10 * radians));
    expect(squareMetres / known).toBeCloseTo(1, 9);
    const sides = vectorMetres([20, 10], [20.1, 10]) + vectorMetres([20, 10.1], [20.1, 10.1]) + 2 * vectorMetres([20, 10], [20, 10.1]);
    expect(perimeterMetres).toBeCloseTo(sides, 2);
    expect(crossing).toBe(false);
  });

  it('of a triangle a few kilometres wide agrees with its spherical excess', () => {
    fc.assert(fc.property(around(3, 0.04), (corners) => {
      const known = triangleSquareMetres(corners as [LonLat, LonLat, LonLat]);
      // Rounding leaves the excess of a smaller triangle too few figures.
      fc.pre(known > 1e6);
      expect(Math.abs(areaOf(...corners).squareMetres / known - 1)).toBeLessThan(0.002);
    }));
  });

  it('does not depend on where it begins nor on the way around', () => {
    fc.assert(fc.property(around(5), fc.nat(4), (corners, start) => {
      const known = areaOf(...corners);
      const turned = [...corners.slice(start), ...corners.slice(0, start)];
      for (const other of [areaOf(...turned), areaOf(...turned.toReversed())]) {
        expect(other.squareMetres / known.squareMetres).toBeCloseTo(1, 6);
        expect(other.perimeterMetres).toBeCloseTo(known.perimeterMetres, 3);
      }
    }));
  });

  it('is within 0.9 % of the ellipsoid’s, as the card says', () => {
    fc.assert(fc.property(latitude, (parallel) => {
      const { meridian, normal } = radiiAt(parallel);
      const half = 5e-3;
      const { squareMetres } = areaOf([20 - half, parallel - half], [20 + half, parallel - half], [20 + half, parallel + half], [20 - half, parallel + half]);
      const onEllipsoid = (2 * half * radians) ** 2 * meridian * normal * Math.cos(parallel * radians);
      expect(Math.abs(squareMetres / onEllipsoid - 1)).toBeLessThan(0.009);
    }));
  });

  it('says when its edges cross, and only then', () => {
    expect(areaOf([20, 10], [20.1, 10.1], [20.1, 10], [20, 10.1]).crossing).toBe(true);
    fc.assert(fc.property(around(6), (corners) => {
      expect(areaOf(...corners).crossing).toBe(false);
    }));
  });

  it('may have a corner twice, or one on an edge', () => {
    const known = areaOf([20, 10], [20.1, 10], [20, 10.1]);
    for (const corners of [
      [[20, 10], [20.1, 10], [20.1, 10], [20, 10.1]],
      [[20, 10], [20.1, 10], [20, 10.1], [20, 10]],
      [[20, 10], [20.05, 10], [20.1, 10], [20, 10.1]],
    ] as LonLat[][]) {
      expect(areaOf(...corners).squareMetres / known.squareMetres).toBeCloseTo(1, 9);
      expect(areaOf(...corners).crossing).toBe(false);
    }
  });
});
