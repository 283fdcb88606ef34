import type { Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { LonLat } from '../geo/mercator';
import { limits } from './limits';
import type { RowCode } from './codes';
import type { Pair } from './system/to-lon-lat';

export interface GeometryFault {
  readonly code: RowCode;
  readonly found: string;
}

type Convert = (position: Pair) => LonLat | null;
type Explain = (position: Pair) => RowCode;

class Fault extends Error {
  constructor(readonly fault: GeometryFault) {
    super(fault.code);
  }
}

function fail(code: RowCode, found: unknown = ''): never {
  throw new Fault({ code, found: typeof found === 'string' ? found : JSON.stringify(found).slice(0, 200) });
}

/** The single geometries within one: collections may lie within collections. */
function partsOf(geometry: Geometry, depth = 0): Geometry[] {
  if (geometry.type !== 'GeometryCollection') return [geometry];
  if (depth > limits.nesting) fail('rowTooDeep');
  const parts: unknown = geometry.geometries;
  if (!Array.isArray(parts)) fail('badCoordinates', geometry.type);
  return (parts as Geometry[]).flatMap((part) => partsOf(part, depth + 1));
}

/** What files hold is not always what their format promises. */
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : fail('badCoordinates', value ?? 'null'));

function positionOf(value: unknown, convert: Convert, explain: Explain): Position {
  const [first, second] = list(value);
  if (typeof first !== 'number' || typeof second !== 'number' || !Number.isFinite(first) || !Number.isFinite(second)) {
    fail('badCoordinates', value);
  }
  const lonLat = convert([first, second]);
  return lonLat ? [...lonLat] : fail(explain([first, second]), `${first}, ${second}`);
}

function polygonOf(value: unknown, convert: Convert, explain: Explain): Position[][] {
  const rings = list(value).map((ring) => list(ring).map((position) => positionOf(position, convert, explain)));
  const short = rings.find((ring) => new Set(ring.map(String)).size < 3);
  if (rings.length === 0 || short) fail('shortRing', short ? String(short.length) : '0');
  return rings;
}

/**
 * A geometry that a site can be: one point, or an area. Collections of areas become one area; a single part counts as
 * itself. Heights are left out.
 */
export function usableGeometry(geometry: Geometry | null, convert: Convert, explain: Explain): Point | Polygon | MultiPolygon | GeometryFault {
  try {
    if (geometry === null) fail('noGeometry');
    const parts = partsOf(geometry).flatMap((part) => {
      if (part.type !== 'MultiPoint') return [part];
      return list(part.coordinates).map((coordinates): Point => ({ type: 'Point', coordinates: coordinates as Position }));
    });
    const types = new Set(parts.map(({ type }) => type));
    if (parts.length === 0) fail('noGeometry');
    if (types.has('LineString') || types.has('MultiLineString')) fail('line', geometry.type);
    if (types.size > 1 && types.has('Point')) fail('mixedGeometry', [...types].join(' + '));
    const polygons = parts.flatMap((part): Position[][][] => {
      if (part.type === 'Polygon') return [polygonOf(part.coordinates, convert, explain)];
      if (part.type === 'MultiPolygon') return list(part.coordinates).map((polygon) => polygonOf(polygon, convert, explain));
      return [];
    });
    const [polygon] = polygons;
    if (polygon) return polygons.length === 1 ? { type: 'Polygon', coordinates: polygon } : { type: 'MultiPolygon', coordinates: polygons };
    const [point, ...more] = parts;
    if (point?.type !== 'Point') return fail('noGeometry', point?.type);
    if (more.length > 0) fail('severalPoints', String(parts.length));
    return { type: 'Point', coordinates: positionOf(point.coordinates, convert, explain) };
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    // A part that is nothing of the kind, such as null among the geometries.
    return { code: 'badCoordinates', found: '' };
  }
}
