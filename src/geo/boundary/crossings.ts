import type { Boundary, Finding } from './boundary';
import { meetingsOf } from './segments';

/** More are counted as “at least”. */
const mostMeetings = 200;
/** So many are told one by one. */
const mostTold = 8;

/**
 * Where a boundary crosses or touches itself. Parts may touch each other, but not cross. The catalogue refuses both, for
 * which side is inside can no longer be told.
 */
export function findCrossings(boundary: Boundary): Finding[] {
  const met = new Map<string, Finding>();
  for (const { kind, where, one, other } of meetingsOf(boundary, mostMeetings)) {
    const apart = one.part !== other.part;
    if (apart && kind === 'touch') continue;
    const finding: Finding = {
      code: apart ? 'parts-overlap' : kind === 'cross' ? 'crossing' : 'touching',
      severity: 'error',
      where,
      figures: { part: one.part + 1, ring: one.ring + 1, otherPart: other.part + 1, otherRing: other.ring + 1 },
    };
    met.set(`${finding.code} ${where.join()}`, met.get(`${finding.code} ${where.join()}`) ?? finding);
  }
  const found = [...met.values()];
  const more = found.length - mostTold;
  return found.slice(0, mostTold).map((finding) => ({ ...finding, figures: { ...finding.figures, ...(more > 0 && { more }) } }));
}
