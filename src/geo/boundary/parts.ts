import { signedRingArea } from './area';
import { partsOf, type Boundary, type Finding } from './boundary';

/** Says that a boundary has several parts, and how small the smallest is: one may be there by mistake. */
export function noteParts(boundary: Boundary): Finding[] {
  const parts = partsOf(boundary);
  if (parts.length < 2) return [];
  const smallest = Math.min(...parts.map(([shell = []]) => Math.abs(signedRingArea(shell))));
  return [{ code: 'parts', severity: 'note', where: null, figures: { count: parts.length, smallestSquareMetres: smallest } }];
}
