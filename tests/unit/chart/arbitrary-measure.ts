import fc from 'fast-check';
import { measureConflicts } from '../../../scripts/catalogue/conflicts';
import type { Bound, Conflict, Figure, Measure } from '../../../src/catalogue/catalogue';

const bounds: Bound[] = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range'];
const scopes = [undefined, { zh: '窄', en: 'narrow' }, { zh: '宽', en: 'wide' }];

const anyFigure: fc.Arbitrary<Figure> = fc.record({
  year: fc.option(fc.integer({ min: 1990, max: 2050 }), { freq: 6, nil: null }),
  value: fc.oneof(fc.integer({ min: 0, max: 100000 }), fc.double({ min: -50, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(2)))),
  width: fc.nat({ max: 5000 }),
  bound: fc.constantFrom(...bounds),
  kind: fc.constantFrom('actual' as const, 'target' as const),
  scope: fc.constantFrom(...scopes),
  basis: fc.constantFrom('stated' as const, 'derived' as const, 'reported' as const, 'inferred' as const),
  citations: fc.uniqueArray(fc.constantFrom('one#1', 'two#2', 'gazette'), { minLength: 1, maxLength: 2 }),
}).map(({ width, scope, ...figure }) => ({ ...figure, ...(scope && { scope }), ...(figure.bound === 'range' && { high: figure.value + width }) }));

/** A measure and the conflicts that the compiler finds in it. */
export const anyMeasure: fc.Arbitrary<{ measure: Measure; conflicts: Conflict[] }> = fc.array(anyFigure, { minLength: 1, maxLength: 14 }).map((figures) => {
  const measure: Measure = { id: 'm', name: { zh: '量', en: 'm' }, group: 'g', unit: null, figures };
  return { measure, conflicts: measureConflicts(measure) };
});
