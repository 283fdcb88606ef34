import { positionsOf } from '../../geo/bounds';
import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Place } from '../../catalogue/catalogue';
import { createZoneIndex } from '../../geo/zones/zone-index';
import { touchingMetres, uncertaintyOf } from '../areas';
import type { FindingOf, Rule, Severity } from '../finding';
import { polygonsAmong, type NamedArea } from '../polygons';
import { sightOf } from '../sights';

/**
 * Places that lie or reach outside the district’s outline. A note where the place’s and the outline’s uncertainty
 * explain it; otherwise an error where the place claims to be placed firmly and lies wholly outside.
 */
export const district: Rule<'district'> = ({ lookups }) => {
  const outline = polygonsAmong(baseFeaturesOf(lookups.catalogue.base, 'district-outline'));
  const places = outline.length === 0 ? [] : lookups.catalogue.places.filter(({ geometry }) => geometry !== null);
  const index = createZoneIndex(outline.map(({ name, geometry }) => ({ id: name, geometry })));
  return { examined: places.length, findings: places.flatMap((place) => strayOf(place, outline, index) ?? []) };
};

function strayOf(place: Place, outline: readonly NamedArea[], index: ReturnType<typeof createZoneIndex>): FindingOf<'district'> | null {
  if (!place.geometry) return null;
  const distances = positionsOf(place.geometry).map(([longitude = NaN, latitude = NaN]) =>
    (index.at(longitude, latitude).length > 0 ? 0 : (index.nearest(longitude, latitude, 1)[0]?.metres ?? 0)));
  const farthest = Math.max(...distances);
  if (farthest <= touchingMetres) return null;
  const wholly = Math.min(...distances) > 0;
  const metres = wholly ? Math.min(...distances) : farthest;
  const uncertaintyMetres = uncertaintyOf(place) + Math.max(...outline.map((area) => area.uncertaintyMetres));
  const basis = place.placement?.basis;
  const firm = basis === 'official' || basis === 'bounded' || basis === 'anchored';
  const severity: Severity = metres <= uncertaintyMetres ? 'note' : wholly && firm ? 'error' : 'warning';
  return {
    id: `district ${place.id}`, rule: 'district', severity, weight: metres - uncertaintyMetres,
    subjects: [{ type: 'place', id: place.id }], facts: { wholly, metres, uncertaintyMetres },
    sights: sightOf(place, 'problem'),
  };
}
