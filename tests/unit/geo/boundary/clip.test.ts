import { difference, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareMetresOf } from '../../../../src/geo/boundary/area';
import type { Boundary } from '../../../../src/geo/boundary/boundary';
import { overlay, type Clipped } from '../../../../src/geo/boundary/clip';
import { hasErrors, validate } from '../../../../src/geo/boundary/validate';
import { box, nowhere, polygon, square, star, tangle } from './shapes';

const areaOf = (clipped: Clipped): number => {
  if (clipped === 'failed') throw new Error('could not be laid over each other');
  return clipped ? squareMetresOf(clipped) : 0;
};

/** Sound areas on a coarse grid: most share edges, corners and parts of edges. */
const onGrid = (): fc.Arbitrary<Boundary> => tangle()
  .map((boundary) => validate(boundary, nowhere))
  .filter(({ boundary, findings }) => boundary !== null && !hasErrors(findings))
  .map(({ boundary }) => boundary ?? square);

const expected = (one: Boundary, other: Boundary) => {
  const both = featureCollection([feature(one), feature(other)]);
  return [intersect(both), difference(both)].map((result) => (result ? squareMetresOf(result.geometry) : 0));
};

describe('two areas laid over each other', () => {
  it.each([
    ['side by side', box(20.05, 10.04, 20.06, 10.05), 0],
    ['the same', box(20.04, 10.04, 20.05, 10.05), 1],
    ['the same, wound the other way', box(20.04, 10.04, 20.05, 10.05).reverse(), 1],
    ['a half with three edges in common', box(20.045, 10.04, 20.05, 10.05), 0.5],
    ['one within, touching a corner', box(20.04, 10.04, 20.045, 10.045), 0.25],
    ['a corner in common', box(20.05, 10.05, 20.06, 10.06), 0],
  ])('%s', (_, ring, share) => {
    const { common, onlyOne } = overlay(square, polygon(ring));
    const whole = squareMetresOf(square);
    expect(areaOf(common) / whole).toBeCloseTo(share, 3);
    expect((areaOf(common) + areaOf(onlyOne)) / whole).toBeCloseTo(1, 9);
  });

  it('one within the other leaves a hole, and a hole keeps what is in it out', () => {
    const inner = polygon(box(20.043, 10.043, 20.046, 10.046));
    const { onlyOne } = overlay(square, inner);
    expect(onlyOne).toMatchObject({ type: 'Polygon' });
    expect(onlyOne !== 'failed' && onlyOne?.coordinates).toHaveLength(2);
    const pierced = validate(onlyOne as Boundary, nowhere);
    expect(pierced.findings).toEqual([]);
    expect(overlay(pierced.boundary ?? square, inner).common).toBeNull();
  });

  it('agrees with an independent implementation, for crossing outlines', () => {
    fc.assert(fc.property(star(), star(), (one, other) => {
      const { common, onlyOne } = overlay(one, other);
      const [shared = NaN, left = NaN] = expected(one, other);
      expect(Math.abs(areaOf(common) - shared)).toBeLessThan(1);
      expect(Math.abs(areaOf(onlyOne) - left)).toBeLessThan(1);
    }), { numRuns: 40 });
  });

  it('agrees with it where edges and corners coincide', () => {
    fc.assert(fc.property(onGrid(), onGrid(), (one, other) => {
      const { common, onlyOne } = overlay(one, other);
      const [shared = NaN, left = NaN] = expected(one, other);
      expect(Math.abs(areaOf(common) - shared)).toBeLessThan(5);
      expect(Math.abs(areaOf(onlyOne) - left)).toBeLessThan(5);
    }), { numRuns: 60 });
  }, 30_000);

  it('gives back every square metre once', () => {
    fc.assert(fc.property(fc.oneof(star(), onGrid()), fc.oneof(star(), onGrid()), (one, other) => {
      const { common, onlyOne, onlyOther } = overlay(one, other);
      expect(Math.abs(areaOf(common) + areaOf(onlyOne) - squareMetresOf(one))).toBeLessThan(2);
      expect(Math.abs(areaOf(common) + areaOf(onlyOther) - squareMetresOf(other))).toBeLessThan(2);
    }), { numRuns: 300 });
  }, 30_000);
});
