import type { BoundsSearch } from './bounds-search';
import { metresFound, searchFrom, searchZone, squareToBounds } from './edge-distance';
import type { FlatZones } from './flat-zones';
import type { ZoneDistance } from './zone';

interface Found {
  readonly zone: number;
  /** Metres, squared, in the plane of the search. */
  readonly square: number;
  readonly metres: number;
}

/** Puts one in its place, and drops what is then too many. */
function insert(found: Found[], one: Found, count: number): void {
  if (found.length === count) found.pop();
  const place = found.findIndex(({ square }) => one.square < square);
  if (place < 0) found.push(one);
  else found.splice(place, 0, one);
}

/**
 * The zones whose boundaries are nearest, nearest first, at most so many. A zone is searched only where its bounds are
 * nearer than the last of those found so far.
 */
export function nearestZones(longitude: number, latitude: number, count: number, flat: FlatZones, bounds: BoundsSearch): ZoneDistance[] {
  const search = searchFrom(longitude, latitude);
  const found: Found[] = [];
  /** Squared: what is not nearer than this does not count. */
  let limit = count > 0 ? Infinity : 0;

  function visit(zone: number): void {
    if (!(squareToBounds(search, flat.zoneBounds, zone * 4) < limit)) return;
    search.square = limit;
    searchZone(search, flat, zone);
    if (!(search.square < limit)) return;
    insert(found, { zone, square: search.square, metres: metresFound(search) }, count);
    if (found.length === count) limit = found.at(-1)?.square ?? limit;
  }

  const first = bounds.near(longitude, latitude, count);
  for (const zone of first) visit(zone);
  // Nothing nearer than what has been found lies beyond these degrees; a little more, for rounding.
  const reach = Math.sqrt(limit) * (1 + 1e-9);
  const east = reach / search.scale.east;
  const north = reach / search.scale.north;
  for (const zone of bounds.meeting(longitude - east, latitude - north, longitude + east, latitude + north)) {
    if (!first.includes(zone)) visit(zone);
  }
  // Metres are those halfway there, which far away may change the order.
  if (found.length > 1) found.sort((one, other) => one.metres - other.metres);
  return found.map(({ zone, metres }) => ({ zone, metres }));
}
