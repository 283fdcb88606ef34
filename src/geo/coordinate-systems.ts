/**
 * From WGS 84, in which everything is stored, to the other systems met in China, and back. Load it lazily.
 *
 * Order: WGS 84, GCJ-02 and BD-09 are a longitude and a latitude in degrees, in this order. The two grids name their
 * fields, because surveyors write the northing first and call it X. What is not a position gives null, never NaN.
 *
 * WGS 84 and CGCS2000 are taken as one: their ellipsoids differ by a tenth of a millimetre, and their frames have
 * drifted apart by less than a metre.
 */
import gcoord from 'gcoord';
// The projection alone: a fifteenth of the bytes of all proj4. A test holds it to what the whole of proj4 gives.
import { forward, init, inverse } from 'proj4/lib/projections/etmerc.js';
import type { LonLat } from './mercator';

export type GeographicSystem = 'wgs84' | 'gcj02' | 'bd09';
export type GridSystem = 'epsg4547' | 'epsg4526';
export type CoordinateSystem = GeographicSystem | GridSystem;

/** Longitude and latitude in degrees, in this order, as Amap and Tencent show them. */
export type Gcj02 = readonly [longitude: number, latitude: number];

/** Longitude and latitude in degrees, in this order, as Baidu shows them. */
export type Bd09 = readonly [longitude: number, latitude: number];

/** A position on a Gauss–Krüger grid, in metres. */
export interface GridPosition {
  /** Surveyors’ Y, with the false easting (and in EPSG:4526 the zone’s number in front). */
  readonly easting: number;
  /** Surveyors’ X, from the equator. */
  readonly northing: number;
}

/** Whether these are degrees of longitude and latitude at all. */
export function isLonLat([longitude, latitude]: readonly [number, number]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Some 600 m off. Outside the rough rectangle around China in which GCJ-02 is defined, it is WGS 84. */
export function toGcj02(position: LonLat): Gcj02 | null {
  return isLonLat(position) ? gcoord.transform([...position], gcoord.WGS84, gcoord.GCJ02) : null;
}

/** Steps until GCJ-02 is undone to a tenth of a millimetre; three or four are usual. */
const steps = 12;
const enough = 1e-9;

/**
 * The inverse of {@link toGcj02}, by iteration, to a tenth of a millimetre.
 * Not the library’s own: at the rim of its rectangle that one never returns. There, where a position may have no
 * inverse, the position itself comes back.
 */
export function fromGcj02(position: Gcj02): LonLat | null {
  if (!isLonLat(position)) return null;
  let [longitude, latitude] = position;
  for (let step = 0; step < steps; step += 1) {
    const [shiftedLongitude, shiftedLatitude] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
    const east = shiftedLongitude - position[0];
    const north = shiftedLatitude - position[1];
    longitude -= east;
    latitude -= north;
    if (Math.abs(east) < enough && Math.abs(north) < enough) return [longitude, latitude];
  }
  return position;
}

/** Some 1,200 m off. BD-09 is GCJ-02 shifted again; outside China only the second shift is left. */
export function toBd09(position: LonLat): Bd09 | null {
  return isLonLat(position) ? gcoord.transform([...position], gcoord.WGS84, gcoord.BD09) : null;
}

/** The inverse of {@link toBd09}; the published formula comes back to within half a metre in China. */
export function fromBd09(position: Bd09): LonLat | null {
  return isLonLat(position) ? fromGcj02(gcoord.transform([...position], gcoord.BD09, gcoord.GCJ02)) : null;
}

const radians = Math.PI / 180;

/** CGCS2000’s ellipsoid (EPSG:1024). */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257222101;

/** What the two codes have in common: central meridian 114° east, scale 1, origin on the equator. */
const centralMeridian = 114;

/** The codes differ in the false easting only: EPSG:4526 writes the zone’s number, 38, before it. */
const falseEastings: Record<GridSystem, number> = { epsg4547: 500_000, epsg4526: 38_500_000 };

/**
 * How far from the central meridian the grid is used, in degrees: twice the zone’s half width, as surveys that cross
 * its edge do. Beyond, it is far likelier that the numbers belong to another zone.
 */
const reach = 3;
const reachMetres = 335_000;
const quarterMeridianMetres = 10_001_966;

function grid(system: GridSystem) {
  const projection = {
    a: semiMajorAxis,
    es: flattening * (2 - flattening),
    k0: 1,
    lat0: 0,
    long0: centralMeridian * radians,
    x0: falseEastings[system],
    y0: 0,
  };
  init.call(projection);
  return projection;
}

const made = new Map<GridSystem, ReturnType<typeof grid>>();

function gridOf(system: GridSystem) {
  const projection = made.get(system) ?? grid(system);
  made.set(system, projection);
  return projection;
}

/** Null also where the position lies more than 3° from the grid’s central meridian. */
export function toGrid(system: GridSystem, position: LonLat): GridPosition | null {
  if (!isLonLat(position) || Math.abs(position[0] - centralMeridian) > reach) return null;
  const { x, y } = forward.call(gridOf(system), { x: position[0] * radians, y: position[1] * radians });
  return { easting: x, northing: y };
}

/** The inverse of {@link toGrid}. Null also for numbers that cannot be of this grid, such as those of the other one. */
export function fromGrid(system: GridSystem, { easting, northing }: GridPosition): LonLat | null {
  const near = Math.abs(easting - falseEastings[system]) <= reachMetres && Math.abs(northing) <= quarterMeridianMetres;
  if (!near) return null;
  const { x, y } = inverse.call(gridOf(system), { x: easting, y: northing });
  const position: LonLat = [x / radians, y / radians];
  // A hair’s breadth of tolerance, so that what toGrid gives always comes back.
  return Math.abs(position[0] - centralMeridian) <= reach + 1e-9 ? position : null;
}
