import { signedRingArea } from './area';
import { boundaryOf, lonLatOf, partsOf, type Boundary, type Finding, type Mended } from './boundary';

/** Winds rings as RFC 7946, section 3.1.6, has them: outer ones counter-clockwise, holes clockwise. */
export function windRings(boundary: Boundary): Mended {
  const findings: Finding[] = [];
  const parts = partsOf(boundary).map((rings, part) => rings.map((ring, index) => {
    const area = signedRingArea(ring);
    const [first] = ring;
    if (!first || area === 0 || area > 0 === (index === 0)) return ring;
    findings.push({ code: 'rewound', severity: 'note', where: lonLatOf(first), figures: { part: part + 1, ring: index + 1 } });
    return [...ring].reverse();
  }));
  return { boundary: findings.length > 0 ? boundaryOf(parts) : boundary, findings };
}
