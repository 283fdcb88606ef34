import { squareKilometresPer } from '../../catalogue/area-units';
import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Attribute, Place } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { boundaryOf, partsOf, type Boundary } from '../../geo/boundary/boundary';
import type { StatedArea } from '../../geo/boundary/stated-area';
import type { Surroundings } from '../../geo/boundary/validate';
import { boundaryOfPlace } from './candidates';

const limits: Partial<Record<NonNullable<Attribute['bound']>, StatedArea['limits']>> =
  { 'at-least': 'below', 'more-than': 'below', 'at-most': 'above', 'less-than': 'above' };

/** The areas that sources state or report for a place, in the order of its attributes. */
export function statedAreasOf({ attributes = [] }: Place): (StatedArea & { readonly attribute: Attribute })[] {
  return attributes.flatMap((attribute) => {
    const { key, value, unit, bound = 'exact', basis } = attribute;
    const scale = squareKilometresPer[unit?.zh ?? ''];
    const known = key === 'area' && typeof value === 'number' && value > 0 && scale !== undefined && (basis === 'stated' || basis === 'reported');
    return known ? [{ squareMetres: value * scale * 1e6, limits: limits[bound] ?? 'both', attribute }] : [];
  });
}

/** The district’s outline; null where the base map has none. */
function districtOf({ catalogue }: Lookups): Boundary | null {
  const parts = baseFeaturesOf(catalogue.base, 'district-outline')
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? partsOf(geometry) : []));
  return parts.length > 0 ? boundaryOf(parts) : null;
}

/** The places of the same group of the same plan: those that a boundary should not overlap. */
export function siblingsOf({ catalogue }: Lookups, { id, group, plans: [plan] }: Place): Place[] {
  if (group === undefined || plan === undefined) return [];
  return catalogue.places.filter((place) => place.id !== id && place.group === group && place.plans.includes(plan));
}

/** What a new boundary of a place is held against. */
export function surroundingsOf(lookups: Lookups, place: Place): Surroundings {
  return {
    district: districtOf(lookups),
    neighbours: siblingsOf(lookups, place).flatMap((sibling) => {
      const boundary = boundaryOfPlace(sibling);
      return boundary ? [{ id: sibling.id, boundary }] : [];
    }),
    stated: statedAreasOf(place),
  };
}
