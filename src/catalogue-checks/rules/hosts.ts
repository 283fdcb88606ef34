import { positionsOf } from '../../geo/bounds';
import type { Place } from '../../catalogue/catalogue';
import { areaOf, isOfficial, touchingMetres, uncertaintyOf, type Area } from '../areas';
import type { FindingOf, Rule, Severity } from '../finding';
import { sightOf } from '../sights';

/**
 * Places that lie outside the area they are said to stand in or be part of: an area by its farthest corner. A note
 * where both uncertainties together explain it. Lines are left out: a corridor runs on.
 */
export const hosts: Rule<'hosts'> = ({ lookups }) => {
  const links = lookups.catalogue.places.flatMap((place) =>
    ([['host', place.host?.place], ['parent', place.parent]] as const).flatMap(([relation, id]) => {
      const whole = id === undefined ? undefined : lookups.find('place', id);
      const area = whole && areaOf(whole);
      const compared = place.geometry !== null && place.geometry.type !== 'LineString' && place.geometry.type !== 'MultiLineString';
      return area && compared ? [{ relation, place, area }] : [];
    }));
  return { examined: links.length, findings: links.flatMap(({ relation, place, area }) => strayOf(relation, place, area) ?? []) };
};

/** Metres from the farthest of a place’s positions to an area; 0 where all lie in it or on its edge. */
function metresOutside(place: Place, { index }: Area): number {
  if (!place.geometry) return 0;
  return Math.max(0, ...positionsOf(place.geometry).map(([longitude = NaN, latitude = NaN]) =>
    (index.at(longitude, latitude).length > 0 ? 0 : index.edgeMetres(0, longitude, latitude))));
}

function strayOf(relation: 'host' | 'parent', place: Place, area: Area): FindingOf<'hosts'> | null {
  const metres = metresOutside(place, area);
  if (metres <= touchingMetres) return null;
  const uncertaintyMetres = uncertaintyOf(place);
  const hostUncertaintyMetres = uncertaintyOf(area.place);
  const unexplained = metres > uncertaintyMetres + hostUncertaintyMetres;
  const severity: Severity = !unexplained ? 'note' : isOfficial(place) && isOfficial(area.place) ? 'error' : 'warning';
  return {
    id: `hosts ${relation} ${place.id} ${area.place.id}`, rule: 'hosts', severity, weight: metres - uncertaintyMetres - hostUncertaintyMetres,
    subjects: [{ type: 'place', id: place.id }, { type: 'place', id: area.place.id }],
    facts: { relation, metres, uncertaintyMetres, hostUncertaintyMetres },
    sights: [{ part: 'other', geometry: area.geometry }, ...sightOf(place, 'problem')],
  };
}
