import Flatbush from 'flatbush';
import { beyond } from './edge-distance';
import type { FlatZones } from './flat-zones';

/** Finds zones by the bounds around them. Zones without positions are never found. */
export interface BoundsSearch {
  /** Zones whose bounds meet these, in the order of the zones. */
  meeting(west: number, south: number, east: number, north: number): readonly number[];
  /** Some zones that lie near in degrees, at most so many: where to begin looking, no more. */
  near(x: number, y: number, count: number): readonly number[];
}

/** One look at each zone: for few, quicker than anything clever. */
export function scanBounds({ zoneBounds }: FlatZones): BoundsSearch {
  return {
    meeting(west, south, east, north) {
      const found: number[] = [];
      for (let at = 0; at < zoneBounds.length; at += 4) {
        if (east < (zoneBounds[at] as number) || west > (zoneBounds[at + 2] as number)) continue;
        if (north < (zoneBounds[at + 1] as number) || south > (zoneBounds[at + 3] as number)) continue;
        found.push(at / 4);
      }
      return found;
    },
    near(x, y) {
      let nearest: number[] = [];
      let least = Infinity;
      for (let at = 0; at < zoneBounds.length; at += 4) {
        const east = beyond(x, zoneBounds[at] as number, zoneBounds[at + 2] as number);
        const north = beyond(y, zoneBounds[at + 1] as number, zoneBounds[at + 3] as number);
        if (east + north < least) {
          least = east + north;
          nearest = [at / 4];
        }
      }
      return nearest;
    },
  };
}

const ascending = (one: number, other: number) => one - other;

/** A packed R-tree of the bounds. */
export function treeOfBounds({ zoneBounds }: FlatZones): BoundsSearch {
  const zones = Array.from({ length: zoneBounds.length / 4 }, (_, zone) => zone)
    .filter((zone) => (zoneBounds[zone * 4] as number) <= (zoneBounds[zone * 4 + 2] as number));
  if (zones.length === 0) return { meeting: () => [], near: () => [] };
  const tree = new Flatbush(zones.length);
  for (const zone of zones) {
    const [west = 0, south = 0, east = 0, north = 0] = zoneBounds.subarray(zone * 4, zone * 4 + 4);
    tree.add(west, south, east, north);
  }
  tree.finish();
  const zonesOf = (items: number[]) => items.map((item) => zones[item] ?? NaN);
  return {
    meeting: (west, south, east, north) => zonesOf(tree.search(west, south, east, north)).sort(ascending),
    near: (x, y, count) => zonesOf(tree.neighbors(x, y, count)),
  };
}
