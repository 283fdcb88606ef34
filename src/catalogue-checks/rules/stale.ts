import type { FindingOf, Rule } from '../finding';
import { monthsSince } from '../months';
import { sightOf } from '../sights';

/** Places last checked longer ago than asked; a warning from twice as long. */
export const stale: Rule<'stale'> = ({ lookups, today, staleMonths }) => ({
  examined: lookups.catalogue.places.length,
  findings: lookups.catalogue.places.flatMap((place): FindingOf<'stale'>[] => {
    const months = monthsSince(place.checked, today);
    if (months < staleMonths) return [];
    return [{
      id: `stale ${place.id}`, rule: 'stale', severity: months >= 2 * staleMonths ? 'warning' : 'note', weight: months,
      subjects: [{ type: 'place', id: place.id }], facts: { checked: place.checked, months }, sights: sightOf(place, 'one'),
    }];
  }),
});
