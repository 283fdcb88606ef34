import Flatbush from 'flatbush';
import { boundsOf, positionsOf } from '../bounds';
import { squareMetresOf } from './area';
import { boundaryOf, lonLatOf, partsOf, type Boundary, type Finding } from './boundary';
import { commonOf } from './clip';

/** Less is what rounding leaves along an edge in common. In square metres. */
const least = 1;

/** Parts that cover each other though their edges only touch: what neither crossings nor rings within rings show. */
export function findPartOverlaps(boundary: Boundary): Finding[] {
  const parts = partsOf(boundary).map((part) => boundaryOf([part]));
  if (parts.length < 2) return [];
  const bounds = parts.map((part) => boundsOf([part]) ?? ([0, 0, 0, 0] as const));
  const index = new Flatbush(parts.length);
  for (const part of bounds) index.add(...part);
  index.finish();
  return parts.flatMap((part, number) => index.search(...(bounds[number] ?? [0, 0, 0, 0]), (other) => other > number).flatMap((other): Finding[] => {
    const common = commonOf(part, parts[other] ?? part);
    if (common === null || (common !== 'failed' && squareMetresOf(common) <= least)) return [];
    const shape = common === 'failed' ? part : common;
    return [{ code: 'parts-overlap', severity: 'error', where: lonLatOf(positionsOf(shape)[0] ?? []), shape, figures: { part: number + 1, ring: 1, otherPart: other + 1, otherRing: 1 } }];
  }));
}
