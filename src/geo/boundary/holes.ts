import type { Position } from 'geojson';
import { sideOfRing } from '../zones/ring';
import { lonLatOf, partsOf, type Boundary, type Finding } from './boundary';

/** Whether a ring lies in another that it does not cross: its first position off the other’s edge tells. */
function liesIn(ring: readonly Position[], other: readonly Position[]): boolean {
  for (const position of ring) {
    const side = sideOfRing(position[0] ?? NaN, position[1] ?? NaN, other);
    if (side !== 'edge') return side === 'inside';
  }
  return true;
}

/** Holes that are in no area, or in another hole; parts that lie in other parts. For rings that do not cross. */
export function findMisplacedRings(boundary: Boundary): Finding[] {
  const parts = partsOf(boundary);
  return parts.flatMap(([shell = [], ...holes], part): Finding[] => {
    const told = (code: Finding['code'], ring: readonly Position[], number: number): Finding =>
      ({ code, severity: 'error', where: ring[0] ? lonLatOf(ring[0]) : null, figures: { part: part + 1, ring: number } });
    const ofHoles = holes.flatMap((hole, index) => {
      if (!liesIn(hole, shell)) return [told('hole-outside', hole, index + 2)];
      return holes.some((other, place) => place !== index && liesIn(hole, other)) ? [told('hole-in-hole', hole, index + 2)] : [];
    });
    const inside = parts.findIndex(([otherShell = [], ...otherHoles], other) =>
      other !== part && liesIn(shell, otherShell) && !otherHoles.some((hole) => liesIn(shell, hole)));
    return inside < 0 ? ofHoles : [...ofHoles, { ...told('parts-overlap', shell, 1), figures: { part: part + 1, ring: 1, otherPart: inside + 1, otherRing: 1 } }];
  });
}
