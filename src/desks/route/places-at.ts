import type { Place } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { distanceMetres } from '../../geo/distance';
import type { LonLat } from '../../geo/mercator';

const nearMetres = 400;
const most = 4;

/** Places that whoever points at a position may mean: points near it, then areas around it, the smallest first. */
export function placesAt(lookups: Lookups, position: LonLat): readonly Place[] {
  return lookups.catalogue.places
    .flatMap((place) => {
      const { geometry } = place;
      if (!geometry || geometry.type === 'LineString' || geometry.type === 'MultiLineString') return [];
      const point = geometry.type === 'Point';
      const metres = distanceMetres(position, geometry);
      const meant = point ? metres <= nearMetres : metres === 0;
      return meant ? [{ place, rank: point ? metres : nearMetres + (place.drawnSquareKilometres ?? 0) }] : [];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ place }) => place);
}
