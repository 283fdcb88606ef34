import type { Place } from '../../catalogue/catalogue';

/**
 * Which of the places under the pointer is meant: one with a spot before one with a line before one with an
 * area, and the smaller area before the larger, so that what is on top of something can always be reached.
 */
export function pick(places: readonly Place[]): Place | null {
  const reach = (place: Place): number => {
    switch (place.geometry?.type) {
      case 'Point':
        return -2;
      case 'LineString':
      case 'MultiLineString':
        return -1;
      default:
        return place.drawnSquareKilometres ?? Infinity;
    }
  };
  return places.reduce<Place | null>((best, place) => (best === null || reach(place) < reach(best) ? place : best), null);
}
