import type { Geometry, Position } from 'geojson';
import { createZoneIndex } from '../../geo/zones/zone-index';
import type { IntakeProblem } from '../intake';

/** A record of a `.shp`: its geometry, null where it has none, or what is wrong with it. */
export type Shape = { readonly geometry: Geometry | null } | { readonly problem: IntakeProblem };

const fileCode = 9994;
const headerLength = 100;

/** By their number modulo ten: with heights or measures they have the same beginning. */
const kinds: Readonly<Record<number, 'point' | 'line' | 'polygon' | 'points'>> = { 1: 'point', 3: 'line', 5: 'polygon', 8: 'points' };
const multiPatch = 31;
const mostRings = 10_000;

export const isShapefile = (bytes: Uint8Array): boolean =>
  bytes.length >= headerLength && new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getInt32(0) === fileCode;

/** The kind of geometry that the header names; null where it is none that can be used. */
export function shapeKind(bytes: Uint8Array): number | null {
  const kind = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getInt32(32, true);
  return kind === 0 || (kind < multiPatch && kinds[kind % 10]) ? kind : null;
}

/**
 * The geometries of a `.shp`, one after the other, in its own coordinates; heights and measures are left out. Our own, for
 * shpjs brings all of proj4 to reproject by itself, and gives up the whole file for one bad record. A record that is
 * damaged is a problem of its own; after one whose length cannot be right nothing can be found any more, and the last
 * item says so.
 */
export function* shapesOf(bytes: Uint8Array): Generator<Shape> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = Math.max(headerLength, view.getInt32(24) * 2);
  let at = headerLength;
  while (at + 8 <= bytes.length && at < stated) {
    const length = view.getInt32(at + 4) * 2;
    const start = at + 8;
    if (length < 4 || start + length > bytes.length) {
      yield { problem: { code: 'cutShort' } };
      return;
    }
    try {
      yield { geometry: geometryOf(new DataView(bytes.buffer, bytes.byteOffset + start, length)) };
    } catch {
      // Counts that point beyond the record.
      yield { problem: { code: 'rowDamaged' } };
    }
    at = start + length;
  }
  if (at < stated) yield { problem: { code: 'cutShort', found: `${at} < ${stated}` } };
}

const position = (view: DataView, at: number): Position => [view.getFloat64(at, true), view.getFloat64(at + 8, true)];

/** Throws a RangeError where the record is shorter than it says. */
function geometryOf(view: DataView): Geometry | null {
  const type = view.getInt32(0, true);
  switch (type < multiPatch ? kinds[type % 10] : undefined) {
    case 'point':
      return { type: 'Point', coordinates: position(view, 4) };
    case 'points': {
      const coordinates = positions(view, 40, view.getInt32(36, true));
      return { type: 'MultiPoint', coordinates };
    }
    case 'line':
      return { type: 'MultiLineString', coordinates: partsOf(view) };
    case 'polygon':
      return polygonsOf(partsOf(view));
    case undefined:
      if (type === 0) return null;
      throw new RangeError(`shape type ${type}`);
  }
}

function positions(view: DataView, from: number, count: number): Position[] {
  if (count < 0 || from + count * 16 > view.byteLength) throw new RangeError('points');
  return Array.from({ length: count }, (_, index) => position(view, from + index * 16));
}

function partsOf(view: DataView): Position[][] {
  const [count, points] = [view.getInt32(36, true), view.getInt32(40, true)];
  if (count < 0 || count > mostRings || points < 0) throw new RangeError('parts');
  const from = 44 + count * 4;
  return Array.from({ length: count }, (_, index) => {
    const start = view.getInt32(44 + index * 4, true);
    const end = index + 1 < count ? view.getInt32(48 + index * 4, true) : points;
    if (start < 0 || end < start || end > points) throw new RangeError('part');
    return positions(view, from + start * 16, end - start);
  });
}

/** Twice the area, positive where the ring turns clockwise, as a shapefile’s shells do. About its first corner, lest digits run out. */
function clockwise(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    sum += (toX - originX) * (fromY - originY) - (fromX - originX) * (toY - originY);
    [fromX, fromY] = [toX, toY];
  }
  return sum;
}

/** Shells with their holes. The largest ring is a shell, whichever way it turns: not all programs know the right one. */
function polygonsOf(rings: Position[][]): Geometry | null {
  if (rings.length === 0) return null;
  const areas = rings.map(clockwise);
  const sign = areas.reduce((largest, area) => (Math.abs(area) > Math.abs(largest) ? area : largest), 0) < 0 ? -1 : 1;
  const shells = rings.flatMap((ring, index) => ((areas[index] ?? 0) * sign > 0 ? [{ polygon: [ring], area: Math.abs(areas[index] ?? 0) }] : []));
  // The smallest shell first, so that a hole goes to the innermost one around it.
  const bySize = [...shells].sort((one, other) => one.area - other.area);
  for (const [index, hole] of rings.entries()) {
    if ((areas[index] ?? 0) * sign > 0) continue;
    const around = bySize.find(({ polygon: [shell = []] }) => isWithin(hole, shell));
    // A hole in nothing is an area that was wound wrongly.
    if (around) around.polygon.push(hole);
    else shells.push({ polygon: [hole], area: 0 });
  }
  const polygons = shells.map(({ polygon }) => polygon);
  const [only] = polygons;
  return only && polygons.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
}

/** By the first corner that is not on the shell itself. */
function isWithin(hole: readonly Position[], shell: readonly Position[]): boolean {
  const index = createZoneIndex([{ id: 'shell', geometry: { type: 'Polygon', coordinates: [[...shell]] } }]);
  for (const [x = NaN, y = NaN] of hole) {
    const [hit] = index.at(x, y);
    if (hit?.containment !== 'edge') return hit !== undefined;
  }
  return true;
}
