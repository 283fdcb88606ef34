import type { Position } from 'geojson';
import { boundaryOf, isClosed, partsOf, type Boundary } from '../../geo/boundary/boundary';
import { decimals } from '../../geo/boundary/round-positions';

/** What is wrong with a typed list, with its line, from 1. */
export interface VertexProblem {
  readonly code: 'empty' | 'not-two-numbers' | 'out-of-range' | 'hole-first';
  readonly line: number;
  /** What stands there. */
  readonly found: string;
}

const holeHead = '# 孔 hole';
const isHoleHead = (line: string): boolean => /^#|^(孔|hole)$/i.test(line);

/**
 * A boundary as a list to be typed over: a corner to a line, longitude before latitude; an empty line before every
 * further ring, and a line beginning with # before every hole.
 */
export function vertexText(boundary: Boundary): string {
  const written = (ring: readonly Position[]): string =>
    (isClosed(ring) ? ring.slice(0, -1) : ring).map((position) => position.slice(0, 2).map((degrees) => degrees.toFixed(decimals)).join(', ')).join('\n');
  return partsOf(boundary)
    .flatMap((rings) => rings.map((ring, index) => (index === 0 ? written(ring) : `${holeHead}\n${written(ring)}`)))
    .join('\n\n');
}

/** Reads such a list. Rings may be open. Numbers may be parted by commas, semicolons or blanks, Chinese ones too. */
export function readVertexText(text: string): { readonly boundary: Boundary } | { readonly problem: VertexProblem } {
  const parts: Position[][][] = [];
  let ring: Position[] | null = null;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const problem = (code: VertexProblem['code']) => ({ problem: { code, line: index + 1, found: line.slice(0, 60) } });
    if (line === '') {
      ring = null;
    } else if (isHoleHead(line)) {
      const part = parts.at(-1);
      if (!part) return problem('hole-first');
      ring = [];
      part.push(ring);
    } else {
      const numbers = line.split(/[\s,;，；、]+/).filter(Boolean).map(Number);
      const [longitude = NaN, latitude = NaN] = numbers;
      if (numbers.length !== 2 || !Number.isFinite(longitude) || !Number.isFinite(latitude)) return problem('not-two-numbers');
      if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return problem('out-of-range');
      if (!ring) {
        ring = [];
        parts.push([ring]);
      }
      ring.push([longitude, latitude]);
    }
  }
  return parts.length > 0 ? { boundary: boundaryOf(parts) } : { problem: { code: 'empty', line: 1, found: '' } };
}
