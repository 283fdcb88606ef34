import fc from 'fast-check';
import { placeKinds } from '../../../src/catalogue/kinds';
import type { Lookups } from '../../../src/catalogue/lookups';
import { recordTypes } from '../../../src/catalogue/records';
import { screenThemes } from '../../../src/theme/theme';
import { frameParts } from '../../../src/view/frame';
import { compareModes, languages, deskIds, listIds, shortlistLimit, type DeskWork, type Comparison, type Page, type ShownLayer, type View } from '../../../src/view/view';

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
    ...catalogue.layers.map(({ id }): Page => ({ type: 'layer', id })),
    { type: 'desks' },
    ...deskIds.map((id): Page => ({ type: 'desk', id })),
    ...deskIds.flatMap((id) => idsOf(catalogue.places).map((place): Page => ({ type: 'desk', id, place }))),
    ...recordTypes.flatMap((type) => idsOf(records[type]).map((id): Page => ({ type, id }))),
    ...catalogue.documents.flatMap(({ id, sections }) => sections.map((section): Page => ({ type: 'document', id, section: section.id }))),
  ];
}

/** As the address has it: in hundredths. */
const opacity = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const arbitraryLayers = ({ catalogue }: Lookups): fc.Arbitrary<ShownLayer[]> =>
  fc.shuffledSubarray(idsOf(catalogue.layers)).chain((ids) =>
    fc.tuple(...ids.map((id) => opacity.map((strength): ShownLayer => ({ id, opacity: strength })))).map((layers): ShownLayer[] => layers));

const arbitraryComparison = (plans: readonly string[]): fc.Arbitrary<Comparison> => fc.record({
  plan: fc.constantFrom(...plans),
  mode: fc.constantFrom(...compareModes),
  share: fc.integer({ min: 0, max: 100 }),
});

/** A plan to look through and, sometimes, another to compare it with. */
function arbitraryPlans({ catalogue }: Lookups): fc.Arbitrary<Pick<View, 'plan' | 'comparison'>> {
  const plans = idsOf(catalogue.plans);
  return fc.constantFrom(...plans).chain((plan) => fc.record({
    plan: fc.constant(plan),
    comparison: fc.option(arbitraryComparison(plans.filter((id) => id !== plan))),
  }));
}

/** Any view of a catalogue that the app can be in and an address can hold. */
export const arbitraryView = (lookups: Lookups): fc.Arbitrary<View> => fc.record({
  plans: arbitraryPlans(lookups),
  page: fc.constantFrom(...pagesOf(lookups)),
  layers: fc.option(arbitraryLayers(lookups)),
  together: fc.shuffledSubarray(idsOf(lookups.catalogue.places), { maxLength: Math.min(12, lookups.catalogue.places.length) }),
  shortlist: fc.shuffledSubarray(idsOf(lookups.catalogue.places), { maxLength: Math.min(shortlistLimit, lookups.catalogue.places.length) }),
  work: fc.subarray([...deskIds]).chain((ids) => fc.tuple(...ids.map(() => fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })))
    .map((texts): DeskWork => Object.fromEntries(ids.map((id, index) => [id, texts[index]])))),
  site: fc.option(fc.tuple(fc.integer({ min: -180e6, max: 180e6 }), fc.integer({ min: -90e6, max: 90e6 })).map(([longitude, latitude]) => [longitude / 1e6, latitude / 1e6] as const)),
  baseMap: fc.option(fc.stringMatching(/^[a-z0-9-]{1,60}$/)),
  theme: orNull(screenThemes),
  filter: fc.record({
    industry: orNull(idsOf(lookups.catalogue.industries)),
    kind: orNull(placeKinds),
    subdistrict: orNull(idsOf(lookups.catalogue.district.subdistricts)),
  }),
  query: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((query) => [...query].length <= 100),
  language: fc.constantFrom(...languages),
  frame: fc.option(fc.record({ parts: fc.subarray([...frameParts]), wheel: fc.constantFrom('guarded' as const, 'free' as const) })),
}).map(({ plans, ...rest }): View => ({ ...plans, ...rest }));
