import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { planZonesOf } from '../../../assignment/plan-zones';
import { baseFeaturesOf } from '../../../catalogue/base-features';
import { boundsOf } from '../../../geo/bounds';
import { frameOf, withinFrame, type Frame } from '../../../geo/mercator';
import type { PointTone } from '../../../session/session';
import { useLookups } from '../../../view/context';

const side = 1000;
const margin = 0.04;
const tones = ['outside', 'possible', 'inside'] as const;

const at = (frame: Frame, [longitude = 0, latitude = 0]: readonly number[]): string => {
  const { x, y } = withinFrame(frame, [longitude, latitude]);
  return `${(x * side).toFixed(1)} ${(y * side).toFixed(1)}`;
};

const pathOf = (frame: Frame, geometry: Polygon | MultiPolygon): string =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) => `M${ring.map((position) => at(frame, position)).join('L')}Z`).join('');

/** District, zones and positions as a small picture for paper: each tone’s dots are one path. */
export function PrintMap({ plan, points, label }: { readonly plan: string; readonly points: FeatureCollection<Point, { tone: PointTone }> | undefined; readonly label: string }) {
  const lookups = useLookups();
  const outlines = baseFeaturesOf(lookups.catalogue.base, 'district-outline').map(({ geometry }) => geometry)
    .filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
  const bounds = boundsOf(outlines);
  if (!bounds) return null;
  const frame = frameOf(bounds, margin);
  const zones = planZonesOf(lookups, plan).index.zones;
  const dots = (tone: PointTone): string =>
    (points?.features ?? []).filter(({ properties }) => properties.tone === tone).map(({ geometry }) => `M${at(frame, geometry.coordinates)}h0`).join('');
  return (
    <svg className="batch-print-map" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      {outlines.map((outline, index) => <path key={index} className="batch-print-land" d={pathOf(frame, outline)} />)}
      {zones.map(({ id, geometry }) => <path key={id} className="batch-print-zone" d={pathOf(frame, geometry)} />)}
      {tones.map((tone) => <path key={tone} className="batch-print-dots" data-tone={tone} d={dots(tone)} />)}
    </svg>
  );
}
