import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../src/panel/chart/facets';
import { smallCatalogue } from '../support';
import { anyMeasure } from './arbitrary-measure';

describe('the figures of a measure', () => {
  it('stand on one axis where they cover the same, and apart where they do not', () => {
    const { measures: [measure], conflicts } = smallCatalogue();
    if (!measure) throw new Error('the fixture has no measure');
    const { drawn, apart } = facetsOf(measure, conflicts);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({
      scope: null,
      figures: [{ year: 2030, value: 900 }, { year: 2030, value: 1000 }, { year: 2035, value: 1200, high: 1500 }],
      series: [{ source: 'zone-plan', figures: [{ value: 900 }, { value: 1200 }] }, { source: 'cluster-plan', figures: [{ value: 1000 }] }],
      disputes: [[{ value: 900 }, { value: 1000 }]],
    });
    expect(apart).toMatchObject([{ value: 700, scope: { en: 'Wooden ladders' } }, { year: null, value: 5 }]);
  });

  it('are all drawn or told apart, each once, and never with figures that cover other things', () => {
    fc.assert(fc.property(anyMeasure, ({ measure, conflicts }) => {
      const { drawn, apart } = facetsOf(measure, conflicts);
      const all = [...drawn.flatMap(({ figures }) => figures), ...apart];
      expect(all).toHaveLength(measure.figures.length);
      expect(new Set(all)).toEqual(new Set(measure.figures));
      for (const { figures, scope, series } of drawn) {
        expect(new Set(figures.map((figure) => figure.scope?.zh ?? null))).toEqual(new Set([scope?.zh ?? null]));
        expect(new Set(series.flatMap((of) => of.figures))).toEqual(new Set(figures));
        for (const of of series) expect(of.figures.every(({ citations }) => citations.some((citation) => citation.startsWith(of.source)))).toBe(true);
      }
    }));
  });

  it('have every dispute of theirs', () => {
    fc.assert(fc.property(anyMeasure, ({ measure, conflicts }) => {
      const found = facetsOf(measure, conflicts).drawn.flatMap(({ disputes }) => disputes);
      expect(found).toHaveLength(conflicts.length);
    }));
  });
});
