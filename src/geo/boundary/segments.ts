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
function segmentsOf(boundary: Boundary): Segment[] {
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
const isBetween = ([x, y]: LonLat, { from, to }: Segment): boolean => within(x, from[0], to[0]) && within(y, from[1], to[1]);

/** Signs are exact (Shewchuk 1997): edges that merely come close do not meet. */
function meetingOf(one: Segment, other: Segment): Pick<Meeting, 'kind' | 'where'> | null {
  const sideOf = (line: Segment, point: LonLat): number => orient2d(line.from[0], line.from[1], line.to[0], line.to[1], point[0], point[1]);
  const sides = [sideOf(one, other.from), sideOf(one, other.to), sideOf(other, one.from), sideOf(other, one.to)] as const;
  const touching = ([[sides[0], other.from, one], [sides[1], other.to, one], [sides[2], one.from, other], [sides[3], one.to, other]] as const)
    .find(([side, point, line]) => side === 0 && isBetween(point, line));
  if (touching) return { kind: 'touch', where: touching[1] };
  if (sides[0] > 0 === sides[1] > 0 || sides[2] > 0 === sides[3] > 0 || sides.includes(0)) return null;
  const share = sides[2] / (sides[2] - sides[3]);
  return { kind: 'cross', where: [one.from[0] + share * (one.to[0] - one.from[0]), one.from[1] + share * (one.to[1] - one.from[1])] };
}

/**
 * Where edges of a boundary meet that should not, each pair once, at most so many: a bow-tie crosses itself everywhere
 * once it is made of noise. Cost: about n log n for n edges.
 */
export function meetingsOf(boundary: Boundary, most: number): Meeting[] {
  const segments = segmentsOf(boundary);
  if (segments.length < 2) return [];
  const index = new Flatbush(segments.length);
  for (const { from, to } of segments) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  }
  index.finish();
  const meetings: Meeting[] = [];
  for (const [number, one] of segments.entries()) {
    const near = index.search(
      Math.min(one.from[0], one.to[0]), Math.min(one.from[1], one.to[1]), Math.max(one.from[0], one.to[0]), Math.max(one.from[1], one.to[1]),
      (candidate) => candidate > number,
    );
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
