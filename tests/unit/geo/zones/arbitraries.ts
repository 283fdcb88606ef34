/**
 * Zones whose positions lie on a lattice of powers of two. There, halves and quarters of edges are exact numbers: a
 * point that is said to be on a slanted edge truly is. In general it is not, for the nearest floating-point number
 * lies a hair to one side, and the answer then rightly is inside or outside.
 */
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import type { Zone } from '../../../../src/geo/zones/zone';

/** Degrees between two lines of the lattice: some 27 m. */
export const step = 1 / 4096;

export const arbitraryLattice = (most: number): fc.Arbitrary<[number, number]> =>
  fc.tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: -most, max: most })).map(([x, y]) => [x * step, y * step]);

/** Any ring: crossing itself, with repeated positions, of no area, empty; open or closed. */
export const arbitraryRing: fc.Arbitrary<Position[]> = fc
  .tuple(fc.array(arbitraryLattice(12), { maxLength: 14 }), fc.boolean())
  .map(([ring, closed]) => (closed && ring[0] ? [...ring, ring[0]] : ring));

export const zoneOf = (...polygons: Position[][][]): Zone => ({ id: 'zone', geometry: { type: 'MultiPolygon', coordinates: polygons } });

/** Any polygons, valid or not. */
export const arbitraryZone: fc.Arbitrary<Zone> = fc
  .array(fc.array(arbitraryRing, { maxLength: 3 }), { maxLength: 3 })
  .map((polygons) => zoneOf(...polygons));

/** Numbers from 0 to 1, always the same for a seed: for tests of a hundred thousand points, where shrinking is no help. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const onLattice = (degrees: number) => Math.round(degrees / step) * step;

/** A ring that does not cross itself, around a centre, on the lattice; radii in degrees. */
export function starAround(centre: Position, least: number, most: number, corners: number, random: () => number): Position[] {
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * (corner + 0.6 * random())) / corners;
    const radius = least + (most - least) * random();
    return [onLattice((centre[0] ?? 0) + radius * Math.cos(angle)), onLattice((centre[1] ?? 0) + radius * Math.sin(angle))];
  });
  return [...ring, ring[0] ?? []];
}

/** A valid multipolygon: some stars apart from each other, each with a hole or none. */
export function arbitraryStars(origin: Position, random: () => number): MultiPolygon {
  const parts = 1 + Math.floor(3 * random());
  const coordinates = Array.from({ length: parts }, (_, part) => {
    const centre = [onLattice((origin[0] ?? 0) + part * 0.25), onLattice(origin[1] ?? 0)];
    const shell = starAround(centre, 0.05, 0.12, 5 + Math.floor(60 * random()), random);
    return random() < 0.5 ? [shell] : [shell, starAround(centre, 0.01, 0.03, 4 + Math.floor(8 * random()), random)];
  });
  return { type: 'MultiPolygon', coordinates };
}

/** The edges of a ring, whether or not it is closed. */
export const edgesOf = (ring: readonly Position[]): [Position, Position][] =>
  ring.map((to, at) => [ring.at(at - 1) ?? to, to]);

/** A point on the edge between two positions of the lattice, exactly: at quarters of its length. */
export const quarterAlong = ([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position, quarters: number): [number, number] =>
  [fromX + (quarters / 4) * (toX - fromX), fromY + (quarters / 4) * (toY - fromY)];
