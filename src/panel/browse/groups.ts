import type { Place, Plan } from '../../catalogue/catalogue';
import { institutionKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';
import { resolveCitation } from '../../catalogue/citations';
import type { ListId } from '../../view/view';

/** The places of a plan’s group, in the plan’s order. */
export function membersOf(lookups: Lookups, plan: Plan, group: string): Place[] {
  const order = ({ number }: Place): number => number ?? Number.MAX_SAFE_INTEGER;
  return lookups.catalogue.places
    .filter((place) => place.group === group && place.plans.includes(plan.id))
    .sort((one, other) => order(one) - order(other));
}

type PlaceList = Extract<ListId, 'facilities' | 'institutions' | 'parks'>;

/** The places that a list of places shows. */
export function placesOfList(lookups: Lookups, list: PlaceList): Place[] {
  const { places } = lookups.catalogue;
  switch (list) {
    case 'facilities':
      return places.filter((place) => place.kind === 'facility');
    case 'institutions':
      return places.filter((place) => institutionKinds.has(place.kind));
    case 'parks':
      return places.filter((place) => place.kind === 'park' || place.kind === 'base' || place.kind === 'landmark');
  }
}

/** How many entries a list has. */
export function sizeOfList(lookups: Lookups, list: ListId): number {
  const { catalogue } = lookups;
  switch (list) {
    case 'facilities':
    case 'institutions':
    case 'parks':
      return placesOfList(lookups, list).length;
    case 'projects':
      return catalogue.projects.length;
    case 'industries':
      return catalogue.industries.length;
    case 'figures':
      return catalogue.measures.length;
    case 'conflicts':
      return catalogue.conflicts.length;
    case 'documents':
      return catalogue.documents.length;
    case 'organisations':
      return catalogue.organisations.length;
  }
}

/** The first source of a record, as a heading that groups it with others from there. */
export function firstSource(lookups: Lookups, citations: readonly string[]): { key: string; document: string; section: string | null } {
  const citation = citations[0] ?? '';
  const resolved = resolveCitation(lookups.catalogue, citation);
  if (!resolved || 'report' in resolved) return { key: citation, document: '', section: null };
  return { key: citation, document: resolved.document.id, section: resolved.section?.id ?? null };
}
