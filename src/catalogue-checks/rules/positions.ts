import { siteKinds } from '../../catalogue/kinds';
import type { FindingOf, Rule, Severity } from '../finding';

/**
 * Places that the map cannot show, neither by themselves nor through where they stand. Often the documents are silent,
 * which is a note; a structure of a plan without a place on the plan is a warning.
 */
export const positions: Rule<'positions'> = ({ lookups }) => ({
  examined: lookups.catalogue.places.length,
  findings: lookups.catalogue.places.filter((place) => lookups.whereabouts(place) === null).map((place): FindingOf<'positions'> => {
    const severity: Severity = siteKinds.has(place.kind) ? 'note' : 'warning';
    return {
      id: `positions ${place.id}`, rule: 'positions', severity, weight: severity === 'warning' ? 1 : 0,
      subjects: [{ type: 'place', id: place.id }], facts: {},
    };
  }),
});
