import type { Position } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRingFaults } from '../../../../scripts/catalogue/rings';
import type { Boundary, Finding } from '../../../../src/geo/boundary/boundary';
import { hasErrors, validate, type Surroundings } from '../../../../src/geo/boundary/validate';
import { box, district, nowhere, polygon, rubble, square, star, tangle } from './shapes';

const findingsOf = (boundary: Boundary, around: Partial<Surroundings> = {}): readonly Finding[] => validate(boundary, { ...nowhere, ...around }).findings;
const codesOf = (boundary: Boundary, around: Partial<Surroundings> = {}): string[] => findingsOf(boundary, around).map(({ severity, code }) => `${severity}: ${code}`);

describe('what is mended, and said', () => {
  it('an open ring is closed', () => {
    const open = polygon(box(20.04, 10.04, 20.05, 10.05).slice(0, -1));
    const { boundary, findings } = validate(open, nowhere);
    expect(findings).toEqual([{ code: 'closed', severity: 'note', where: [20.04, 10.04], figures: { part: 1, ring: 1 } }]);
    expect(boundary).toEqual(square);
  });

  it('rings wound the wrong way are turned round, holes the other way', () => {
    const hole = box(20.042, 10.042, 20.044, 10.044);
    const { boundary, findings } = validate(polygon([...box(20.04, 10.04, 20.05, 10.05)].reverse(), hole), nowhere);
    expect(findings.map(({ code, figures }) => [code, figures['ring']])).toEqual([['rewound', 1], ['rewound', 2]]);
    expect(boundary).toEqual(polygon(box(20.04, 10.04, 20.05, 10.05), [...hole].reverse()));
  });

  it('repeated positions and heights are left out, and numbers cut to a tenth of a metre', () => {
    const given = polygon([[20.04, 10.04, 31], [20.0500000004, 10.04], [20.05, 10.04], [20.05, 10.05], [20.04, 10.05], [20.04, 10.04]]);
    const { boundary, findings } = validate(given, nowhere);
    expect(findings).toMatchObject([{ code: 'heights', figures: { count: 1 } }, { code: 'repeated', where: [20.05, 10.04], figures: { count: 1 } }]);
    expect(boundary).toEqual(square);
  });

  it('nothing, where there is nothing to mend', () => {
    const { boundary, findings, squareMetres } = validate(square, { ...nowhere, district });
    expect(findings).toEqual([]);
    expect(boundary).toEqual(square);
    expect((squareMetres ?? 0) / 1e6).toBeCloseTo(1.212, 2);
  });
});

describe('what the catalogue would refuse', () => {
  it('a bow-tie, with the place where it crosses', () => {
    const bowTie = polygon([[20.04, 10.04], [20.05, 10.05], [20.05, 10.04], [20.04, 10.05], [20.04, 10.04]]);
    const { findings, squareMetres } = validate(bowTie, { ...nowhere, district });
    expect(findings).toMatchObject([{ code: 'crossing', severity: 'error' }]);
    expect(findings[0]?.where?.[0]).toBeCloseTo(20.045, 9);
    expect(findings[0]?.where?.[1]).toBeCloseTo(10.045, 9);
    expect(squareMetres).toBeNull();
  });

  it('a ring that touches itself', () => {
    const eight = polygon([[20.04, 10.04], [20.05, 10.045], [20.06, 10.04], [20.06, 10.05], [20.05, 10.045], [20.04, 10.05], [20.04, 10.04]]);
    expect(findingsOf(eight)).toMatchObject([{ code: 'touching', severity: 'error', where: [20.05, 10.045] }]);
  });

  it('too few corners, and corners on one line', () => {
    expect(codesOf(polygon([[20.04, 10.04], [20.05, 10.04], [20.04, 10.04]]))).toEqual(['error: too-few']);
    expect(codesOf(polygon([[20.04, 10.04], [20.05, 10.05], [20.06, 10.06], [20.04, 10.04]]))).toEqual(['error: flat']);
  });

  it('a hole outside of its area, a hole in a hole, a hole across the edge', () => {
    const shell = box(20.04, 10.04, 20.06, 10.06);
    expect(codesOf(polygon(shell, box(20.07, 10.04, 20.08, 10.05).reverse()))).toEqual(['error: hole-outside']);
    expect(codesOf(polygon(shell, box(20.045, 10.045, 20.055, 10.055).reverse(), box(20.048, 10.048, 20.05, 10.05).reverse()))).toEqual(['error: hole-in-hole']);
    expect(codesOf(polygon(shell, box(20.055, 10.045, 20.065, 10.05).reverse()))).toEqual(['error: crossing', 'error: crossing']);
  });

  it('parts that cover each other, across or wholly', () => {
    const parts = (...rings: Position[][]): Boundary => ({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });
    const whole = box(20.04, 10.04, 20.06, 10.06);
    expect(codesOf(parts(whole, box(20.05, 10.05, 20.07, 10.07)))).toEqual(['error: parts-overlap', 'error: parts-overlap']);
    expect(codesOf(parts(whole, box(20.045, 10.045, 20.05, 10.05)))).toEqual(['error: parts-overlap']);
    expect(codesOf(parts(whole, box(20.06, 10.06, 20.07, 10.07)))).toEqual(['note: parts']);
  });

  it('numbers that are no degrees, and no numbers at all', () => {
    expect(findingsOf(polygon([[20.04, 10.04], [NaN, 10.04], [20.05, 10.05], [20.04, 10.04]]))).toMatchObject([{ code: 'no-positions', figures: { ring: 1, position: 2 } }]);
    expect(codesOf(polygon(box(500000, 2500000, 501000, 2501000)))).toEqual(['error: no-positions']);
    expect(codesOf({ type: 'Polygon', coordinates: [] })).toEqual(['error: no-positions']);
    expect(codesOf({ type: 'Polygon' } as unknown as Boundary)).toEqual(['error: no-positions']);
  });

  it('an area outside of the district, and one that would lie in it with its numbers swapped', () => {
    const [finding] = findingsOf(polygon(box(20.11, 10.04, 20.12, 10.05)), { district });
    expect(finding).toMatchObject({ code: 'outside', severity: 'error' });
    expect(finding?.figures['metres']).toBeCloseTo(1096, -1);
    expect(codesOf(polygon(box(10.04, 20.04, 10.05, 20.05)), { district })).toEqual(['error: swapped']);
  });
});

