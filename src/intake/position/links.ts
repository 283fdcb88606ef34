import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { RowCode } from '../codes';
import type { Pair } from '../system/to-lon-lat';

export interface LinkPosition {
  readonly position: Pair;
  /** The likeliest first. */
  readonly systems: readonly CoordinateSystem[];
  readonly order: 'longitude-latitude' | 'latitude-longitude';
}

/** The position that a map service’s link carries; null where a text is no link. */
export function readLink(_text: string): LinkPosition | { readonly code: RowCode } | null {
  return null;
}
