import type { Position } from 'geojson';
import { partsOf, ringsOf, type Boundary, type Finding } from './boundary';

const isPosition = (position: Position): boolean =>
  Array.isArray(position) && Math.abs(position[0] ?? NaN) <= 180 && Math.abs(position[1] ?? NaN) <= 90;

/** What cannot be placed at all: no rings, or numbers that are no degrees. Nothing else can be asked of such a boundary. */
export function findMissingPositions(boundary: Boundary): Finding[] {
  const nothing: Finding = { code: 'no-positions', severity: 'error', where: null, figures: {} };
  if (!Array.isArray(boundary.coordinates) || partsOf(boundary).length === 0) return [nothing];
  if (!partsOf(boundary).every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(Array.isArray))) return [nothing];
  return ringsOf(boundary).flatMap(({ ring, part, number }): Finding[] => {
    const position = ring.findIndex((candidate) => !isPosition(candidate));
    if (ring.length > 0 && position < 0) return [];
    return [{ ...nothing, figures: { part, ring: number, ...(position >= 0 && { position: position + 1 }) } }];
  });
}
