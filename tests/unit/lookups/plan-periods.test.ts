import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { planPeriods } from '../../../src/catalogue/plan-periods';
import { smallLookups } from '../support';

const periodsOf = (change?: (catalogue: Catalogue) => void) => planPeriods(smallLookups(change));
const withPeriods = (...periods: { from: number; to: number }[]) => (catalogue: Catalogue): void =>
  catalogue.plans.forEach((plan, index) => (plan.period = periods[index] ?? plan.period));
const dating = (date: string | null) => (catalogue: Catalogue): void =>
  catalogue.documents.forEach((document) => (document.date = document.id === 'zone-plan' ? date : null));

describe('the plans on one axis of years', () => {
  it('have each of their years whole: the last day of one period is the eve of the next', () => {
    // The fixture: 2031 to 2035, and 2026 to 2030.
    expect(periodsOf().plans.map(({ plan, stretch }) => [plan.id, stretch])).toEqual([
      ['zones', { start: 50, end: 100 }], ['clusters', { start: 0, end: 50 }],
    ]);
  });

  it('have a tick in the middle of every fifth year', () => {
    expect(periodsOf().ticks).toEqual([{ year: 2030, at: 45 }, { year: 2035, at: 95 }]);
    expect(periodsOf(withPeriods({ from: 2020, to: 2035 })).ticks.map(({ year }) => year)).toEqual([2020, 2025, 2030, 2035]);
  });

  it('show a document where its date stands, as far as that is known', () => {
    const dated = (date: string | null) => periodsOf(dating(date)).plans[0]?.documents[0]?.dated;
    expect(dated('2031')).toBeCloseTo(55);
    expect(dated('2031-01')).toBeCloseTo(50 + (10 / 12) * 0.5);
    expect(dated('2031-12-31')).toBeCloseTo(60, 1);
    expect(dated(null)).toBeNull();
  });

  it('make room for a document that is older than every period', () => {
    const { plans } = periodsOf(dating('2021-06'));
    expect(plans[1]?.stretch.start).toBeCloseTo(100 * (5 / 15));
    expect(plans[0]?.documents[0]?.dated).toBeCloseTo(100 * (5.5 / 12 / 15));
  });

  it('stay on the axis, whatever the years', () => {
    const period = fc.tuple(fc.integer({ min: 1949, max: 2100 }), fc.integer({ min: 0, max: 60 })).map(([from, years]) => ({ from, to: from + years }));
    fc.assert(fc.property(period, period, fc.integer({ min: 1949, max: 2100 }), (one, other, year) => {
      const { plans, ticks } = periodsOf((catalogue) => {
        withPeriods(one, other)(catalogue);
        dating(String(year))(catalogue);
      });
      const marks = [...ticks.map(({ at }) => at), ...plans.flatMap(({ stretch, documents }) => [stretch.start, stretch.end, ...documents.map(({ dated }) => dated ?? 0)])];
      expect(marks.filter((mark) => mark < 0 || mark > 100 + 1e-9)).toEqual([]);
      expect(plans.every(({ stretch }) => stretch.end > stretch.start)).toBe(true);
    }));
  });
});
