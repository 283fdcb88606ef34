import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds } from '../../../geo/mercator';
import { overlayPoint, type PointTone, type ShapeTone } from '../../../session/session';
import { toneOf } from '../outcome';
import type { ResultDrawing } from '../protocol';
import type { Digest } from './digest';
import type { RowJudge } from './judge-row';
import type { RowStore } from './row-store';

/** Points given to the map: it gathers them into rings, and stays quick with so many. */
export const mostPoints = 5000;
/** Areas drawn as areas; where there are more, as points. */
const mostAreas = 300;

/** What the map shows of some rows. Where there are more than it takes, evenly chosen ones stand for all. */
export function drawingOf(digest: Digest, rows: Uint32Array, store: RowStore, judge: RowJudge): ResultDrawing {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  const located = rows.filter((row) => !Number.isNaN(digest.longitude[row] ?? NaN));
  for (const row of located) {
    if (digest.outcomeAt(row) === 'outside-district') continue;
    const [longitude = NaN, latitude = NaN] = [digest.longitude[row], digest.latitude[row]];
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  const bounds: Bounds | null = west <= east ? [west, south, east, north] : null;
  const areas = located.length <= mostAreas ? areasOf(located, store, judge) : new Map<number, Feature<Polygon | MultiPolygon, { tone: ShapeTone }>>();
  const asPoints = areas.size === 0 ? located : located.filter((row) => !areas.has(row));
  const step = Math.max(1, asPoints.length / mostPoints);
  const points: Feature<Point, { tone: PointTone }>[] = [];
  for (let at = 0; at < asPoints.length; at += step) {
    const row = asPoints[Math.floor(at)] ?? 0;
    points.push(overlayPoint([digest.longitude[row] ?? 0, digest.latitude[row] ?? 0], toneOf[digest.outcomeAt(row)]));
  }
  return {
    overlay: {
      points: { type: 'FeatureCollection', features: points },
      ...(areas.size > 0 && { shapes: { type: 'FeatureCollection', features: [...areas.values()] } }),
    },
    bounds,
    drawn: points.length + areas.size,
    located: located.length,
  };
}

function areasOf(rows: Uint32Array, store: RowStore, judge: RowJudge): Map<number, Feature<Polygon | MultiPolygon, { tone: ShapeTone }>> {
  const areas = new Map<number, Feature<Polygon | MultiPolygon, { tone: ShapeTone }>>();
  for (const row of rows) {
    const item = store.at(row);
    const geometry = item ? judge.read(item) : null;
    if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') areas.set(row, { type: 'Feature', geometry, properties: { tone: 'after' } });
  }
  return areas;
}
