import type { Text } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { candidatesOf } from './candidates';
import type { Condition } from './need';

/** A need to begin with. Its words are in both languages, since they are the visitor’s. */
export interface Example {
  readonly words: Text | null;
  readonly conditions: readonly Condition[];
}

const nearMetres = 2000;
const railMetres = 1000;

/**
 * Needs that the catalogue itself can answer, at most three: an industry that a park with firms is stated for; the
 * industry of a facility, near it; a head office, near a station where there are any. A district that has none of these
 * gives an industry that any of its places is meant for.
 */
export function examplesOf(lookups: Lookups): Example[] {
  const nameOf = (industry: string | undefined): Text | null => lookups.find('industry', industry ?? '')?.name ?? null;
  const candidates = candidatesOf(lookups);
  const park = candidates.find(({ space, place, targets }) => space === 'parks' && place.organisations?.length && targets.some(({ statement, of }) => !of && statement.basis === 'stated'));
  const inPark = nameOf(park?.targets.find(({ statement }) => statement.basis === 'stated')?.statement.industry);
  const facility = lookups.catalogue.places.find(({ kind, geometry, industries }) => kind === 'facility' && geometry && industries?.length === 2);
  const ofFacility = nameOf(facility?.industries?.[0]?.industry);
  const ofStation: readonly Condition[] = candidates.some(({ station }) => station !== null) ? [{ kind: 'rail', metres: railMetres }] : [];
  const examples: Example[] = [
    ...(inPark ? [{ words: inPark, conditions: [] }] : []),
    ...(facility && ofFacility ? [{ words: ofFacility, conditions: [{ kind: 'near', place: facility.id, metres: nearMetres } as const] }] : []),
    ...(candidates.some(({ space }) => space === 'headquarters')
      ? [{ words: null, conditions: [{ kind: 'function', function: 'headquarters' } as const, ...ofStation] }]
      : []),
  ];
  if (examples.length > 0) return examples;
  const anywhere = nameOf(candidates.flatMap(({ targets }) => targets)[0]?.statement.industry);
  return anywhere ? [{ words: anywhere, conditions: [] }] : [];
}
