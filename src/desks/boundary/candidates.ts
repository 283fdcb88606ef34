import type { Place, Plan } from '../../catalogue/catalogue';
import { siteKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';
import type { Boundary } from '../../geo/boundary/boundary';

/** A place’s own polygon; null where it has none. */
export const boundaryOfPlace = ({ geometry }: Pick<Place, 'geometry'>): Boundary | null =>
  (geometry && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') ? geometry : null);

/** Whether a place has an extent, or is meant to: a line or a spot has none. */
function hasExtent(place: Place): boolean {
  if (boundaryOfPlace(place)) return true;
  if (place.kind === 'corridor' || place.kind === 'axis') return false;
  return !siteKinds.has(place.kind) || place.kind === 'park' || place.kind === 'base';
}

/** The places whose boundary can be replaced, by the plan that shows each; plans in the catalogue’s order. */
export function candidatesByPlan({ catalogue }: Lookups): { readonly plan: Plan; readonly places: readonly Place[] }[] {
  return catalogue.plans
    .map((plan) => ({ plan, places: catalogue.places.filter((place) => place.plans[0] === plan.id && hasExtent(place)) }))
    .filter(({ places }) => places.length > 0);
}

/** Whether a place’s names, other names or id contain what was typed, whatever its case. */
export function isNamed({ id, name, shortName, aliases = [] }: Place, typed: string): boolean {
  const asked = typed.trim().toLowerCase();
  return [id, name.zh, name.en, shortName?.zh ?? '', shortName?.en ?? '', ...aliases].some((called) => called.toLowerCase().includes(asked));
}
