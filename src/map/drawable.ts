import type { Place } from '../catalogue/catalogue';
import { positionsOf } from '../geo/bounds';

/** Whether a map could draw a place. The compiler refuses what it could not; this is for data from elsewhere. */
export function isDrawable({ geometry }: Place): boolean {
  if (!geometry) return false;
  try {
    const positions = positionsOf(geometry);
    return positions.length > 0 && positions.every((position) => position.length >= 2 && position.every(Number.isFinite));
  } catch {
    return false;
  }
}
