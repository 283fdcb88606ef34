import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { scanBounds, treeOfBounds } from '../../../../src/geo/zones/bounds-search';
import { flattenZones } from '../../../../src/geo/zones/flat-zones';
import type { Zone } from '../../../../src/geo/zones/zone';
import { createZoneIndex, indexOf } from '../../../../src/geo/zones/zone-index';
import { arbitraryLattice, arbitraryRing, arbitraryZone, edgesOf, quarterAlong, step, zoneOf } from './arbitraries';

const containment = (zone: Zone, [x, y]: readonly [number, number]) => createZoneIndex([zone]).at(x, y)[0]?.containment ?? 'outside';

/** The same zone with every ring changed. */
function withRings(zone: Zone, change: (ring: Position[]) => Position[]): Zone {
  return zoneOf(...(zone.geometry.coordinates as Position[][][]).map((polygon) => polygon.map(change)));
}

const open = (ring: readonly Position[]): Position[] => {
  const [first] = ring;
  const last = ring.at(-1);
  return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : [...ring];
};

describe('a zone', () => {
  it('moved with the position gives the same answer', () => {
    // By whole steps of the lattice, so that moving is exact.
    fc.assert(fc.property(arbitraryZone, arbitraryLattice(16), arbitraryLattice(40_960), (zone, [x, y], [east, north]) => {
      const moved = withRings(zone, (ring) => ring.map(([ringX = 0, ringY = 0]) => [ringX + east, ringY + north]));
      expect(containment(moved, [x + east, y + north])).toBe(containment(zone, [x, y]));
    }), { numRuns: 1000 });
  });

  it('wound the other way, begun at another corner, or with corners said twice gives the same answer', () => {
    const changes: ((ring: Position[]) => Position[])[] = [
      (ring) => [...ring].reverse(),
      (ring) => [...open(ring).slice(1), ...open(ring).slice(0, 1)],
      (ring) => open(ring),
      (ring) => ring.flatMap((position) => [position, position]),
    ];
    fc.assert(fc.property(arbitraryZone, arbitraryLattice(16), fc.constantFrom(...changes), (zone, position, change) => {
      const changed = withRings(zone, change);
      expect(containment(changed, position)).toBe(containment(zone, position));
      const metres = createZoneIndex([zone]).edgeMetres(0, ...position);
      const same = createZoneIndex([changed]).edgeMetres(0, ...position);
      expect(same === metres || Math.abs(same - metres) < 1e-6).toBe(true);
    }), { numRuns: 1000 });
  });

  it('has every point of its edges on its edge, at no distance', () => {
    const ring = arbitraryRing.filter((positions) => open(positions).length > 0);
    fc.assert(fc.property(ring, fc.nat(99), fc.nat(4), (positions, which, quarters) => {
      const edges = edgesOf(open(positions));
      const [from, to] = edges[which % edges.length] ?? [[], []];
      const point = quarterAlong(from, to, quarters);
      expect(containment(zoneOf([positions]), point)).toBe('edge');
      expect(createZoneIndex([zoneOf([positions])]).edgeMetres(0, ...point)).toBeLessThan(1e-6);
    }), { numRuns: 1000 });
  });
});

/** A rectangle cut into triangles along the lines of a bent grid: every inner edge is shared by two. */
function trianglesOf(size: number, bends: readonly (readonly [number, number])[]): Zone[] {
  const corner = (column: number, row: number): Position => {
    const inner = column > 0 && row > 0 && column < size && row < size;
    const [east = 0, north = 0] = inner ? (bends[(column * 7 + row * 13) % bends.length] ?? []) : [];
    return [column * 16 * step + east, row * 16 * step + north];
  };
  return Array.from({ length: size * size }, (_, cell) => {
    const [column, row] = [cell % size, Math.floor(cell / size)];
    const [one, two, three, four] = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
    return [zoneOf([[one, two, three, one]]), zoneOf([[one, three, four, one]])];
  }).flat();
}

describe('zones that cover a rectangle without overlap', () => {
  const size = 4;
  const arbitraryTiles = fc.array(arbitraryLattice(4), { minLength: 5, maxLength: 9 }).map((bends) => trianglesOf(size, bends));
  /** Halves of the lattice too. Never on the rectangle’s rim. */
  const within = fc.integer({ min: 1, max: size * 32 - 1 }).map((half) => (half * step) / 2);

  it('hold each position in one of them, or on the edges of two or more', () => {
    fc.assert(fc.property(arbitraryTiles, within, within, (zones, x, y) => {
      const hits = createZoneIndex(zones).at(x, y);
      const inside = hits.filter((hit) => hit.containment === 'inside');
      expect(inside.length === 1 ? hits.length === 1 : inside.length === 0 && hits.length >= 2).toBe(true);
    }), { numRuns: 2000 });
  });

  it('hold a position off the lattice in one of them', () => {
    const anywhere = fc.double({ min: step, max: (size * 16 - 1) * step, noNaN: true });
    fc.assert(fc.property(arbitraryTiles, anywhere, anywhere, (zones, x, y) => {
      const hits = createZoneIndex(zones).at(x, y);
      expect(hits.length === 1 || (hits.length >= 2 && hits.every((hit) => hit.containment === 'edge'))).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('both ways of finding bounds', () => {
  it('give the same answers', () => {
    fc.assert(fc.property(fc.array(arbitraryZone, { maxLength: 12 }), arbitraryLattice(30), fc.integer({ min: 1, max: 5 }), (zones, [x, y], count) => {
      const flat = flattenZones(zones);
      const [scan, tree] = [indexOf(zones, flat, scanBounds(flat)), indexOf(zones, flat, treeOfBounds(flat))];
      expect(tree.at(x, y)).toEqual(scan.at(x, y));
      const metres = (index: typeof scan) => index.nearest(x, y, count).map((near) => near.metres);
      // Of two that are equally near to the north and to the south either may come first: their metres differ by a hair.
      expect(metres(tree)).toEqual(metres(scan).map((value) => expect.closeTo(value, 3) as number));
      const any = scan.edgeMetresOfAny(zones.map((_, zone) => zone), x, y);
      expect(any === Infinity ? [] : [any]).toEqual(scan.nearest(x, y, 1).map((near) => expect.closeTo(near.metres, 3) as number));
      const all = zones.map((_, zone) => scan.edgeMetres(zone, x, y)).filter(Number.isFinite).sort((one, other) => one - other);
      expect(metres(scan).length).toBe(Math.min(count, all.length));
      metres(scan).forEach((value, at) => expect(Math.abs(value - (all[at] ?? NaN))).toBeLessThan(1e-3));
    }), { numRuns: 500 });
  });
});
