import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';

export type Side = 'inside' | 'edge' | 'outside';

/**
 * Where a position lies to a ring, by the crossing number, with exact signs (Shewchuk 1997), so that a position on a
 * slanted edge is on it or not, never by chance. The ring may be open or closed, and wound either way.
 */
export function sideOfRing(longitude: number, latitude: number, ring: readonly Position[]): Side {
  let inside = false;
  let [fromX = NaN, fromY = NaN] = ring[ring.length - 1] ?? [];
  for (const [toX = NaN, toY = NaN] of ring) {
    if (fromY > latitude !== toY > latitude) {
      const turn = orient2d(fromX, fromY, toX, toY, longitude, latitude);
      if (turn === 0) return 'edge';
      if (turn > 0 === toY > fromY) inside = !inside;
    } else if (isOnFlat(longitude, latitude, fromX, fromY, toX, toY)) {
      return 'edge';
    }
    fromX = toX;
    fromY = toY;
  }
  return inside ? 'inside' : 'outside';
}

/** Whether a position is on an edge that does not cross its parallel: one along it, or one that ends there. */
function isOnFlat(x: number, y: number, fromX: number, fromY: number, toX: number, toY: number): boolean {
  if (x === toX && y === toY) return true;
  return fromY === y && toY === y && x >= Math.min(fromX, toX) && x <= Math.max(fromX, toX);
}
