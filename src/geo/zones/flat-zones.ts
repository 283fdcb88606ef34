import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Zone } from './zone';

/**
 * Zones as flat arrays, so that a million questions touch no objects. Zone z has the polygons from `zonePolygons[z]` up
 * to `zonePolygons[z + 1]`; polygon p the rings from `polygonRings[p]`, its shell first; ring r the blocks from
 * `ringBlocks[r]`; block b the edges from `blockEdges[b]` up to `blockEnds[b]`. Edge e runs from position e to e + 1: a
 * ring’s last position is its first again. A block is some edges one after another with the bounds around them: most
 * blocks of a long ring can be passed over unread.
 *
 * Indexes are in range by the way the arrays are made, so their numbers are read `as number`: with `?? NaN` the engine
 * boxes each, which makes the inmost loops three times slower.
 */
export interface FlatZones {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly zonePolygons: Uint32Array;
  readonly polygonRings: Uint32Array;
  readonly ringBlocks: Uint32Array;
  readonly blockEdges: Uint32Array;
  readonly blockEnds: Uint32Array;
  /** West, south, east, north of each block, and of each zone. A zone without positions has bounds that nothing meets. */
  readonly blockBounds: Float64Array;
  readonly zoneBounds: Float64Array;
}

const edgesPerBlock = 16;

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly (readonly Position[][])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** A ring without a position right after its like, and closed once: edges of no length tell nothing. */
function openedRing(ring: readonly Position[]): Position[] {
  const kept = ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]);
  const [first] = kept;
  const last = kept.at(-1);
  if (kept.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) kept.pop();
  return kept;
}

const nowhere: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];

/** Lays zones out flat. Rings may be closed or open, wound either way, with repeated positions, or empty. */
export function flattenZones(zones: readonly Zone[]): FlatZones {
  const xs: number[] = [];
  const ys: number[] = [];
  const zonePolygons = [0];
  const polygonRings = [0];
  const ringBlocks = [0];
  const blockEdges: number[] = [];
  const blockEnds: number[] = [];
  const blockBounds: number[] = [];
  const zoneBounds: number[] = [];

  /** Of the positions from one to another, both meant. */
  function addBounds(to: number[], first: number, last: number): void {
    let [west, south, east, north]: [number, number, number, number] = nowhere;
    for (let at = first; at <= last; at += 1) {
      const x = xs[at] ?? NaN;
      const y = ys[at] ?? NaN;
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
    to.push(west, south, east, north);
  }

  function addRing(ring: readonly Position[]): void {
    const open = openedRing(ring);
    const start = xs.length;
    for (const [x = NaN, y = NaN] of [...open, ...open.slice(0, 1)]) {
      xs.push(x);
      ys.push(y);
    }
    const end = Math.max(start, xs.length - 1);
    for (let edge = start; edge < end; edge += edgesPerBlock) {
      const blockEnd = Math.min(edge + edgesPerBlock, end);
      blockEdges.push(edge);
      blockEnds.push(blockEnd);
      addBounds(blockBounds, edge, blockEnd);
    }
    ringBlocks.push(blockEdges.length);
  }

  for (const { geometry } of zones) {
    const start = xs.length;
    for (const polygon of polygonsOf(geometry)) {
      polygon.forEach(addRing);
      polygonRings.push(ringBlocks.length - 1);
    }
    zonePolygons.push(polygonRings.length - 1);
    addBounds(zoneBounds, start, xs.length - 1);
  }

  return {
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
    zonePolygons: Uint32Array.from(zonePolygons),
    polygonRings: Uint32Array.from(polygonRings),
    ringBlocks: Uint32Array.from(ringBlocks),
    blockEdges: Uint32Array.from(blockEdges),
    blockEnds: Uint32Array.from(blockEnds),
    blockBounds: Float64Array.from(blockBounds),
    zoneBounds: Float64Array.from(zoneBounds),
  };
}
