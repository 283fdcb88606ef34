import type { Geometry } from 'geojson';
import { distanceMetres } from './distance';
import type { LonLat } from './mercator';

/** Something with its straight-line distance in metres; zero where it lies inside. */
export interface Nearby<T> {
  readonly item: T;
  readonly metres: number;
}

/**
 * The items whose position lies inside a geometry or within some metres of it, nearest first.
 * Ties keep the order of the list.
 */
export function within<T>(
  geometry: Geometry, items: readonly T[], positionOf: (item: T) => LonLat | null, radiusMetres: number,
): Nearby<T>[] {
  return measured(geometry, items, positionOf).filter(({ metres }) => metres <= radiusMetres);
}

/** The nearest items, at most so many. */
export function nearest<T>(
  geometry: Geometry, items: readonly T[], positionOf: (item: T) => LonLat | null, count: number,
): Nearby<T>[] {
  return measured(geometry, items, positionOf).slice(0, count);
}

function measured<T>(geometry: Geometry, items: readonly T[], positionOf: (item: T) => LonLat | null): Nearby<T>[] {
  return items
    .flatMap((item) => {
      const position = positionOf(item);
      return position ? [{ item, metres: distanceMetres(position, geometry) }] : [];
    })
    .sort((one, other) => one.metres - other.metres);
}
