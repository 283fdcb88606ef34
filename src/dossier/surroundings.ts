import { baseFeaturesOf } from '../catalogue/base-features';
import type { BaseFeatureOf, Place, PlaceGeometry } from '../catalogue/catalogue';
import { siteKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import type { LonLat } from '../geo/mercator';
import { nearest, within, type Nearby } from '../geo/surroundings';

export type Station = BaseFeatureOf<'station'>;
export type { Nearby } from '../geo/surroundings';

/** Facilities, institutions and parks up to this far are told. */
export const reachMetres = 1000;
/** So many stations are told, however far. */
export const stationsTold = 3;

/**
 * Facilities, institutions and parks inside a geometry (0 metres) or within reach of it, nearest first. Straight-line
 * metres on the sphere, computed from the drawing: no document states them.
 */
export function sitesNear(lookups: Lookups, geometry: PlaceGeometry, except: ReadonlySet<string>): Nearby<Place>[] {
  const others = lookups.catalogue.places.filter((other) => !except.has(other.id) && other.geometry !== null && siteKinds.has(other.kind));
  return within(geometry, others, (other) => other.label as LonLat | null, reachMetres);
}

/** The nearest stations of the embedded base map, nearest first; straight-line metres on the sphere, computed from the drawing. */
export const stationsNear = (lookups: Lookups, geometry: PlaceGeometry): Nearby<Station>[] =>
  nearest(geometry, baseFeaturesOf(lookups.catalogue.base, 'station'), positionOf, stationsTold);

const positionOf = ({ geometry }: Station): LonLat | null =>
  geometry.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null;
