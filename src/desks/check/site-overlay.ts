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

/** What the map should show of an answer: the position with its surroundings, and what the overlay draws, kept within reach. */
export function framingOf({ position: [longitude, latitude] }: SiteReport, { shapes }: Overlay): Bounds {
  const near: Bounds = [longitude - roomDegrees, latitude - roomDegrees, longitude + roomDegrees, latitude + roomDegrees];
  const drawn = boundsOf((shapes?.features ?? []).filter(({ properties }) => properties.tone === 'link').map(({ geometry }) => geometry));
  if (!drawn) return near;
  return [Math.min(near[0], drawn[0]), Math.min(near[1], drawn[1]), Math.max(near[2], drawn[2]), Math.max(near[3], drawn[3])];
}

/** Positions as the address keeps them: to a tenth of a metre, so that a link opens the very same answer. */
export const keptPosition = ([longitude, latitude]: LonLat): LonLat => [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];

export const samePosition = (one: LonLat, other: LonLat): boolean => {
  const [a, b] = [keptPosition(one), keptPosition(other)];
  return a[0] === b[0] && a[1] === b[1];
};
