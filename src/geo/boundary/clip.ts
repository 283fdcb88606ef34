import { difference, feature, featureCollection, intersect } from '@turf/turf';
import { boundsOf } from '../bounds';
import type { Boundary } from './boundary';

/** What a clipping gives: null for nothing in common (or left), `failed` where the library could not tell. */
export type Clipped = Boundary | null | 'failed';

function apart(one: Boundary, other: Boundary): boolean {
  const a = boundsOf([one]);
  const b = boundsOf([other]);
  return !a || !b || a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];
}

/** What two areas have in common. */
export function commonOf(one: Boundary, other: Boundary): Clipped {
  if (apart(one, other)) return null;
  try {
    return intersect(featureCollection([feature(one), feature(other)]))?.geometry ?? null;
  } catch {
    return 'failed';
  }
}

/** What of an area is left without another. */
export function withoutOf(whole: Boundary, other: Boundary): Clipped {
  if (apart(whole, other)) return whole;
  try {
    return difference(featureCollection([feature(whole), feature(other)]))?.geometry ?? null;
  } catch {
    return 'failed';
  }
}
