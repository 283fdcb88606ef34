import { boundsOf, positionsOf } from '../bounds';
import type { LonLat } from '../mercator';
import { createZoneIndex } from '../zones/zone-index';
import { squareMetresOf } from './area';
import { lonLatOf, type Boundary, type Finding } from './boundary';
import { withoutOf } from './clip';

/** What a district’s outline and a zone’s edge may differ by along the same line before it is told. */
const tolerance = { share: 0.001, squareMetres: 100 };

const isSwapped = (boundary: Boundary, district: Boundary): boolean => {
  const bounds = boundsOf([district]);
  if (!bounds) return false;
  const [west, south, east, north] = bounds;
  const inside = (x: number, y: number): boolean => x >= west && x <= east && y >= south && y <= north;
  return positionsOf(boundary).every(([x = NaN, y = NaN]) => inside(y, x) && !inside(x, y));
};

/** Whether a boundary reaches out of the district: how much of it, where, and how far. For sound rings. */
export function findOutside(boundary: Boundary, district: Boundary): Finding[] {
  const where = lonLatOf(positionsOf(boundary)[0] ?? []);
  if (isSwapped(boundary, district)) return [{ code: 'swapped', severity: 'error', where: null, figures: {} }];
  const left = withoutOf(boundary, district);
  if (left === 'failed') return [{ code: 'unchecked', severity: 'warning', where: null, figures: {} }];
  if (left === null) return [];
  const squareMetres = squareMetresOf(left);
  const share = squareMetres / squareMetresOf(boundary);
  const { metres, corner } = farthestOut(boundary, district);
  if (share > 1 - 1e-9) return [{ code: 'outside', severity: 'error', where, figures: { metres: metresBetween(boundary, district) } }];
  if (share <= tolerance.share || squareMetres <= tolerance.squareMetres) return [];
  return [{ code: 'partly-outside', severity: 'warning', where: corner ?? where, shape: left, figures: { squareMetres, share, metres } }];
}

/** The corner that is farthest out of the district. */
function farthestOut(boundary: Boundary, district: Boundary): { metres: number; corner: LonLat | null } {
  const index = createZoneIndex([{ id: 'district', geometry: district }]);
  return positionsOf(boundary).reduce<{ metres: number; corner: LonLat | null }>((farthest, position) => {
    const [x, y] = lonLatOf(position);
    if (index.at(x, y).length > 0) return farthest;
    const metres = index.edgeMetres(0, x, y);
    return metres > farthest.metres ? { metres, corner: [x, y] } : farthest;
  }, { metres: 0, corner: null });
}

/** Metres between two areas that lie apart, by the corners of both. */
function metresBetween(one: Boundary, other: Boundary): number {
  const least = (from: Boundary, to: Boundary): number => {
    const index = createZoneIndex([{ id: 'to', geometry: to }]);
    return positionsOf(from).reduce((found, [x = NaN, y = NaN]) => Math.min(found, index.edgeMetres(0, x, y)), Infinity);
  };
  return Math.min(least(one, other), least(other, one));
}
