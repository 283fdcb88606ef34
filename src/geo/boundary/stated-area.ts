import { squareMetresOf } from './area';
import type { Boundary, Finding } from './boundary';

/** An area that a source states. */
export interface StatedArea {
  readonly squareMetres: number;
  /** Which way it may differ and still hold. */
  readonly limits: 'both' | 'below' | 'above';
}

/** The share by which they may differ. */
export const areaTolerance = 0.01;

/**
 * Stated areas that the boundary’s own does not match within 1 %, both on record. A least area (`below`) is only missed
 * by less, a greatest (`above`) only by more. `index` is the stated area’s number in the list, from 1.
 */
export function findAreaMismatches(boundary: Boundary, stated: readonly StatedArea[]): Finding[] {
  const drawn = squareMetresOf(boundary);
  return stated.flatMap(({ squareMetres, limits }, index): Finding[] => {
    const share = drawn / squareMetres - 1;
    const off = limits === 'below' ? -share : limits === 'above' ? share : Math.abs(share);
    if (!(off > areaTolerance)) return [];
    return [{ code: 'stated-area', severity: 'warning', where: null, figures: { drawn, stated: squareMetres, share, index: index + 1 } }];
  });
}
