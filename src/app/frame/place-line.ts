import type { Basis, Place, Text } from '../../catalogue/catalogue';
import { subdistrictsOf } from '../../catalogue/filter';
import type { Lookups } from '../../catalogue/lookups';

/** The one thing that a small card says of a place, with how it is known and where it stands written. */
export interface PlaceLine {
  readonly about: 'role' | 'industries' | 'subdistricts';
  readonly texts: readonly Text[];
  readonly basis: Basis;
  readonly citations: readonly string[];
}

const mostIndustries = 3;

/**
 * What the place is for, where that is said; else its industries, those that are known in the same way as the first; else
 * where it is. Null where nothing of that is known.
 */
export function placeLineOf(lookups: Lookups, place: Place): PlaceLine | null {
  if (place.role) return { about: 'role', texts: [place.role.value], basis: place.role.basis, citations: place.role.citations };
  const [first] = place.industries ?? [];
  if (first) {
    const alike = (place.industries ?? []).filter(({ basis }) => basis === first.basis).slice(0, mostIndustries);
    return {
      about: 'industries',
      texts: alike.flatMap(({ industry }) => lookups.find('industry', industry)?.name ?? []),
      basis: first.basis,
      citations: [...new Set(alike.flatMap(({ citations }) => citations))],
    };
  }
  const { subdistricts } = place;
  if (!subdistricts) return null;
  const ids = subdistrictsOf(lookups, place);
  return {
    about: 'subdistricts',
    texts: lookups.catalogue.district.subdistricts.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    basis: subdistricts.basis,
    citations: subdistricts.citations,
  };
}
