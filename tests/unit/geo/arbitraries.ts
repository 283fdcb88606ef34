import fc from 'fast-check';
import type { Bounds, LonLat } from '../../../src/geo/mercator';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

/** Anywhere on the map. */
export const arbitraryPosition: fc.Arbitrary<LonLat> = fc.tuple(degrees(180), degrees(85));

/** Where a district may lie: far from the poles and from the date line. */
export const arbitraryGround: fc.Arbitrary<LonLat> = fc.tuple(degrees(170), degrees(60));

/** Bounds of a few metres up to some dozen kilometres. */
export const arbitraryBounds: fc.Arbitrary<Bounds> = fc
  .tuple(arbitraryGround, fc.double({ min: 1e-4, max: 0.5, noNaN: true }), fc.double({ min: 1e-4, max: 0.5, noNaN: true }))
  .map(([[west, south], wide, high]) => [west, south, west + wide, south + high]);
