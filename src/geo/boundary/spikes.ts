import type { Position } from 'geojson';
import { metresPerDegree } from '../zones/edge-distance';
import { lonLatOf, ringsOf, type Boundary, type Finding } from './boundary';

/** Sharper corners are slips of the hand. In degrees. */
const sharpest = 2;
const mostTold = 8;

/** The angle between the two edges that meet at a corner, in degrees; 0 where one runs back on the other. */
function angleAt(before: Position, corner: Position, after: Position): number {
  const [longitude = NaN, latitude = NaN] = corner;
  const { east, north } = metresPerDegree(latitude);
  const bearingTo = ([x = NaN, y = NaN]: Position): number => Math.atan2((x - longitude) * east, (y - latitude) * north);
  const turn = Math.abs(bearingTo(before) - bearingTo(after)) * (180 / Math.PI);
  return turn > 180 ? 360 - turn : turn;
}

/** Corners where the edge goes out and all but straight back. One that runs back on itself encloses nothing: an error. */
export function findSpikes(boundary: Boundary): Finding[] {
  const found = ringsOf(boundary).flatMap(({ ring, part, number }): Finding[] => {
    const corners = ring.slice(0, -1);
    return corners.flatMap((corner, index): Finding[] => {
      const before = corners.at(index - 1);
      const after = corners[(index + 1) % corners.length];
      if (!before || !after || corners.length < 3) return [];
      const degrees = angleAt(before, corner, after);
      if (!(degrees < sharpest)) return [];
      return [{ code: 'spike', severity: degrees < 1e-6 ? 'error' : 'warning', where: lonLatOf(corner), figures: { part, ring: number, degrees } }];
    });
  });
  return found.slice(0, mostTold);
}
