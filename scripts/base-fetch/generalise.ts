import { lineString, polygon, rewind, simplify } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';

/** Five decimals are about a metre. */
const decimals = 5;
const metresPerDegree = 111_320;

/** A degree of longitude is shorter than one of latitude, so nothing moves farther than the tolerance. */
const degreesOf = (metres: number): number => metres / metresPerDegree;

/** Rounds positions, drops heights, and drops positions that have become one with the one before. */
function rounded(line: readonly Position[]): Position[] {
  return line
    .map(([longitude = NaN, latitude = NaN]) => [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))])
    .filter((position, index, all) => index === 0 || position[0] !== all[index - 1]?.[0] || position[1] !== all[index - 1]?.[1]);
}

/** A line with no more positions than the tolerance calls for; null where one position is left. */
export function generaliseLine(line: Position[], toleranceMetres: number): Position[] | null {
  const simple = rounded(simplify(lineString(line), { tolerance: degreesOf(toleranceMetres), highQuality: true }).geometry.coordinates);
  return simple.length > 1 ? simple : null;
}

/** A polygon with no more positions than the tolerance calls for, wound by RFC 7946; null where its outer ring vanishes. */
export function generalisePolygon(rings: Position[][], toleranceMetres: number): Position[][] | null {
  const simple = simplify(polygon(rings), { tolerance: degreesOf(toleranceMetres), highQuality: true }).geometry.coordinates.map(rounded);
  const [outer, ...holes] = simple;
  if (outer === undefined || outer.length < 4) return null;
  const wound = rewind(polygon([outer, ...holes.filter((hole) => hole.length > 3)])) as Feature<Polygon>;
  return wound.geometry.coordinates;
}

export const roundedPosition = (position: Position): Position => rounded([position])[0] ?? [];
