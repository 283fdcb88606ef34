import { boundaryOf, isClosed, lonLatOf, partsOf, type Boundary, type Finding, type Mended } from './boundary';

/** Ends every ring where it begins. */
export function closeRings(boundary: Boundary): Mended {
  const findings: Finding[] = [];
  const parts = partsOf(boundary).map((rings, part) => rings.map((ring, index) => {
    const [first] = ring;
    if (!first || isClosed(ring)) return ring;
    findings.push({ code: 'closed', severity: 'note', where: lonLatOf(first), figures: { part: part + 1, ring: index + 1 } });
    return [...ring, [...first]];
  }));
  return { boundary: findings.length > 0 ? boundaryOf(parts) : boundary, findings };
}
