import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import type { LonLat } from '../mercator';
import { isSame, lonLatOf, partsOf, type Boundary } from './boundary';

/** An edge of a boundary. */
export interface Segment {
  readonly from: LonLat;
  readonly to: LonLat;
  /** Indexes of the part and of the ring in it; order in the ring, and how many the ring has. */
  readonly part: number;
  readonly ring: number;
  readonly order: number;
  readonly count: number;
}

/** Two edges that meet though they are not neighbours, and where. `cross`: each passes from one side of the other to its other. */
export interface Meeting {
  readonly kind: 'cross' | 'touch';
  readonly where: LonLat;
  readonly one: Segment;
  readonly other: Segment;
}

/** All edges; an edge from a position to itself is none. */
export function segmentsOf(boundary: Boundary): Segment[] {
  return partsOf(boundary).flatMap((rings, part) => rings.flatMap((positions, ring) => {
    const edges = positions.slice(1).flatMap((to, index) => {
      const from = positions[index];
      return from && !isSame(from, to) ? [{ from: lonLatOf(from), to: lonLatOf(to) }] : [];
    });
    return edges.map((edge, order) => ({ ...edge, part, ring, order, count: edges.length }));
  }));
}

function areNeighbours(one: Segment, other: Segment): boolean {
  if (one.part !== other.part || one.ring !== other.ring) return false;
  const steps = Math.abs(one.order - other.order);
  return steps === 1 || steps === one.count - 1;
}

const within = (value: number, one: number, other: number): boolean => value >= Math.min(one, other) && value <= Math.max(one, other);

/** Whether a position known to be on a segment’s line is on the segment. */
export const isBetween = ([x, y]: LonLat, { from, to }: Segment): boolean => within(x, from[0], to[0]) && within(y, from[1], to[1]);

/** On which side of a segment’s line a position lies: the sign is exact (Shewchuk 1997). */
export const sideOf = ({ from, to }: Segment, [x, y]: LonLat): number => orient2d(from[0], from[1], to[0], to[1], x, y);

/** Where a segment crosses a line, by the sides on which its ends lie to it. */
export function crossingOf({ from, to }: Segment, sideOfFrom: number, sideOfTo: number): LonLat {
  const share = sideOfFrom / (sideOfFrom - sideOfTo);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** An index over the bounds of segments. */
export function indexSegments(segments: readonly Segment[]): Flatbush {
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boundsOfSegment(segment));
  index.finish();
  return index;
}

export const boundsOfSegment = ({ from, to }: Segment): [west: number, south: number, east: number, north: number] =>
  [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])];

/** Signs are exact: edges that merely come close do not meet. */
function meetingOf(one: Segment, other: Segment): Pick<Meeting, 'kind' | 'where'> | null {
  const sides = [sideOf(one, other.from), sideOf(one, other.to), sideOf(other, one.from), sideOf(other, one.to)] as const;
  const touching = ([[sides[0], other.from, one], [sides[1], other.to, one], [sides[2], one.from, other], [sides[3], one.to, other]] as const)
    .find(([side, point, line]) => side === 0 && isBetween(point, line));
  if (touching) return { kind: 'touch', where: touching[1] };
  if (sides[0] > 0 === sides[1] > 0 || sides[2] > 0 === sides[3] > 0 || sides.includes(0)) return null;
  return { kind: 'cross', where: crossingOf(one, sides[2], sides[3]) };
}

/**
 * Where edges of a boundary meet that should not, each pair once, at most so many: a bow-tie crosses itself everywhere
 * once it is made of noise. Cost: about n log n for n edges.
 */
export function meetingsOf(boundary: Boundary, most: number): Meeting[] {
  const segments = segmentsOf(boundary);
  if (segments.length < 2) return [];
  const index = indexSegments(segments);
  const meetings: Meeting[] = [];
  for (const [number, one] of segments.entries()) {
    const near = index.search(...boundsOfSegment(one), (candidate) => candidate > number);
    for (const candidate of near) {
      const other = segments[candidate];
      const meeting = other && !areNeighbours(one, other) && meetingOf(one, other);
      if (!meeting) continue;
      meetings.push({ ...meeting, one, other });
      if (meetings.length >= most) return meetings;
    }
  }
  return meetings;
}
