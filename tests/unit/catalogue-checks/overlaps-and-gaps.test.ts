import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, drawn, foundAmong, outcomeOf, placed } from './given';

describe('overlaps', () => {
  it('are told with area, share of the smaller, width and what both may be off', () => {
    const [finding, ...rest] = foundAmong('overlaps', [drawn('large', box(0, 0, 20, 20)), drawn('small', box(18, 0, 28, 10))]);
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.subjects.map(({ id }) => id)).toEqual(['large', 'small']);
    expect(finding?.facts.share).toBeCloseTo(0.2, 3);
    expect(finding?.facts.squareMetres).toBeGreaterThan(230_000);
    expect(finding?.facts.squareMetres).toBeLessThan(250_000);
    expect(finding?.facts.widthMetres).toBeGreaterThan(100);
    expect(finding?.facts.uncertaintyMetres).toBe(100);
  });

  it('are a note where what both may be off explains them, and an error between official boundaries', () => {
    const severity = (basis: 'inferred' | 'official', uncertainty: number) =>
      foundAmong('overlaps', [drawn('one', box(0, 0, 20, 20), placed(basis, uncertainty)), drawn('other', box(19, 0, 30, 20), placed(basis, uncertainty))])[0]?.severity;
    expect(severity('inferred', 300)).toBe('note');
    expect(severity('inferred', 10)).toBe('warning');
    expect(severity('official', 0)).toBe('error');
  });

  it.each([
    ['apart', box(21, 0, 30, 20)],
    ['sharing an edge', box(20, 0, 30, 20)],
    ['touching at a corner', box(20, 20, 30, 30)],
    ['overlapping by less than five metres', box(19.98, 0, 30, 20)],
  ])('are none for areas %s', (_, ring) => {
    expect(foundAmong('overlaps', [drawn('one', box(0, 0, 20, 20)), drawn('other', ring)])).toEqual([]);
  });

  it('are none between groups or plans', () => {
    expect(foundAmong('overlaps', [drawn('one', box(0, 0, 20, 20)), drawn('other', box(0, 0, 20, 20), { group: 'another' })])).toEqual([]);
    expect(foundAmong('overlaps', [drawn('one', box(0, 0, 20, 20)), drawn('other', box(0, 0, 20, 20), { plans: ['clusters'] })])).toEqual([]);
  });

  it('are the same whichever comes first, and never more than the smaller', () => {
    const corner = fc.integer({ min: 0, max: 30 });
    const side = fc.integer({ min: 2, max: 20 });
    fc.assert(fc.property(corner, corner, side, side, (x, y, width, height) => {
      const one = drawn('one', box(10, 10, 25, 25));
      const other = drawn('other', box(x, y, x + width, y + height));
      const [ahead] = foundAmong('overlaps', [one, other]);
      const [behind] = foundAmong('overlaps', [other, one]);
      expect(ahead?.facts.share ?? 0).toBeCloseTo(behind?.facts.share ?? 0, 9);
      const common = Math.max(0, Math.min(25, x + width) - Math.max(10, x)) * Math.max(0, Math.min(25, y + height) - Math.max(10, y));
      expect(ahead?.facts.share ?? 0).toBeCloseTo(common / Math.min(225, width * height), 3);
    }), { numRuns: 30 });
  });
});

describe('gaps', () => {
  const base = drawn('one', box(0, 0, 20, 20));
  /** Right of the first, meeting it below and above, and drawn back between them by some thousandths of a degree. */
  const notched = (depth: number, from = 8, to = 12) => drawn('other', [
    [0.02, 0], [0.04, 0], [0.04, 0.02], [0.02, 0.02], [0.02, to / 1000], [0.02 + depth / 1000, to / 1000], [0.02 + depth / 1000, from / 1000], [0.02, from / 1000], [0.02, 0],
  ].map(([x = 0, y = 0]) => [20 + x, 10 + y]));

  it('are told where neighbours meet on both sides of a narrow strip', () => {
    const [finding, ...rest] = foundAmong('gaps', [base, notched(0.5)]);
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('note');
    expect(finding?.facts.widthMetres).toBeGreaterThan(40);
    expect(finding?.facts.widthMetres).toBeLessThan(60);
    expect(finding?.facts.lengthMetres).toBeGreaterThan(300);
    expect(finding?.facts.lengthMetres).toBeLessThan(450);
  });

  it('are told where a long thin strip is open at its end', () => {
    const other = drawn('other', [[0.02, 0], [0.04, 0], [0.04, 0.02], [0.0202, 0.02], [0.0202, 0.004], [0.02, 0.003], [0.02, 0]].map(([x = 0, y = 0]) => [20 + x, 10 + y]));
    expect(foundAmong('gaps', [base, other])).toHaveLength(1);
  });

  it.each([
    ['meet all along', drawn('other', box(20, 0, 40, 20))],
    ['leave a wide bay', notched(3)],
    ['diverge at the end of their edge', drawn('other', [[0.02, 0], [0.04, 0], [0.04, 0.02], [0.03, 0.02], [0.02, 0.01], [0.02, 0]].map(([x = 0, y = 0]) => [20 + x, 10 + y]))],
    ['share no edge at all', drawn('other', box(20.5, 0, 40, 20))],
  ])('are none where areas %s', (_, other) => {
    expect(foundAmong('gaps', [base, other])).toEqual([]);
  });

  it('are looked for only among areas that share an edge', () => {
    expect(outcomeOf('gaps').examined).toBe(0);
    expect(outcomeOf('gaps', ({ places }) => void places.push(base, drawn('other', box(20.5, 0, 40, 20)))).examined).toBe(0);
    expect(outcomeOf('gaps', ({ places }) => void places.push(base, drawn('other', box(20, 0, 40, 20)))).examined).toBe(1);
  });
});
