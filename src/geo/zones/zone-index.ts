import { scanBounds, treeOfBounds, type BoundsSearch } from './bounds-search';
import { metresFound, searchFrom, searchZone } from './edge-distance';
import { flattenZones, type FlatZones } from './flat-zones';
import { nearestZones } from './nearest-zones';
import { sideOfZone } from './ring';
import type { Zone, ZoneHit, ZoneIndex } from './zone';

/**
 * From so many zones on a tree finds bounds quicker than a look at each. Measured: at 17 the look wins, at 200 the tree
 * is twice as quick, at 10,000 twenty times; between 48 and 64 they are alike.
 */
const manyZones = 64;

/** Makes the index. Cost: one pass over all positions, and sorting the zones’ bounds where zones are many. */
export function createZoneIndex(zones: readonly Zone[]): ZoneIndex {
  const flat = flattenZones(zones);
  return indexOf(zones, flat, zones.length < manyZones ? scanBounds(flat) : treeOfBounds(flat));
}

/** An index that finds bounds in a given way: for tests and measurements, which compare the ways. */
export function indexOf(zones: readonly Zone[], flat: FlatZones, bounds: BoundsSearch): ZoneIndex {
  return {
    zones,
    at(longitude, latitude) {
      const hits: ZoneHit[] = [];
      for (const zone of bounds.meeting(longitude, latitude, longitude, latitude)) {
        const side = sideOfZone(longitude, latitude, zone, flat);
        if (side !== 'outside') hits.push({ zone, containment: side });
      }
      return hits;
    },
    edgeMetres(zone, longitude, latitude) {
      const search = searchFrom(longitude, latitude);
      searchZone(search, flat, zone);
      return metresFound(search);
    },
    edgeMetresOfAny(some, longitude, latitude) {
      const search = searchFrom(longitude, latitude);
      for (const zone of some) searchZone(search, flat, zone);
      return metresFound(search);
    },
    nearest: (longitude, latitude, count) => nearestZones(longitude, latitude, count, flat, bounds),
  };
}
