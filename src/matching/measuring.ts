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
  /** Made when it is first asked for: between points none is needed. */
  readonly index: () => ZoneIndex;
}

const known = new WeakMap<Geometry, Measured>();

/** Prepares a geometry, once. */
export function measuredOf(geometry: Geometry): Measured {
  const before = known.get(geometry);
  if (before) return before;
  const positions = positionsOf(geometry).map(([longitude = NaN, latitude = NaN]): LonLat => [longitude, latitude]);
  let index: ZoneIndex | undefined;
  const made: Measured = {
    positions,
    bounds: boundsOf([geometry]) ?? [NaN, NaN, NaN, NaN],
    index: () => (index ??= createZoneIndex([{ id: '', geometry: traced(geometry) }])),
  };
  known.set(geometry, made);
  return made;
}

function metresFrom(position: LonLat, other: Measured): number {
  const [longitude, latitude] = position;
  const [only] = other.positions;
  if (only && other.positions.length === 1) {
    const scale = metresPerDegree((latitude + only[1]) / 2);
    return Math.hypot((longitude - only[0]) * scale.east, (latitude - only[1]) * scale.north);
  }
  const index = other.index();
  return index.at(longitude, latitude).length > 0 ? 0 : index.edgeMetres(0, longitude, latitude);
}

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

/** Bounds with so many metres more on every side, or a little more. */
export function widened([west, south, east, north]: Bounds, metres: number): Bounds {
  // Degrees of longitude are shortest farthest from the equator, those of latitude at it.
  const scale = metresPerDegree(Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + metres / leastMetresPerDegree));
  const [across, along] = [(metres / scale.east) * 1.001, (metres / leastMetresPerDegree) * 1.001];
  return [west - across, south - along, east + across, north + along];
}

/** Of latitude, on the ellipsoid. */
const leastMetresPerDegree = 110_574;
