// @vitest-environment node
import { along, area, booleanPointInPolygon, difference, featureCollection, length, lineString, pointToLineDistance, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawAreas } from '../../../scripts/base-fetch/areas';
import { generaliseLine, generalisePolygon } from '../../../scripts/base-fetch/generalise';
import { boundsOf, widened } from '../../../scripts/base-fetch/ground';
import { joinLines } from '../../../scripts/base-fetch/join-lines';
import { layers, type AreaLayer } from '../../../scripts/base-fetch/layers';
import { clipLine } from '../../../scripts/base-fetch/lines';
import { elementSchema, type OsmElement } from '../../../scripts/base-fetch/osm';
import { findRingFaults } from '../../../scripts/catalogue/rings';
import { parse } from 'valibot';
import { member, relation, square, way } from './answers';

const water = layers.find(({ id }) => id === 'water') as AreaLayer;
/** A star with five points: its edge can be crossed many times. */
const star = polygon([Array.from({ length: 11 }, (_, index) => {
  const [angle, radius] = [(index % 10) * Math.PI / 5, index % 2 === 0 ? 0.05 : 0.02];
  return [20.05 + radius * Math.cos(angle), 10.05 + radius * Math.sin(angle)];
})]);
const ground = polygon([square(20, 10, 0.1).map((pair) => [...pair])]);
const element = (value: object): OsmElement => parse(elementSchema, value);
const draw = (...elements: object[]) => drawAreas(elements.map(element), water, ground);

const degree = (from: number) => fc.integer({ min: 0, max: 10000 }).map((step) => from + step / 100000);
const position = fc.tuple(degree(20), degree(10));

describe('joinLines', () => {
  const [a, b, c, d, e] = [[0, 0], [1, 0], [2, 0], [3, 0], [2, 1]] as const satisfies Position[];

  it('joins two ends that meet, whichever way the lines run', () => {
    for (const lines of [[[a, b], [b, c], [c, d]], [[b, a], [b, c], [d, c]], [[c, d], [a, b], [c, b]]]) {
      const [line, ...others] = joinLines(lines);
      expect(others).toEqual([]);
      expect([[a, b, c, d], [d, c, b, a]]).toContainEqual(line);
    }
  });

  it('ends where three meet', () => {
    expect(joinLines([[a, b], [b, c], [c, d], [c, e]])).toEqual([[a, b, c], [c, d], [c, e]]);
  });

  it('closes a circle, and leaves a closed line alone', () => {
    expect(joinLines([[a, b], [b, e], [e, a]])).toEqual([[a, b, e, a]]);
    expect(joinLines([[a, b, e, a]])).toEqual([[a, b, e, a]]);
  });

  it('keeps every stretch once and leaves its lines unchanged', () => {
    const grid = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const stretch = fc.tuple(grid, grid).filter(([from, to]) => from.join() !== to.join());
    const stretches = (lines: readonly Position[][]) =>
      lines.flatMap((line) => line.slice(1).map((to, index) => [line[index]!.join(), to.join()].sort().join(' – '))).sort();
    fc.assert(fc.property(fc.array(stretch, { maxLength: 12 }), (lines) => {
      const copy = structuredClone(lines);
      expect(stretches(joinLines(lines))).toEqual(stretches(copy));
      expect(lines).toEqual(copy);
    }));
  });
});

describe('clipLine', () => {
  it('keeps exactly what lies on the ground', () => {
    fc.assert(fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (positions) => {
      const line = lineString(positions);
      fc.pre(length(line) > 0.1);
      const pieces = clipLine(positions, star);
      const kept = pieces.reduce((sum, piece) => sum + length(lineString(piece)), 0);
      const samples = 400;
      const inside = Array.from({ length: samples }, (_, index) => along(line, (length(line) * (index + 0.5)) / samples))
        .filter((sample) => booleanPointInPolygon(sample, star)).length;
      expect(Math.abs(kept - (length(line) * inside) / samples)).toBeLessThanOrEqual((length(line) / samples) * (2 * pieces.length + 2));
    }), { numRuns: 60 });
  });

  it('keeps nothing of a line that is far off', () => expect(clipLine([[30, 10], [31, 10]], star)).toEqual([]));
});

describe('generalising', () => {
  it('moves no line farther than the tolerance, and a metre for rounding', () => {
    fc.assert(fc.property(fc.array(position, { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 500 }), (positions, tolerance) => {
      const simple = generaliseLine(positions, tolerance);
      fc.pre(simple !== null);
      for (const before of positions) expect(pointToLineDistance(before, lineString(simple), { units: 'meters' })).toBeLessThanOrEqual(tolerance * 1.01 + 1);
    }), { numRuns: 60 });
  });

  it('writes five decimals and no heights', () => {
    expect(generaliseLine([[20.123456789, 10.1, 55], [20.2, 10.987654321, 55]], 5)).toEqual([[20.12346, 10.1], [20.2, 10.98765]]);
  });

  it('winds polygons by RFC 7946, whichever way they came', () => {
    const rings = [square(20, 10, 0.01).toReversed(), square(20.002, 10.002, 0.001)].map((ring) => ring.map((pair) => [...pair]));
    const coordinates = generalisePolygon(rings, 5)!;
    expect(coordinates).toHaveLength(2);
    expect(findRingFaults({ type: 'Polygon', coordinates })).toEqual([]);
  });

  it('gives up a line of one position', () => expect(generaliseLine([[20, 10], [20.000001, 10]], 5)).toBeNull());
});

