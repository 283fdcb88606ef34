import type { Catalogue } from '../../../catalogue/catalogue';
import type { Replacement } from '../../../session/session';

/**
 * What the worker needs of a catalogue: one plan’s zones, the district’s outline, the industries. Boundaries that stand
 * in for the catalogue’s in this session take their places.
 */
export function slimCatalogue(catalogue: Catalogue, planId: string, replacements: readonly Replacement[]): Catalogue {
  const { outline } = catalogue.base;
  return {
    ...catalogue,
    documents: [], reports: [], layers: [], lineage: [], projects: [], organisations: [], measureGroups: [], measures: [], conflicts: [],
    pinyin: { characters: {}, exceptions: {} },
    plans: catalogue.plans.filter(({ id }) => id === planId),
    places: catalogue.places.filter(({ plans }) => plans.includes(planId)).map((place) => {
      const replacement = replacements.find((candidate) => candidate.place === place.id);
      return replacement ? { ...place, geometry: replacement.geometry, placement: replacement.placement } : place;
    }),
    base: outline ? { outline } : {},
  };
}
