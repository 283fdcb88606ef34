import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import { nearestOnBoundary } from '../../assignment/boundary-point';
import type { Finding } from '../../assignment/findings';
import type { SiteReport } from '../../assignment/site-report';
import { boundsOf } from '../../geo/bounds';
import type { Bounds, LonLat } from '../../geo/mercator';
import type { Overlay, ShapeTone } from '../../session/session';
import { tellingFindings } from './sentences';

type Line = Feature<LineString, { tone: ShapeTone }>;

const lineOf = (coordinates: LineString['coordinates'], tone: ShapeTone): Line =>
  ({ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { tone } });

const arealOf = ({ place: { geometry } }: Finding): Polygon | MultiPolygon | null =>
  (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null);

/**
 * What the map shows of an answer: the position, the outlines of the zones it is in (drawn through) and may be in
 * (dashed), and the way to the nearest boundary where that decides.
 */
export function overlayOf(report: SiteReport): Overlay {
  const telling = report.plans.flatMap(tellingFindings);
  const nearest = report.plans.flatMap((plan) => (tellingFindings(plan).length === 0 ? plan.nearest.slice(0, 1) : []));
  // Outlines alone: zones of several plans lie over each other, and their fills would drown the map.
  const outlines = telling.flatMap((finding): Line[] => {
    const geometry = arealOf(finding);
    const rings = geometry?.type === 'Polygon' ? geometry.coordinates : (geometry?.coordinates.flat() ?? []);
    return rings.map((ring) => lineOf(ring, finding.verdict === 'in' ? 'after' : 'before'));
  });
  const ways = [...telling.filter(({ verdict }) => verdict === 'possible'), ...nearest].flatMap((finding): Line[] => {
    const geometry = arealOf(finding);
    const end = geometry && nearestOnBoundary(geometry, report.position);
    return end ? [lineOf([[...report.position], [...end]], 'link')] : [];
  });
  return { mark: report.position, shapes: { type: 'FeatureCollection', features: report.district?.verdict === 'out' ? [] : [...outlines, ...ways] } };
}

/** Room around a position where nothing else is to be seen: some 2 km of latitude. */
const roomDegrees = 0.019;

/** From farther away, the district beside the position is too small to see. */
const inSightMetres = 60_000;

/**
 * What the map should show of an answer: the position with its surroundings, and the ways that lead from it; of one
 * outside the district but within sight of it, the whole district, too.
 */
export function framingOf({ position: [longitude, latitude], district }: SiteReport, { shapes }: Overlay, districtBounds?: Bounds): Bounds {
  const near: Bounds = [longitude - roomDegrees, latitude - roomDegrees, longitude + roomDegrees, latitude + roomDegrees];
  const ways = boundsOf((shapes?.features ?? []).filter(({ properties }) => properties.tone === 'link').map(({ geometry }) => geometry));
  const strayed = district?.verdict === 'out' && district.edgeMetres < inSightMetres;
  return [ways, strayed ? districtBounds : null].reduce<Bounds>((all, part) => (part
    ? [Math.min(all[0], part[0]), Math.min(all[1], part[1]), Math.max(all[2], part[2]), Math.max(all[3], part[3])]
    : all), near);
}

/** Positions as the address keeps them: to a tenth of a metre, so that a link opens the very same answer. */
export const keptPosition = ([longitude, latitude]: LonLat): LonLat => [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];

export const samePosition = (one: LonLat, other: LonLat): boolean => {
  const [a, b] = [keptPosition(one), keptPosition(other)];
  return a[0] === b[0] && a[1] === b[1];
};
