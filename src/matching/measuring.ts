import { traced } from '../assignment/distances';
import type { Geometry } from 'geojson';
import { boundsOf, positionsOf } from '../geo/bounds';
import type { Bounds, LonLat } from '../geo/mercator';
import { metresPerDegree } from '../geo/zones/edge-distance';
import type { ZoneIndex } from '../geo/zones/zone';
import { createZoneIndex } from '../geo/zones/zone-index';

/** A geometry made ready to be measured from. WGS 84, longitude before latitude. */
export interface Measured {
  readonly positions: readonly LonLat[];
  readonly bounds: Bounds;
  readonly index: ZoneIndex;
}

const known = new WeakMap<Geometry, Measured>();

/** Prepares a geometry, once. */
export function measuredOf(geometry: Geometry): Measured {
  const before = known.get(geometry);
  if (before) return before;
  const positions = positionsOf(geometry).map(([longitude = NaN, latitude = NaN]): LonLat => [longitude, latitude]);
  const made: Measured = {
    positions,
    bounds: boundsOf([geometry]) ?? [NaN, NaN, NaN, NaN],
    index: createZoneIndex([{ id: '', geometry: traced(geometry) }]),
  };
  known.set(geometry, made);
  return made;
}

const metresFrom = ([longitude, latitude]: LonLat, { index }: Measured): number =>
  (index.at(longitude, latitude).length > 0 ? 0 : index.edgeMetres(0, longitude, latitude));

/**
 * Straight-line metres between the nearest parts of two geometries, on the ellipsoid; 0 where a corner of one lies in
 * the other. Where two that do not overlap are nearest, one of them has a corner, so corners are all that is looked at.
 */
export function metresBetween(one: Measured, other: Measured): number {
  let least = Infinity;
  for (const position of one.positions) least = Math.min(least, metresFrom(position, other));
  if (one.positions.length === 1) return least;
  for (const position of other.positions) least = Math.min(least, metresFrom(position, one));
  return least;
}

/** A little less than the metres between two bounds: nothing within them is nearer. Cheap, for passing over what is far. */
export function leastMetresBetween(one: Bounds, other: Bounds): number {
  const east = Math.max(0, other[0] - one[2], one[0] - other[2]);
  const north = Math.max(0, other[1] - one[3], one[1] - other[3]);
  if (east === 0 && north === 0) return 0;
  // Degrees of longitude are shortest farthest from the equator.
  const scale = metresPerDegree(Math.max(Math.abs(one[1]), Math.abs(one[3]), Math.abs(other[1]), Math.abs(other[3])));
  return Math.hypot(east * scale.east, north * Math.min(scale.north, 110_574)) * 0.999;
}
