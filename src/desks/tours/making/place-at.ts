import type { Place } from '../../../catalogue/catalogue';
import type { Lookups } from '../../../catalogue/lookups';
import { distanceMetres } from '../../../geo/distance';
import type { LonLat } from '../../../geo/mercator';

/** How far from a point a press may be, as a share of what the shorter side of the map shows: a finger’s breadth. */
const reach = 0.02;

/**
 * The place of some layers that a press on the map means: the nearest point or line within reach, else the smallest
 * area pressed on; null for none.
 * @param position WGS 84
 * @param metres what the shorter side of the map shows
 */
export function placeAt(lookups: Lookups, layers: ReadonlySet<string>, position: LonLat, metres: number): Place | null {
  let nearest: { place: Place; distance: number } | null = null;
  let smallest: { place: Place; area: number } | null = null;
  for (const place of lookups.catalogue.places) {
    if (!place.geometry || !layers.has(place.layer)) continue;
    const area = place.drawnSquareKilometres;
    const distance = distanceMetres(position, place.geometry);
    if (area === undefined) {
      if (distance <= metres * reach && (!nearest || distance < nearest.distance)) nearest = { place, distance };
    } else if (distance === 0 && (!smallest || area < smallest.area)) smallest = { place, area };
  }
  return (nearest ?? smallest)?.place ?? null;
}
