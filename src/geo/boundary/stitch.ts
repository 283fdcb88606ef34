import type { Position } from 'geojson';
import type { LonLat } from '../mercator';
import { createZoneIndex } from '../zones/zone-index';
import { signedRingArea } from './area';
import { boundaryOf, type Boundary } from './boundary';
import type { Edge } from './split-edges';

const nodeOf = ([x, y]: LonLat): string => `${x} ${y}`;

/** How far to turn clockwise from the way back to an edge, from 0 to a full circle. */
function clockwise(back: Edge, onward: Edge): number {
  const angle = (from: LonLat, to: LonLat): number => Math.atan2(to[1] - from[1], to[0] - from[0]);
  const turn = angle(back.to, back.from) - angle(onward.from, onward.to);
  return turn <= 0 ? turn + 2 * Math.PI : turn;
}

/**
 * Rings made of edges that have the inside on their left; null where they do not join up. Where several lead on, the
 * first clockwise from the way back keeps to the same inside.
 */
function ringsOf(edges: readonly Edge[]): Position[][] | null {
  const leading = new Map<string, Edge[]>();
  for (const edge of edges) leading.set(nodeOf(edge.from), [...(leading.get(nodeOf(edge.from)) ?? []), edge]);
  const used = new Set<Edge>();
  const rings: Position[][] = [];
  for (const first of edges) {
    if (used.has(first)) continue;
    const ring: Position[] = [[...first.from]];
    let edge = first;
    for (;;) {
      used.add(edge);
      ring.push([...edge.to]);
      if (nodeOf(edge.to) === nodeOf(first.from)) break;
      const arrived = edge;
      const onward = (leading.get(nodeOf(arrived.to)) ?? []).filter((candidate) => !used.has(candidate));
      const [next] = onward.sort((a, b) => clockwise(arrived, a) - clockwise(arrived, b));
      if (!next) return null;
      edge = next;
    }
    rings.push(ring);
  }
  return rings;
}

/** Less is what rounding leaves over. In square metres. */
const least = 0.01;

/** The area that edges enclose; null for none, `failed` where they do not join up. */
export function stitch(edges: readonly Edge[]): Boundary | null | 'failed' {
  const rings = ringsOf(edges);
  if (!rings) return 'failed';
  const sized = rings.map((ring) => ({ ring, area: signedRingArea(ring) })).filter(({ area }) => Math.abs(area) > least);
  const shells = sized.filter(({ area }) => area > 0).sort((one, other) => one.area - other.area);
  if (shells.length === 0) return null;
  const parts = shells.map(({ ring }) => [ring]);
  const index = createZoneIndex(shells.map(({ ring }, id) => ({ id: String(id), geometry: { type: 'Polygon', coordinates: [ring] } })));
  for (const { ring } of sized.filter(({ area }) => area < 0)) {
    // A hole belongs to the smallest area around it; it may touch that, but not with the middle of every edge.
    const around = ring.slice(1).map(([x = NaN, y = NaN], edge) => index.at((x + (ring[edge]?.[0] ?? NaN)) / 2, (y + (ring[edge]?.[1] ?? NaN)) / 2))
      .map((hits) => hits.filter(({ containment }) => containment === 'inside').map(({ zone }) => zone).sort((a, b) => a - b))
      .find((zones) => zones.length > 0);
    const part = parts[around?.[0] ?? -1];
    if (!part) return 'failed';
    part.push(ring);
  }
  return boundaryOf(parts);
}
