import type { FlatZones } from './flat-zones';

/** WGS 84 (EPSG:7030). */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const radians = Math.PI / 180;

/** Metres to a degree of longitude and of latitude. */
export interface MetresPerDegree {
  readonly east: number;
  readonly north: number;
}

/** On the ellipsoid, at a latitude in degrees: by its two radii of curvature. */
export function metresPerDegree(latitude: number): MetresPerDegree {
  const sine = Math.sin(latitude * radians);
  const root = 1 - eccentricitySquared * sine * sine;
  const meridian = (semiMajorAxis * (1 - eccentricitySquared)) / (root * Math.sqrt(root));
  const prime = semiMajorAxis / Math.sqrt(root);
  return { north: meridian * radians, east: prime * Math.cos(latitude * radians) * radians };
}

/**
 * The search for the nearest boundary from one position: in the plane that touches the ellipsoid there, in metres.
 * Edges are straight in degrees (RFC 7946, section 3.1.1), and so in that plane.
 */
export interface Search {
  readonly x: number;
  readonly y: number;
  readonly scale: MetresPerDegree;
  /** The least distance so far, squared, and where it was found: metres east and north. */
  square: number;
  east: number;
  north: number;
}

export const searchFrom = (longitude: number, latitude: number): Search => ({
  x: longitude,
  y: latitude,
  scale: metresPerDegree(latitude),
  square: Infinity,
  east: 0,
  north: 0,
});

/** How far a number lies from an interval. Not by Math.max: this is asked of every zone, and four times as quick. */
export const beyond = (value: number, least: number, most: number) => (value < least ? least - value : value > most ? value - most : 0);

/** The squared distance to bounds, four numbers from an index: no edge within is nearer. Zero inside. */
export function squareToBounds({ x, y, scale }: Search, bounds: Float64Array, at: number): number {
  const east = beyond(x, bounds[at] as number, bounds[at + 2] as number) * scale.east;
  const north = beyond(y, bounds[at + 1] as number, bounds[at + 3] as number) * scale.north;
  return east * east + north * north;
}

function searchBlock(search: Search, flat: FlatZones, block: number): void {
  const { xs, ys } = flat;
  const { x, y, scale: { east, north } } = search;
  const end = flat.blockEnds[block] as number;
  let edge = flat.blockEdges[block] as number;
  let least = search.square;
  let fromX = ((xs[edge] as number) - x) * east;
  let fromY = ((ys[edge] as number) - y) * north;
  for (; edge < end; edge += 1) {
    const toX = ((xs[edge + 1] as number) - x) * east;
    const toY = ((ys[edge + 1] as number) - y) * north;
    const alongX = toX - fromX;
    const alongY = toY - fromY;
    const length = alongX * alongX + alongY * alongY;
    const along = -(fromX * alongX + fromY * alongY);
    if (along <= 0) {
      const square = fromX * fromX + fromY * fromY;
      if (square < least) {
        least = square;
        search.east = fromX;
        search.north = fromY;
      }
    } else if (along < length) {
      // Squares are compared before anything is divided. Beyond the edge’s end, the next edge begins.
      const across = fromX * alongY - fromY * alongX;
      if (across * across < least * length) {
        search.east = fromX + (along / length) * alongX;
        search.north = fromY + (along / length) * alongY;
        least = search.east * search.east + search.north * search.north;
      }
    }
    fromX = toX;
    fromY = toY;
  }
  search.square = least;
}

/** Looks for something nearer among the boundaries of a zone, its holes’ included. */
export function searchZone(search: Search, flat: FlatZones, zone: number): void {
  const { zonePolygons, polygonRings, ringBlocks, blockBounds } = flat;
  const first = ringBlocks[polygonRings[zonePolygons[zone] ?? 0] ?? 0] ?? 0;
  const end = ringBlocks[polygonRings[zonePolygons[zone + 1] ?? 0] ?? 0] ?? 0;
  // The block whose bounds are nearest goes first, so that most others need not be read.
  let nearest = first;
  if (end - first > 2) {
    let least = Infinity;
    for (let block = first; block < end; block += 1) {
      const square = squareToBounds(search, blockBounds, block * 4);
      if (square < least) {
        least = square;
        nearest = block;
      }
    }
    searchBlock(search, flat, nearest);
  } else {
    nearest = -1;
  }
  for (let block = first; block < end; block += 1) {
    if (block !== nearest && squareToBounds(search, blockBounds, block * 4) < search.square) searchBlock(search, flat, block);
  }
}

/**
 * Metres on the ellipsoid from the position to what was found, by its radii halfway there: within 5 km right to a
 * decimetre, at 100 km to about one in a thousand. Infinity where nothing was found.
 */
export function metresFound({ square, east, north, y, scale }: Search): number {
  if (square === Infinity) return Infinity;
  const halfway = metresPerDegree(y + north / scale.north / 2);
  return Math.hypot((east / scale.east) * halfway.east, (north / scale.north) * halfway.north);
}
