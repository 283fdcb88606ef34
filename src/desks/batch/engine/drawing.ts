import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds } from '../../../geo/mercator';
import { overlayPoint, type PointTone, type ShapeTone } from '../../../session/session';
import { toneOf } from '../outcome';
import type { ResultDrawing } from '../protocol';
import type { Digest } from './digest';
import type { RowJudge } from './judge-row';
import type { RowStore } from './row-store';

/** Points given to the map, which stays quick with so many. Where there are more, near ones are gathered into one that says for how many it stands. */
export const mostPoints = 5000;
/** Cells across what is shown, at first; fewer where too many of them hold something. */
const cellsAcross = 128;
/** Areas drawn as areas; where there are more, as points. */
const mostAreas = 300;

/** What the map shows of some rows. Where there are more than it takes, near ones are gathered. */
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
  const points = asPoints.length <= mostPoints
    ? [...asPoints].map((row) => overlayPoint([digest.longitude[row] ?? 0, digest.latitude[row] ?? 0], toneOf[digest.outcomeAt(row)]))
    : gathered(digest, asPoints, bounds);
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

type WeightedPoint = Feature<Point, { tone: PointTone; weight?: number }>;

/** Rows gathered by a grid, each outcome’s tone for itself; every point stands in the middle of its rows and bears their number. */
function gathered(digest: Digest, rows: Uint32Array, bounds: Bounds | null): WeightedPoint[] {
  const extent = bounds ? Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) : 0;
  for (let across = cellsAcross; ; across /= 2) {
    const points = gatheredBy(digest, rows, extent > 0 ? extent / across : 360 / across);
    if (points.length <= mostPoints || across <= 1) return points;
  }
}

function gatheredBy(digest: Digest, rows: Uint32Array, side: number): WeightedPoint[] {
  const cells = new Map<string, { longitude: number; latitude: number; count: number; tone: PointTone }>();
  for (const row of rows) {
    const [longitude = 0, latitude = 0] = [digest.longitude[row], digest.latitude[row]];
    const tone = toneOf[digest.outcomeAt(row)];
    const key = `${Math.floor(longitude / side)} ${Math.floor(latitude / side)} ${tone}`;
    const cell = cells.get(key);
    if (cell) {
      cell.longitude += longitude;
      cell.latitude += latitude;
      cell.count += 1;
    } else {
      cells.set(key, { longitude, latitude, count: 1, tone });
    }
  }
  return [...cells.values()].map(({ longitude, latitude, count, tone }) => overlayPoint([longitude / count, latitude / count], tone, count));
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
