import type { IndustryStatement, Place, PlaceKind } from './catalogue';
import type { IndustryMatch } from './industry-matching';
import type { Lookups } from './lookups';

/** What the reader narrows the map and the lists to. Null members leave everything in. */
export interface Filter {
  readonly industry: string | null;
  readonly kind: PlaceKind | null;
  readonly subdistrict: string | null;
}

export const emptyFilter: Filter = { industry: null, kind: null, subdistrict: null };

export function isFiltering(filter: Filter): boolean {
  return filter.industry !== null || filter.kind !== null || filter.subdistrict !== null;
}

/** Whether anything with industry statements answers to an industry, and how. */
export function matchIndustry(
  lookups: Lookups, industry: string, statements: readonly IndustryStatement[] | undefined,
): IndustryMatch | null {
  return lookups.matching.best(industry, statements);
}

/** The subdistricts a place is said to be in: its own, else those of the nearest host that names any. */
export function subdistrictsOf(lookups: Lookups, place: Place): readonly string[] {
  const seen = new Set<string>();
  let current: Place | undefined = place;
  while (current && !seen.has(current.id)) {
    if (current.subdistricts) return current.subdistricts.value;
    seen.add(current.id);
    current = current.host ? lookups.find('place', current.host.place) : undefined;
  }
  return [];
}

/** Whether a place passes the filter. */
export function passes(lookups: Lookups, filter: Filter, place: Place): boolean {
  if (filter.kind !== null && place.kind !== filter.kind) return false;
  if (filter.subdistrict !== null && !subdistrictsOf(lookups, place).includes(filter.subdistrict)) return false;
  return filter.industry === null || matchIndustry(lookups, filter.industry, place.industries) !== null;
}