describe('what a planner should look at', () => {
  it('reaching out of the district: how much and how far', () => {
    const [finding] = findingsOf(polygon(box(20.09, 10.04, 20.11, 10.05)), { district });
    expect(finding).toMatchObject({ code: 'partly-outside', severity: 'warning' });
    expect(finding?.figures['share']).toBeCloseTo(0.5, 6);
    expect(finding?.figures['metres']).toBeCloseTo(1096, -1);
    expect(finding?.shape).toBeDefined();
  });

  it('an overlap with a neighbour: how much of either', () => {
    const neighbours = [{ id: 'east', boundary: polygon(box(20.048, 10.04, 20.058, 10.05)) }, { id: 'far', boundary: polygon(box(20.08, 10.04, 20.09, 10.05)) }];
    const findings = findingsOf(square, { neighbours });
    expect(findings).toMatchObject([{ code: 'overlap', severity: 'warning', about: 'east' }]);
    expect(findings[0]?.figures['share']).toBeCloseTo(0.2, 6);
    expect(findings[0]?.figures['otherShare']).toBeCloseTo(0.2, 6);
  });

  it('not an edge in common, nor one drawn twice within a metre', () => {
    expect(findingsOf(square, { neighbours: [{ id: 'east', boundary: polygon(box(20.05, 10.04, 20.06, 10.05)) }] })).toEqual([]);
    expect(findingsOf(square, { neighbours: [{ id: 'east', boundary: polygon(box(20.049992, 10.04, 20.06, 10.05)) }] })).toEqual([]);
  });

  it('a stated area that differs by 3 %, with both figures; not one that differs by half a per cent', () => {
    const { squareMetres } = validate(square, nowhere);
    const stated = (share: number, limits: 'both' | 'below' | 'above' = 'both') => [{ squareMetres: (squareMetres ?? 0) * share, limits }];
    expect(findingsOf(square, { stated: stated(1.03) })).toMatchObject([{ code: 'stated-area', severity: 'warning', figures: { drawn: squareMetres } }]);
    expect(codesOf(square, { stated: stated(0.97) })).toEqual(['warning: stated-area']);
    expect(codesOf(square, { stated: stated(1.005) })).toEqual([]);
    expect(codesOf(square, { stated: stated(0.5, 'below') })).toEqual([]);
    expect(codesOf(square, { stated: stated(1.03, 'below') })).toEqual(['warning: stated-area']);
    expect(codesOf(square, { stated: stated(1.5, 'above') })).toEqual([]);
  });

  it('spikes and slivers', () => {
    const spike = polygon([[20.04, 10.04], [20.05, 10.04], [20.05, 10.045], [20.06, 10.0451], [20.05, 10.0452], [20.05, 10.05], [20.04, 10.05], [20.04, 10.04]]);
    expect(findingsOf(spike)).toMatchObject([{ code: 'spike', severity: 'warning', where: [20.06, 10.0451] }]);
    const sliver: Boundary = { type: 'MultiPolygon', coordinates: [square.coordinates, [box(20.06, 10.04, 20.06001, 10.05)]] };
    expect(codesOf(sliver)).toEqual(['warning: sliver', 'note: parts']);
  });
});

describe('validation', () => {
  it('never throws, whatever the rings', () => {
    const around = { district, neighbours: [{ id: 'square', boundary: square }], stated: [{ squareMetres: 1e6, limits: 'both' as const }] };
    fc.assert(fc.property(fc.oneof(rubble(), tangle(), star()), (boundary) => {
      const { findings, squareMetres } = validate(boundary, around);
      expect(squareMetres === null).toBe(findings.some(({ code, severity }) => severity === 'error' && code !== 'outside' && code !== 'swapped'));
    }), { numRuns: 600 });
  });

  it('lets nothing through that the catalogue’s own checks refuse', () => {
    fc.assert(fc.property(fc.oneof(tangle(), star()), (given) => {
      const { boundary, findings } = validate(given, nowhere);
      if (boundary && !hasErrors(findings)) expect(findRingFaults(boundary)).toEqual([]);
    }), { numRuns: 600 });
  });

  it('gives the same for a ring wound or begun otherwise', () => {
    fc.assert(fc.property(star(), fc.nat({ max: 23 }), fc.boolean(), (given, start, turn) => {
      const corners = (given.coordinates[0] ?? []).slice(0, -1);
      const from = start % corners.length;
      const begun = [...corners.slice(from), ...corners.slice(0, from)];
      const ring = [...begun, begun[0] ?? []];
      const other = validate(polygon(turn ? ring.reverse() : ring), nowhere);
      const plain = validate(given, nowhere);
      expect(other.findings.filter(({ code }) => code !== 'rewound').map(({ code }) => code).sort()).toEqual(plain.findings.map(({ code }) => code).sort());
      expect(other.squareMetres ?? 0).toBeCloseTo(plain.squareMetres ?? 0, 3);
    }));
  });
});
