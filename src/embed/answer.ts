import type { Lookups } from '../catalogue/lookups';
import type { Camera } from '../geo/mercator';
import { readAddress, writeHash, writeSearch } from '../view/address';
import { selectedPlace, type View } from '../view/view';
import { requestFields, type Refusal, type Request, type ViewField } from './protocol';

/** What a request comes to. `camera` is null where it names none. */
export type Outcome =
  | { readonly refusal: Refusal }
  | { readonly view: View; readonly camera: Camera | null };

/**
 * What a request makes of a view: what the link would that says the same beside all that is shown already. So it can
 * do nothing that a link could not, and is held to the same rules, because it is read as one.
 */
export function outcomeOf(request: Request, view: View, lookups: Lookups): Outcome {
  const fields: readonly ViewField[] = requestFields[request.type];
  const asked = fields.filter((field) => request[field] !== undefined);
  if (asked.length === 0) return { view, camera: null };
  const search = new URLSearchParams(writeSearch(view, lookups));
  // A page stands where the place does: whichever is asked for takes the other’s stand. No place closes what shows one.
  if (asked.includes('page')) search.delete('place');
  else if (request.place !== undefined && (request.place !== null || selectedPlace(view) !== null)) search.delete('page');
  let map = '';
  for (const field of asked) {
    const value = request[field] ?? null;
    if (field === 'map') map = value === null ? '' : `#map=${value}`;
    else if (value === null) search.delete(field);
    else search.set(field, value);
  }
  const arrival = readAddress(`?${search.toString()}`, writeHash(view, lookups, map), lookups);
  // Only of what was asked: what no longer goes together with it, such as a comparison with the same plan, is let go.
  const unusable = arrival.notices.find(({ parameter }) => asked.some((field) => field === parameter));
  if (unusable) return { refusal: { reason: 'unknown-value', field: unusable.parameter } };
  return { view: keepingSame(view, arrival.view), camera: arrival.camera };
}

/** A view with the very members of another where they are equal, or that other itself: so that nothing follows a change that is none. */
function keepingSame(before: View, after: View): View {
  const members = Object.entries(before);
  const kept = members.filter(([member, value]) => JSON.stringify(value) === JSON.stringify(after[member as keyof View]));
  return kept.length === members.length ? before : { ...after, ...Object.fromEntries(kept) };
}
