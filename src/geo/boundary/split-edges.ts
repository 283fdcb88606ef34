import type { LonLat } from '../mercator';
import { boundsOfSegment, crossingOf, indexSegments, isBetween, segmentsOf, sideOf, type Segment } from './segments';
import type { Boundary } from './boundary';

/** A piece of an edge that no edge of the other boundary crosses or ends on. The inside lies on its left. */
export interface Edge {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** Where two edges meet, for both alike: the ends that lie on the other, or the crossing. */
function meetingPoints(one: Segment, other: Segment): LonLat[] {
  const sides = [sideOf(one, other.from), sideOf(one, other.to), sideOf(other, one.from), sideOf(other, one.to)] as const;
  const ends = ([[sides[0], other.from, one], [sides[1], other.to, one], [sides[2], one.from, other], [sides[3], one.to, other]] as const)
    .filter(([side, point, line]) => side === 0 && isBetween(point, line))
    .map(([, point]) => point);
  if (ends.length > 0) return ends;
  const crosses = sides[0] > 0 !== sides[1] > 0 && sides[2] > 0 !== sides[3] > 0 && !sides.includes(0);
  return crosses ? [crossingOf(one, sides[2], sides[3])] : [];
}

/** An edge in pieces, in its direction. */
function piecesOf({ from, to }: Segment, points: readonly LonLat[]): Edge[] {
  const along = ([x, y]: LonLat): number => (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1]);
  const stops = [from, ...[...points].sort((one, other) => along(one) - along(other)), to];
  return stops.slice(1).flatMap((stop, index) => {
    const start = stops[index];
    return start && (start[0] !== stop[0] || start[1] !== stop[1]) ? [{ from: start, to: stop }] : [];
  });
}

/** The edges of two boundaries, each split wherever it meets one of the other’s. */
export function splitEdges(one: Boundary, other: Boundary): readonly [Edge[], Edge[]] {
  const ofOne = segmentsOf(one);
  const ofOther = segmentsOf(other);
  const pointsOfOne = ofOne.map((): LonLat[] => []);
  const pointsOfOther = ofOther.map((): LonLat[] => []);
  const index = ofOther.length > 0 ? indexSegments(ofOther) : null;
  for (const [number, segment] of ofOne.entries()) {
    for (const candidate of index?.search(...boundsOfSegment(segment)) ?? []) {
      const against = ofOther[candidate];
      const points = against ? meetingPoints(segment, against) : [];
      pointsOfOne[number]?.push(...points);
      pointsOfOther[candidate]?.push(...points);
    }
  }
  return [
    ofOne.flatMap((segment, number) => piecesOf(segment, pointsOfOne[number] ?? [])),
    ofOther.flatMap((segment, number) => piecesOf(segment, pointsOfOther[number] ?? [])),
  ];
}
