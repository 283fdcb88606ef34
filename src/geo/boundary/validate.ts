import { squareMetresOf } from './area';
import type { Boundary, Finding } from './boundary';
import { closeRings } from './close-rings';
import { findCrossings } from './crossings';
import { findMisplacedRings } from './holes';
import { findOutside } from './outside';
import { findOverlaps, type Neighbour } from './overlaps';
import { noteParts } from './parts';
import { findMissingPositions } from './positions';
import { leaveOutRepeated } from './repeated-positions';
import { roundPositions } from './round-positions';
import { findSlivers } from './slivers';
import { findSpikes } from './spikes';
import { findAreaMismatches, type StatedArea } from './stated-area';
import { findEmptyRings } from './too-few';
import { windRings } from './winding';

/** What a boundary is held against. */
export interface Surroundings {
  /** The district’s outline; null where there is none. */
  readonly district: Boundary | null;
  /** The other areas of its group. */
  readonly neighbours: readonly Neighbour[];
  readonly stated: readonly StatedArea[];
}

export interface Validation {
  /** As it would be written: closed, without repeats or heights, to a tenth of a metre, wound by RFC 7946. Null where it has no positions. */
  readonly boundary: Boundary | null;
  /** Square metres on the WGS 84 ellipsoid; null where its rings are not sound. */
  readonly squareMetres: number | null;
  readonly findings: readonly Finding[];
}

const mends = [roundPositions, closeRings, leaveOutRepeated, windRings] as const;

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');

/**
 * Mends what can be mended without asking, and finds what cannot. Pure, and never throws, whatever the rings.
 * What needs sound rings (area, overlaps, outside) is asked of sound rings only.
 */
export function validate(given: Boundary, { district, neighbours, stated }: Surroundings): Validation {
  const missing = findMissingPositions(given);
  if (missing.length > 0) return { boundary: null, squareMetres: null, findings: missing };
  const findings: Finding[] = [];
  let boundary = given;
  for (const mend of mends) {
    const mended = mend(boundary);
    boundary = mended.boundary;
    findings.push(...mended.findings);
  }
  findings.push(...findEmptyRings(boundary));
  if (hasErrors(findings)) return { boundary, squareMetres: null, findings };
  findings.push(...findCrossings(boundary));
  if (!hasErrors(findings)) findings.push(...findMisplacedRings(boundary));
  findings.push(...findSpikes(boundary));
  // Which side of a ring that crosses itself is inside, its winding cannot say.
  if (hasErrors(findings)) return { boundary, squareMetres: null, findings: findings.filter(({ code }) => code !== 'rewound') };
  findings.push(
    ...findSlivers(boundary),
    ...noteParts(boundary),
    ...(district ? findOutside(boundary, district) : []),
    ...findOverlaps(boundary, neighbours),
    ...findAreaMismatches(boundary, stated),
  );
  return { boundary, squareMetres: squareMetresOf(boundary), findings };
}
