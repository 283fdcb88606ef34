import type { Place, Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { LonLat } from '../../geo/mercator';
import type { Stop } from './plan';

/** A stop that can be driven to. */
export interface LocatedStop {
  /** Which of the plan’s stops it is, from 0. */
  readonly index: number;
  readonly stop: Stop;
  /** Null for a position that is no place of the catalogue. */
  readonly place: Place | null;
  /** The host or whole through which a place without a position of its own is found; null where it has one. */
  readonly through: Place | null;
  readonly name: Text;
  /** WGS 84, longitude before latitude: where the place’s label stands. */
  readonly position: LonLat;
  readonly minutes: number;
}

/** A stop that a link names and nobody can be led to. */
export interface LostStop {
  readonly index: number;
  readonly stop: Stop;
  /** Null where the catalogue has no such place (any more). */
  readonly place: Place | null;
}

export const isLocated = (stop: LocatedStop | LostStop): stop is LocatedStop => 'position' in stop;

/** Where a stop lies, or that it cannot be found. Pure. */
export function locate(stop: Stop, index: number, lookups: Lookups): LocatedStop | LostStop {
  if (stop.kind === 'position') {
    const { name, position, minutes } = stop;
    return { index, stop, place: null, through: null, name: { zh: name, en: name }, position, minutes };
  }
  const place = lookups.find('place', stop.place) ?? null;
  const shown = place && lookups.whereabouts(place)?.place;
  if (!place || !shown?.label) return { index, stop, place };
  return { index, stop, place, through: shown.id === place.id ? null : shown, name: place.name, position: shown.label, minutes: stop.minutes };
}

/** All stops of a plan in their order, located where they can be. */
export const locateAll = (stops: readonly Stop[], lookups: Lookups): readonly (LocatedStop | LostStop)[] =>
  stops.map((stop, index) => locate(stop, index, lookups));
