import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Place } from '../../catalogue/catalogue';
import { createZoneIndex } from '../../geo/zones/zone-index';
import { uncertaintyOf } from '../areas';
import type { FindingOf, Rule, Severity } from '../finding';
import { polygonsAmong, type NamedArea } from '../polygons';
import { sightOf } from '../sights';

interface SubdistrictArea extends NamedArea {
  readonly id: string;
}

/**
 * Places whose label stands in another subdistrict than a source says. Applies where the base map has the
 * subdistricts’ boundaries as areas that bear their names.
 */
export const subdistricts: Rule<'subdistricts'> = ({ lookups }) => {
  const { base, district, places } = lookups.catalogue;
  const areas = polygonsAmong(baseFeaturesOf(base, 'subdistrict-boundary')).flatMap((area): SubdistrictArea[] => {
    const id = district.subdistricts.find(({ name }) => name.zh === area.name)?.id;
    return id === undefined ? [] : [{ ...area, id }];
  });
  const drawn = new Set(areas.map(({ id }) => id));
  const compared = places.filter(({ label, subdistricts: said }) => label !== null && said?.value.some((id) => drawn.has(id)));
  return { examined: compared.length, findings: compared.flatMap((place) => strayOf(place, areas) ?? []) };
};

function strayOf(place: Place, areas: readonly SubdistrictArea[]): FindingOf<'subdistricts'> | null {
  const { label, subdistricts: statement } = place;
  if (!label || !statement) return null;
  const [longitude, latitude] = label;
  const index = createZoneIndex(areas);
  const here = index.at(longitude, latitude).flatMap(({ zone }) => areas[zone] ?? []);
  const [first] = here;
  if (!first || here.some(({ id }) => statement.value.includes(id))) return null;
  const said = areas.flatMap((area, zone) => (statement.value.includes(area.id) ? [{ area, metres: index.edgeMetres(zone, longitude, latitude) }] : []));
  const metres = Math.min(...said.map((each) => each.metres));
  const uncertaintyMetres = uncertaintyOf(place) + Math.max(first.uncertaintyMetres, ...said.map(({ area }) => area.uncertaintyMetres));
  const severity: Severity = metres > uncertaintyMetres ? 'warning' : 'note';
  return {
    id: `subdistricts ${place.id}`, rule: 'subdistricts', severity, weight: metres - uncertaintyMetres,
    subjects: [{ type: 'place', id: place.id }],
    facts: { said: statement.value, drawn: first.id, metres, uncertaintyMetres },
    sights: [...said.map(({ area }) => ({ part: 'other' as const, geometry: area.geometry })), ...sightOf(place, 'problem')],
  };
}
