import { signedRingArea } from './area';
import { lonLatOf, ringsOf, type Boundary, type Finding } from './boundary';

/** Less than this much of a square metre is a line. */
const leastSquareMetres = 0.5;

/** Rings that enclose nothing: fewer than three corners, or all on one line. */
export function findEmptyRings(boundary: Boundary): Finding[] {
  return ringsOf(boundary).flatMap(({ ring, part, number }): Finding[] => {
    const corners = new Set(ring.map((position) => position.join())).size;
    const where = ring[0] ? lonLatOf(ring[0]) : null;
    if (corners < 3) return [{ code: 'too-few', severity: 'error', where, figures: { part, ring: number, corners } }];
    // The lobes of a bow-tie may cancel out: a ring that goes to and fro on a line is told by its corners alone.
    if (Math.abs(signedRingArea(ring)) < leastSquareMetres && isLine(ring)) {
      return [{ code: 'flat', severity: 'error', where, figures: { part, ring: number } }];
    }
    return [];
  });
}

function isLine(ring: readonly (readonly number[])[]): boolean {
  const [[x = 0, y = 0] = []] = ring;
  const far = ring.reduce((best, position) => (Math.hypot((position[0] ?? 0) - x, (position[1] ?? 0) - y) > Math.hypot((best[0] ?? 0) - x, (best[1] ?? 0) - y) ? position : best));
  const [east, north] = [(far[0] ?? 0) - x, (far[1] ?? 0) - y];
  const length = Math.hypot(east, north);
  return ring.every((position) => Math.abs(east * ((position[1] ?? 0) - y) - north * ((position[0] ?? 0) - x)) / length < 1e-6);
}
