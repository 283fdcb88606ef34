import type { PlaceKind } from '../../catalogue/catalogue';
import type { FindingOf, Rule, Severity } from '../finding';
import { sightOf } from '../sights';

/** Kinds that a plan makes for industries, and how much their silence matters. */
const severityOf: Partial<Record<PlaceKind, Severity>> = {
  'industrial-zone': 'warning', 'headquarters-cluster': 'warning', cluster: 'warning', 'production-unit': 'warning', park: 'note', base: 'note',
};

/** Places meant for industries of which no source, and no reasoning from lineage, names any. */
export const industries: Rule<'industries'> = ({ lookups }) => {
  const places = lookups.catalogue.places.filter(({ kind }) => severityOf[kind] !== undefined);
  return {
    examined: places.length,
    findings: places.filter((place) => !place.industries?.length).map((place): FindingOf<'industries'> => {
      const severity = severityOf[place.kind] ?? 'note';
      return {
        id: `industries ${place.id}`, rule: 'industries', severity, weight: severity === 'warning' ? 1 : 0,
        subjects: [{ type: 'place', id: place.id }], facts: {}, sights: sightOf(place, 'one'),
      };
    }),
  };
};
