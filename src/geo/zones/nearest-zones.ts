import type { BoundsSearch } from './bounds-search';
import { metresFound, searchFrom, searchZone, squareToBounds, type Search } from './edge-distance';
import type { FlatZones } from './flat-zones';
import type { ZoneDistance } from './zone';

interface Found {
  readonly zone: number;
  /** Metres, squared, in the plane of the search. */
  readonly square: number;
  readonly metres: number;
}

/** The nearest so far, nearest first, at most `count`. What is not nearer than `limit`, squared, does not count. */
interface Ranking {
  readonly count: number;
  readonly found: Found[];
  limit: number;
}

/** Ranks a zone, searching it only where its bounds are nearer than the last of those found so far. */
function visit(zone: number, ranking: Ranking, search: Search, flat: FlatZones): void {
  const { found, count, limit } = ranking;
  if (!(squareToBounds(search, flat.zoneBounds, zone * 4) < limit)) return;
  search.square = limit;
  searchZone(search, flat, zone);
  const { square } = search;
  if (!(square < limit)) return;
  if (found.length === count) found.pop();
  const one = { zone, square, metres: metresFound(search) };
  const place = found.findIndex((other) => square < other.square);
  if (place < 0) found.push(one);
  else found.splice(place, 0, one);
  if (found.length === count) ranking.limit = found[count - 1]?.square ?? limit;
}

/** The zones whose boundaries are nearest, nearest first, at most so many. */
export function nearestZones(longitude: number, latitude: number, count: number, flat: FlatZones, bounds: BoundsSearch): ZoneDistance[] {
  const search = searchFrom(longitude, latitude);
  const ranking: Ranking = { count, found: [], limit: count > 0 ? Infinity : 0 };
  const first = bounds.near(longitude, latitude, count);
  for (const zone of first) visit(zone, ranking, search, flat);
  // Nothing nearer than what has been found lies beyond these degrees; a little more, for rounding.
  const reach = Math.sqrt(ranking.limit) * (1 + 1e-9);
  const east = reach / search.scale.east;
  const north = reach / search.scale.north;
  for (const zone of bounds.meeting(longitude - east, latitude - north, longitude + east, latitude + north)) {
    if (!first.includes(zone)) visit(zone, ranking, search, flat);
  }
  const { found } = ranking;
  // Metres are those halfway there, which far away may change the order.
  if (found.length > 1) found.sort((one, other) => one.metres - other.metres);
  return found.map(({ zone, metres }) => ({ zone, metres }));
}
