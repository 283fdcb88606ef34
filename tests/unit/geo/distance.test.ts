import fc from 'fast-check';
import type { LineString, MultiLineString, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../src/geo/circle';
import { distanceMetres } from '../../../src/geo/distance';
import type { LonLat } from '../../../src/geo/mercator';
import { arbitraryBounds, arbitraryGround } from './arbitraries';

const pointAt = (position: LonLat): Point => ({ type: 'Point', coordinates: [...position] });
const rectangle = ([west, south, east, north]: readonly [number, number, number, number]): Polygon =>
  ({ type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

/** One degree along a meridian of the mean sphere. */
const metresPerDegree = 111_195;

describe('the distance between two points', () => {
  it('is known along a meridian, and shorter along a parallel far north', () => {
    expect(distanceMetres([20, 10], pointAt([20, 11]))).toBeCloseTo(metresPerDegree, -1);
    expect(distanceMetres([20, 60], pointAt([21, 60])) / metresPerDegree).toBeCloseTo(0.5, 3);
  });

  it('is the same both ways, zero to itself, and never more than around the third', () => {
    fc.assert(fc.property(arbitraryGround, arbitraryGround, arbitraryGround, (one, other, third) => {
      const there = distanceMetres(one, pointAt(other));
      expect(distanceMetres(other, pointAt(one))).toBeCloseTo(there, 3);
      expect(distanceMetres(one, pointAt(one))).toBe(0);
      expect(there).toBeLessThanOrEqual(distanceMetres(one, pointAt(third)) + distanceMetres(third, pointAt(other)) + 0.01);
    }));
  });

  it('is the least of several', () => {
    const points = [[20, 11], [20, 10.1], [20, 12]];
    expect(distanceMetres([20, 10], { type: 'MultiPoint', coordinates: points })).toBeCloseTo(metresPerDegree / 10, -1);
    const geometries = points.map((coordinates) => ({ type: 'Point', coordinates }) as const);
    expect(distanceMetres([20, 10], { type: 'GeometryCollection', geometries })).toBeCloseTo(metresPerDegree / 10, -1);
  });
});

describe('the distance to a line', () => {
  const geometry: LineString = { type: 'LineString', coordinates: [[20, 10], [20, 11]] };

  it('is zero upon it, and to its nearest part beside and beyond it', () => {
    expect(distanceMetres([20, 10.5], geometry)).toBeLessThan(0.5);
    expect(distanceMetres([20, 11.1], geometry)).toBeCloseTo(metresPerDegree / 10, -1);
    const beside = distanceMetres([20.1, 10.5], geometry);
    expect(beside / (metresPerDegree * 0.1 * Math.cos((10.5 * Math.PI) / 180))).toBeCloseTo(1, 3);
  });

  it('is that to the nearer of two', () => {
    const two: MultiLineString = { type: 'MultiLineString', coordinates: [geometry.coordinates, [[20.2, 10], [20.2, 11]]] };
    expect(distanceMetres([20.19, 10.5], two)).toBeCloseTo(distanceMetres([20.01, 10.5], geometry), -1);
  });
});

describe('the distance to an area', () => {
  it('is zero inside', () => {
    fc.assert(fc.property(arbitraryBounds, share, share, (bounds, right, up) => {
      const [west, south, east, north] = bounds;
      expect(distanceMetres([west + (east - west) * right, south + (north - south) * up], rectangle(bounds))).toBe(0);
    }));
  });

  it('is above zero outside, and no more than to the nearest corner', () => {
    fc.assert(fc.property(arbitraryBounds, fc.double({ min: 0.001, max: 0.2, noNaN: true }), (bounds, beyond) => {
      const [west, south, east, north] = bounds;
      const geometry = rectangle(bounds);
      for (const outside of [[west - beyond, south], [east + beyond, north], [west, north + beyond], [east, south - beyond]] as const) {
        const metres = distanceMetres(outside, geometry);
        expect(metres).toBeGreaterThan(0);
        const corners = geometry.coordinates.flat().map((coordinates) => distanceMetres(outside, { type: 'Point', coordinates }));
        expect(metres).toBeLessThanOrEqual(Math.min(...corners) * 1.001 + 0.01);
      }
    }));
  });

  it('to a circle is the distance to its middle less its radius, within two per cent', () => {
    fc.assert(fc.property(arbitraryGround, fc.double({ min: 100, max: 2000, noNaN: true }), fc.double({ min: 1.5, max: 5, noNaN: true }), (center, radius, times) => {
      const outside: LonLat = [center[0], center[1] + (radius * times) / metresPerDegree];
      const metres = distanceMetres(outside, circleAround(center, radius));
      expect(Math.abs(metres - radius * (times - 1))).toBeLessThan(radius * times * 0.02);
    }));
  });

  it('counts a hole as outside', () => {
    const holed: Polygon = { type: 'Polygon', coordinates: [...rectangle([20, 10, 20.1, 10.1]).coordinates, ...rectangle([20.04, 10.04, 20.06, 10.06]).coordinates.map((ring) => [...ring].reverse())] };
    expect(distanceMetres([20.01, 10.01], holed)).toBe(0);
    expect(distanceMetres([20.05, 10.05], holed)).toBeGreaterThan(900);
    expect(distanceMetres([20.05, 10.05], { type: 'MultiPolygon', coordinates: [holed.coordinates, rectangle([20.049, 10.049, 20.051, 10.051]).coordinates] })).toBe(0);
  });
});
