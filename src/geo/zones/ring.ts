import { orient2d } from 'robust-predicates';
import type { FlatZones } from './flat-zones';

export type Side = 'inside' | 'edge' | 'outside';

/**
 * Where a position lies to a ring: how often a ray to the east crosses it, with exact signs (Shewchuk 1997), so that a
 * position is on a slanted edge or not, never by chance. Either winding; a ring that crosses itself is taken even–odd.
 */
function sideOfRing(x: number, y: number, ring: number, flat: FlatZones): Side {
  const { xs, ys, ringBlocks, blockEdges, blockEnds, blockBounds } = flat;
  const lastBlock = ringBlocks[ring + 1] as number;
  let inside = false;
  for (let block = ringBlocks[ring] as number; block < lastBlock; block += 1) {
    const bounds = block * 4;
    // What lies west of the position, above or below it, is not crossed, nor is the position on it.
    if (x > (blockBounds[bounds + 2] as number)) continue;
    if (y < (blockBounds[bounds + 1] as number) || y > (blockBounds[bounds + 3] as number)) continue;
    const end = blockEnds[block] as number;
    let edge = blockEdges[block] as number;
    let fromX = xs[edge] as number;
    let fromY = ys[edge] as number;
    for (; edge < end; edge += 1) {
      const toX = xs[edge + 1] as number;
      const toY = ys[edge + 1] as number;
      if (fromY > y !== toY > y) {
        // Where both ends lie on one side, the sign is plain without reckoning.
        if (fromX > x && toX > x) {
          inside = !inside;
        } else if (fromX >= x || toX >= x) {
          const turn = orient2d(fromX, fromY, toX, toY, x, y);
          if (turn === 0) return 'edge';
          // Negative: the position is left of the edge as it runs.
          if (turn < 0 === toY > fromY) inside = !inside;
        }
      } else if (fromY === y) {
        if (fromX === x || (toY === y && x >= Math.min(fromX, toX) && x <= Math.max(fromX, toX))) return 'edge';
      }
      fromX = toX;
      fromY = toY;
    }
  }
  return inside ? 'inside' : 'outside';
}

/** Where a position lies to a polygon, the first ring its shell: on the boundary of a hole it is on the polygon’s. */
function sideOfPolygon(x: number, y: number, firstRing: number, endRing: number, flat: FlatZones): Side {
  if (firstRing === endRing) return 'outside';
  let side = sideOfRing(x, y, firstRing, flat);
  if (side === 'outside') return side;
  for (let hole = firstRing + 1; hole < endRing; hole += 1) {
    const inHole = sideOfRing(x, y, hole, flat);
    if (inHole === 'inside') return 'outside';
    if (inHole === 'edge') side = 'edge';
  }
  return side;
}

/** Where a position in degrees lies to a zone: inside any of its polygons, else on the edge of any, else outside. */
export function sideOfZone(x: number, y: number, zone: number, flat: FlatZones): Side {
  const endPolygon = flat.zonePolygons[zone + 1] as number;
  let side: Side = 'outside';
  for (let polygon = flat.zonePolygons[zone] as number; polygon < endPolygon; polygon += 1) {
    const found = sideOfPolygon(x, y, flat.polygonRings[polygon] ?? 0, flat.polygonRings[polygon + 1] ?? 0, flat);
    if (found === 'inside') return found;
    if (found === 'edge') side = found;
  }
  return side;
}
