import fc from 'fast-check';
import type { Tour, TourStep } from '../../../../src/catalogue/schema/tours';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const text = fc.record({ zh: fc.string(), en: fc.string() });
const statement = fc.record(
  { text, basis: fc.constantFrom('stated', 'derived', 'reported', 'inferred'), citations: fc.array(fc.constantFrom('zone-plan#1', 'zone-plan#box-1', 'a-report')) },
  { requiredKeys: ['text'] },
);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

/** Any step that somebody may make. */
export const anyStep: fc.Arbitrary<TourStep> = fc.record(
  {
    title: text, body: fc.array(statement, { maxLength: 4 }), notes: text, seconds: fc.integer({ min: 3, max: 900 }), plan: id,
    layers: fc.array(fc.record({ id, opacity: number(0, 1) }, { requiredKeys: ['id'] }), { maxLength: 4 }),
    places: fc.array(id, { maxLength: 12 }),
    comparison: fc.record({ plan: id, mode: fc.constantFrom('swipe', 'overlay'), share: number(0, 100) }, { requiredKeys: ['plan', 'mode'] }),
    camera: fc.record({ center: fc.tuple(number(-180, 180), number(-85, 85)), metres: number(50, 20_000_000), bearing: number(-180, 180) }, { requiredKeys: ['center', 'metres'] }),
  },
  { requiredKeys: ['title', 'body'] },
);

/** Any tour that somebody may make. */
export const anyTour: fc.Arbitrary<Tour> = fc.record({ id, title: text, lead: text, steps: fc.array(anyStep, { minLength: 1, maxLength: 5 }) });

export const step = (change: Partial<TourStep> = {}): TourStep => ({ title: { zh: '一步', en: 'A step' }, body: [], ...change });
export const tourOf = (steps: TourStep[], change: Partial<Tour> = {}): Tour =>
  ({ id: 'a-tour', title: { zh: '讲解', en: 'A tour' }, lead: { zh: '', en: '' }, steps, ...change });
