import type { Place, Plan } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { leastColumns, mostColumns } from './work';

export interface ComparableGroup {
  readonly plan: Plan;
  readonly group: Plan['groups'][number];
  readonly places: readonly Place[];
}

/** Groups of plans whose places all fit beside each other, and into the room that is left; in the catalogue’s order. */
export function comparableGroups(lookups: Lookups, room: number): ComparableGroup[] {
  const { plans, places } = lookups.catalogue;
  return plans.flatMap((plan) =>
    plan.groups
      .map((group) => ({ plan, group, places: places.filter((place) => place.plans[0] === plan.id && place.group === group.id) }))
      .filter((found) => found.places.length >= leastColumns && found.places.length <= Math.min(mostColumns, room)));
}
