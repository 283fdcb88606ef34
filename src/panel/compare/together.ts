import type { LineageRow } from '../../catalogue/lineage-between';
import type { Lookups } from '../../catalogue/lookups';

/** Ids of a row’s places that the map can show, older first; empty where neither has a position. */
export function shownTogether(lookups: Lookups, { from, to }: LineageRow): string[] {
  return [from, to].flatMap((place) => (place && lookups.whereabouts(place) ? place.id : []));
}
