import type { Catalogue, Place } from '../catalogue/catalogue';
import { boundsOf } from '../geo/bounds';
import { drawnSquareKilometres } from '../geo/drawn-area';
import { labelPoint } from '../geo/label-point';
import type { Replacement } from './session';

/** A place with another boundary, and everything that the compiler reads off a drawing read off this one. */
function replaced(place: Place, { geometry, placement }: Replacement): Place {
  const [west, south, east, north] = boundsOf([geometry]) ?? [NaN, NaN, NaN, NaN];
  const drawn = drawnSquareKilometres(geometry);
  return {
    ...place,
    geometry,
    placement,
    label: labelPoint(geometry),
    bounds: [west, south, east, north],
    ...(drawn !== undefined && { drawnSquareKilometres: drawn }),
  };
}

/**
 * The catalogue as it would be with some boundaries replaced. Pure. Whatever is not concerned is the same object as
 * before, so that nothing made of it need be made anew. Replacements must be sound (see geo/boundary).
 */
export function withReplacements(catalogue: Catalogue, replacements: readonly Replacement[]): Catalogue {
  if (replacements.length === 0) return catalogue;
  const byPlace = new Map(replacements.map((replacement) => [replacement.place, replacement]));
  return {
    ...catalogue,
    places: catalogue.places.map((place) => {
      const replacement = byPlace.get(place.id);
      return replacement ? replaced(place, replacement) : place;
    }),
  };
}