describe('areas', () => {
  const areaOf = (coordinates: Position[][]): number => area(polygon(coordinates));

  it('of any ragged shape come out sound and hardly smaller', () => {
    const ragged = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 5, maxLength: 60 }).map((radii) => {
      const ring = radii.map((radius, index) => {
        const angle = (2 * Math.PI * index) / radii.length;
        return [20.05 + (radius / 111320) * Math.cos(angle), 10.05 + (radius / 111320) * Math.sin(angle)] as [number, number];
      });
      return [...ring, ring[0]!];
    });
    fc.assert(fc.property(ragged, (ring) => {
      const { features, broken } = draw(way({ natural: 'water' }, ...ring));
      expect(broken).toBe(0);
      expect(features).toHaveLength(1);
      const geometry = features[0]!.geometry as Polygon;
      expect(findRingFaults(geometry)).toEqual([]);
      expect(areaOf(geometry.coordinates) / areaOf([ring])).toBeGreaterThan(0.8);
    }), { numRuns: 60 });
  });

  it('whose hole touches the edge are drawn in rather than lost', () => {
    const lake = relation({ natural: 'water' }, member('outer', ...square(20.02, 10.02, 0.02)), member('inner', [20.02, 10.03], [20.03, 10.025], [20.03, 10.035], [20.02, 10.03]));
    const { features, broken } = draw(lake);
    expect(broken).toBe(0);
    expect(features.flatMap(({ geometry }) => findRingFaults(geometry))).toEqual([]);
    const wanted = difference(featureCollection([
      polygon([square(20.02, 10.02, 0.02).map((pair) => [...pair])]), polygon([[[20.02, 10.03], [20.03, 10.025], [20.03, 10.035], [20.02, 10.03]]]),
    ]))!;
    expect(area(features[0] as Feature) / area(wanted)).toBeCloseTo(1, 1);
  });

  it('are simplified less where an edge would cut a hole', () => {
    // The northern edge bulges by 7 m, and the island lies in the bulge.
    const lake = relation(
      { natural: 'water' },
      member('outer', [20.02, 10.02], [20.03, 10.02], [20.03, 10.03], [20.025, 10.030063], [20.02, 10.03], [20.02, 10.02]),
      member('inner', [20.0245, 10.029], [20.0255, 10.029], [20.025, 10.03003], [20.0245, 10.029]),
    );
    const { features, broken } = draw(lake);
    expect(broken).toBe(0);
    expect(features.map(({ geometry }) => (geometry as Polygon).coordinates.map((ring) => ring.length))).toEqual([[6, 4]]);
  });

  it('keep their roles where a member has no positions', () => {
    const lost = { type: 'way', ref: 1, role: 'inner' };
    expect(draw(relation({ natural: 'water' }, lost, member('outer', ...square(20.02, 10.02, 0.02)))).features).toHaveLength(1);
  });

  it('keep a way that is also the hole of another', () => {
    const pond = way({ natural: 'water' }, ...square(20.03, 10.03, 0.005));
    const ring = relation({ natural: 'water' }, member('outer', ...square(20.02, 10.02, 0.02)), { ...member('inner', ...square(20.03, 10.03, 0.005)), ref: pond.id });
    expect(draw(pond, ring).features).toHaveLength(2);
  });

  it('without a closed edge are left out', () => {
    expect(draw(way({ natural: 'water' }, [20.02, 10.02], [20.03, 10.02], [20.03, 10.03])).features).toEqual([]);
    expect(draw(relation({ natural: 'water' }, member('outer', [20.02, 10.02], [20.03, 10.02], [20.03, 10.03]))).features).toEqual([]);
  });
});

describe('a margin', () => {
  it('is as wide as it says', () => {
    const [west, south, east, north] = boundsOf(widened(ground, 1500));
    expect(length(lineString([[20.05, south], [20.05, 10]])) * 1000).toBeCloseTo(1500, -1);
    expect(length(lineString([[20.05, north], [20.05, 10.1]])) * 1000).toBeCloseTo(1500, -1);
    expect(length(lineString([[west, 10.05], [20, 10.05]])) * 1000).toBeCloseTo(1500, -1);
    expect(length(lineString([[east, 10.05], [20.1, 10.05]])) * 1000).toBeCloseTo(1500, -1);
    expect(widened(ground, 0)).toBe(ground);
  });
});
