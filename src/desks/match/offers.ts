import { folded } from '../../assignment/industry-terms';
import type { Industry, Place } from '../../catalogue/catalogue';
import { institutionKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';

const mostOffered = 40;

const says = (query: string, ...texts: readonly (string | undefined)[]): boolean => texts.some((text) => text !== undefined && folded(text).includes(query));

/** The industries of all systems whose name, other name or focus holds what was typed, by system; all for nothing typed. */
export function industriesFor(lookups: Lookups, typed: string): { readonly system: string; readonly industries: readonly Industry[] }[] {
  const query = folded(typed);
  const found = lookups.catalogue.industries
    .filter(({ name, aliases = [], focus = [] }) => query === '' || says(query, name.zh, name.en, ...aliases, ...focus.flatMap(({ zh, en }) => [zh, en])));
  return lookups.catalogue.systems
    .map(({ id }) => ({ system: id, industries: found.filter(({ system }) => system === id) }))
    .filter(({ industries }) => industries.length > 0);
}

/** Where a firm may want to be near: facilities and universities first; by name any place that can be measured from. */
export function placesFor(lookups: Lookups, typed: string): { readonly facilities: readonly Place[]; readonly others: readonly Place[] } {
  const query = folded(typed);
  const found = lookups.catalogue.places.filter((place) => lookups.whereabouts(place)
    && (query === '' ? place.geometry : says(query, place.name.zh, place.name.en, ...(place.aliases ?? []))));
  const isScience = ({ kind }: Place): boolean => kind === 'facility' || institutionKinds.has(kind);
  return {
    facilities: found.filter(isScience).slice(0, mostOffered),
    others: query === '' ? [] : found.filter((place) => !isScience(place)).slice(0, mostOffered),
  };
}
