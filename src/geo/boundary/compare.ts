import { squareMetresOf } from './area';
import type { Boundary } from './boundary';
import { overlay } from './clip';

/** An old boundary beside a new one. Areas in square metres on the WGS 84 ellipsoid, shares from 0 to 1. */
export interface Comparison {
  readonly before: number;
  readonly after: number;
  /** What both cover. */
  readonly common: number;
  /** What both cover, of what either covers (intersection over union): 1 for the same area, 0 for areas apart. */
  readonly overlap: number;
  /** What of the old is kept. */
  readonly kept: number;
  /** Gained, and lost; null where there is none. */
  readonly gained: Boundary | null;
  readonly lost: Boundary | null;
}

/** Compares two sound boundaries; null where they could not be laid over each other. */
export function compareBoundaries(old: Boundary, fresh: Boundary): Comparison | null {
  const { common: shared, onlyOne: lost, onlyOther: gained } = overlay(old, fresh);
  if (shared === 'failed' || gained === 'failed' || lost === 'failed') return null;
  const before = squareMetresOf(old);
  const after = squareMetresOf(fresh);
  const common = shared ? Math.min(squareMetresOf(shared), before, after) : 0;
  const either = before + after - common;
  return {
    before, after, common,
    overlap: either > 0 ? common / either : 0,
    kept: before > 0 ? common / before : 0,
    gained, lost,
  };
}
