import type { Catalogue } from '../../src/catalogue/catalogue';
import { createIndustryMatching } from '../../src/catalogue/industry-matching';
import { createLookups, type Lookups } from '../../src/catalogue/lookups';

/**
 * Look-ups that look nothing up: every question is a scan of its list, and nothing is kept between needs, since what is
 * kept is kept by look-ups. Given to the same judgements, that is a linear scan of the same work.
 */
export function scanningLookups(catalogue: Catalogue): Lookups {
  const lists = {
    place: catalogue.places, industry: catalogue.industries, project: catalogue.projects, organisation: catalogue.organisations,
    measure: catalogue.measures, document: catalogue.documents, report: catalogue.reports,
  };
  const once = createLookups(catalogue);
  const find = ((type: keyof typeof lists, id: string) => (lists[type] as readonly { id: string }[]).find((record) => record.id === id)) as Lookups['find'];
  return {
    catalogue,
    find,
    plan: (id) => catalogue.plans.find((plan) => plan.id === id),
    system: (id) => catalogue.systems.find((system) => system.id === id),
    partsOf: (place) => catalogue.places.filter(({ parent }) => parent === place),
    guestsOf: (place) => catalogue.places.filter(({ host }) => host?.place === place),
    projectsAt: (place) => catalogue.projects.filter(({ places }) => places?.some((at) => at.place === place)),
    projectsOf: (organisation) => catalogue.projects.filter(({ organisations }) => organisations?.some((link) => link.organisation === organisation)),
    placesOf: (organisation) => catalogue.places.filter(({ organisations }) => organisations?.some((link) => link.organisation === organisation)),
    childrenOf: (industry) => catalogue.industries.filter(({ parent }) => parent === industry),
    lineageOf: (place) => catalogue.lineage.filter(({ from, to }) => from === place || to === place),
    whereabouts: once.whereabouts,
    citedBy: once.citedBy,
    matching: createIndustryMatching(catalogue),
  };
}
