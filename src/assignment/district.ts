import { baseFeaturesOf } from '../catalogue/base-features';
import type { Lookups } from '../catalogue/lookups';
import type { LonLat } from '../geo/mercator';
import { createZoneIndex } from '../geo/zones/zone-index';
import type { Zone, ZoneIndex } from '../geo/zones/zone';
import { judge, type Verdict } from './verdict';

/** Whether a position lies in the district, by its outline as drawn. */
export interface DistrictStanding {
  readonly verdict: Verdict;
  /** Whether the outline as drawn holds the position, its edge included. */
  readonly inside: boolean;
  /** Metres to the outline, from either side. */
  readonly edgeMetres: number;
  readonly uncertaintyMetres: number;
}

interface Outline {
  readonly index: ZoneIndex;
  readonly uncertaintyMetres: number;
}

const known = new WeakMap<Lookups, Outline>();

function outlineOf(lookups: Lookups): Outline {
  const before = known.get(lookups);
  if (before) return before;
  const features = baseFeaturesOf(lookups.catalogue.base, 'district-outline');
  const zones = features.flatMap(({ geometry }, index): Zone[] =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id: String(index), geometry }] : []));
  const outline: Outline = {
    index: createZoneIndex(zones),
    uncertaintyMetres: Math.max(0, ...features.map(({ properties }) => properties.uncertaintyMetres ?? 0)),
  };
  known.set(lookups, outline);
  return outline;
}

/** Where a position, longitude before latitude in WGS 84, stands to the district; null where no outline is known. */
export function districtStanding(lookups: Lookups, [longitude, latitude]: LonLat): DistrictStanding | null {
  const { index, uncertaintyMetres } = outlineOf(lookups);
  if (index.zones.length === 0) return null;
  const [hit] = index.at(longitude, latitude);
  const containment = hit?.containment ?? null;
  const edgeMetres = Math.min(...index.zones.map((_, zone) => index.edgeMetres(zone, longitude, latitude)));
  return { verdict: judge(containment, edgeMetres, uncertaintyMetres), inside: containment !== null, edgeMetres, uncertaintyMetres };
}
