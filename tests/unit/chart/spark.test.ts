import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../src/panel/chart/facets';
import { sparkOf } from '../../../src/panel/chart/spark';
import { anyMeasure } from './arbitrary-measure';

describe('a chart in small', () => {
  it('keeps its marks inside, in order, and in proportion from zero', () => {
    let drawn = 0;
    fc.assert(fc.property(anyMeasure, ({ measure }) => {
      for (const facet of facetsOf(measure, []).drawn) {
        const marks = sparkOf(facet, 60, 24);
        if (!marks) continue;
        drawn += 1;
        expect(marks).toHaveLength(facet.figures.length);
        const most = Math.max(...facet.figures.map(({ value }) => value));
        marks.forEach(({ x, y }, index) => {
          expect(x).toBeGreaterThanOrEqual(3);
          expect(x).toBeLessThanOrEqual(57);
          expect(y).toBeGreaterThanOrEqual(3);
          expect((23 - y) / (23 - 3.5)).toBeCloseTo((facet.figures[index]?.value ?? NaN) / most, 9);
          const next = facet.figures[index + 1];
          if (next && next.year > (facet.figures[index]?.year ?? 0)) expect(marks[index + 1]?.x).toBeGreaterThan(x);
        });
      }
    }));
    expect(drawn).toBeGreaterThan(10);
  });

  it('is left out where there is too little to see', () => {
    const facet = { scope: null, series: [], disputes: [] };
    const figure = (year: number, value: number) => ({ year, value, bound: 'exact' as const, kind: 'actual' as const, basis: 'stated' as const, citations: ['one#1'] });
    expect(sparkOf({ ...facet, figures: [figure(2020, 1), figure(2025, 2)] }, 60, 24)).toBeNull();
    expect(sparkOf({ ...facet, figures: [figure(2020, 1), figure(2020, 2), figure(2020, 3)] }, 60, 24)).toBeNull();
    expect(sparkOf({ ...facet, figures: [figure(2020, -1), figure(2025, 2), figure(2030, 3)] }, 60, 24)).toBeNull();
    expect(sparkOf({ ...facet, figures: [figure(2020, 0), figure(2025, 0), figure(2030, 0)] }, 60, 24)).toBeNull();
    expect(sparkOf({ ...facet, figures: [figure(2020, 1), figure(2025, 2), figure(2030, 3)] }, 60, 24)).toHaveLength(3);
  });
});
