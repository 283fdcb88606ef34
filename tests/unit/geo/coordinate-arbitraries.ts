import fc from 'fast-check';
import type { LonLat } from '../../../src/geo/mercator';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Well within the rectangle in which GCJ-02 is defined. */
export const arbitraryInChina: fc.Arbitrary<LonLat> = fc.tuple(between(73.5, 135), between(3.8, 53.5));

/** Where the grids of the central meridian 114° are used. */
export const arbitraryOnGrid: fc.Arbitrary<LonLat> = fc.tuple(between(111, 117), between(3.8, 53.5));

/** Near enough for offsets of up to some kilometres. */
export function metresBetween(from: readonly [number, number], to: readonly [number, number]): number {
  const metresPerDegree = 111_195;
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  return Math.hypot(east, to[1] - from[1]) * metresPerDegree;
}
