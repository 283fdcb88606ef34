import type { Position } from 'geojson';
import { boundaryOf, isSame, lonLatOf, partsOf, type Boundary, type Finding, type Mended } from './boundary';

/** Leaves out positions that only repeat the one before. */
export function leaveOutRepeated(boundary: Boundary): Mended {
  let count = 0;
  let first: Position | undefined;
  const parts = partsOf(boundary).map((rings) => rings.map((ring) => ring.filter((position, index) => {
    if (!isSame(position, ring[index - 1])) return true;
    count += 1;
    first ??= position;
    return false;
  })));
  const findings: Finding[] = first ? [{ code: 'repeated', severity: 'note', where: lonLatOf(first), figures: { count } }] : [];
  return { boundary: first ? boundaryOf(parts) : boundary, findings };
}
