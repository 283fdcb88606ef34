import type { Position } from 'geojson';
import { metresPerDegree } from '../zones/edge-distance';
import { signedRingArea } from './area';
import { lonLatOf, ringsOf, type Boundary, type Finding } from './boundary';

/** Narrower rings are left over from a cut rather than meant. In metres. */
const narrowest = 2;

function perimeterMetres(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = NaN, y = NaN], index) => {
    const [fromX = NaN, fromY = NaN] = ring[index] ?? [];
    const { east, north } = metresPerDegree((y + fromY) / 2);
    return sum + Math.hypot((x - fromX) * east, (y - fromY) * north);
  }, 0);
}

/** Parts and holes that are hardly wider than a line: twice the area over the perimeter is the mean width of a long shape. */
export function findSlivers(boundary: Boundary): Finding[] {
  return ringsOf(boundary).flatMap(({ ring, part, number }): Finding[] => {
    const squareMetres = Math.abs(signedRingArea(ring));
    const widthMetres = (2 * squareMetres) / perimeterMetres(ring);
    if (!(widthMetres < narrowest)) return [];
    return [{ code: 'sliver', severity: 'warning', where: ring[0] ? lonLatOf(ring[0]) : null, figures: { part, ring: number, squareMetres, widthMetres } }];
  });
}
