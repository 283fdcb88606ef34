import fc from 'fast-check';
import { placeKinds } from '../../../src/catalogue/kinds';
import type { Lookups } from '../../../src/catalogue/lookups';
import { recordTypes } from '../../../src/catalogue/records';
import { languages, listIds, type Page, type View } from '../../../src/view/view';

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values));

/** Every page that the catalogue’s records have. */
export function pagesOf({ catalogue }: Lookups): Page[] {
  const records = {
    place: catalogue.places, industry: catalogue.industries, project: catalogue.projects, organisation: catalogue.organisations,
    measure: catalogue.measures, document: catalogue.documents, report: catalogue.reports,
  };
  return [
    { type: 'home' },
    ...listIds.map((id): Page => ({ type: 'list', id })),
    ...recordTypes.flatMap((type) => idsOf(records[type]).map((id): Page => ({ type, id }))),
    ...catalogue.documents.flatMap(({ id, sections }) => sections.map((section): Page => ({ type: 'document', id, section: section.id }))),
  ];
}

/** Any view of a catalogue that the app can be in and an address can hold. */
export const arbitraryView = (lookups: Lookups): fc.Arbitrary<View> => fc.record({
  plan: fc.constantFrom(...idsOf(lookups.catalogue.plans)),
  page: fc.constantFrom(...pagesOf(lookups)),
  layers: fc.option(fc.shuffledSubarray(idsOf(lookups.catalogue.layers))),
  filter: fc.record({
    industry: orNull(idsOf(lookups.catalogue.industries)),
    kind: orNull(placeKinds),
    subdistrict: orNull(idsOf(lookups.catalogue.district.subdistricts)),
  }),
  query: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((query) => [...query].length <= 100),
  language: fc.constantFrom(...languages),
});
