import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../src/panel/chart/facets';
import { overlaps } from '../../../src/panel/chart/labels';
import { layoutOf, markRadius, type ChartLayout } from '../../../src/panel/chart/layout';
import { districtCatalogue } from '../support';
import { anyMeasure } from './arbitrary-measure';

const size = { width: 360, height: 220 };
const options = { label: ({ value }: { value: number }) => String(value), tick: (value: number) => String(value) };

/** Every chart of any measure. */
function everyChart(check: (layout: ChartLayout) => void): void {
  fc.assert(fc.property(anyMeasure, ({ measure, conflicts }) => {
    for (const facet of facetsOf(measure, conflicts).drawn) check(layoutOf(facet, size, options));
  }));
}

describe('the layout of a chart', () => {
  it('keeps every mark, with its bound, inside the frame', () => {
    everyChart(({ marks, frame }) => {
      for (const { x, y, reach } of marks) {
        expect(x - markRadius).toBeGreaterThanOrEqual(frame.left);
        expect(x + markRadius).toBeLessThanOrEqual(frame.right);
        expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6);
        expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6);
        if (reach) {
          expect(reach.y).toBeGreaterThanOrEqual(0);
          expect(reach.y).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
      }
    });
  });

  it('keeps the order of years and of values', () => {
    everyChart(({ marks }) => {
      for (const one of marks) {
        for (const other of marks) {
          if (one.figure.year < other.figure.year) expect(one.x).toBeLessThan(other.x);
          if (one.figure.value < other.figure.value) expect(one.y).toBeGreaterThanOrEqual(other.y);
        }
      }
    });
  });

  it('starts from zero, and its ticks cover the data', () => {
    everyChart(({ marks, valueTicks, frame }) => {
      const ticks = valueTicks.map(({ value }) => value);
      expect(ticks).toContain(0);
      const values = marks.flatMap(({ figure: { value, high } }) => [value, high ?? value]);
      // Between the last tick and the frame’s edge less than a step is left.
      expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(...values));
      expect(Math.min(...ticks)).toBeLessThanOrEqual(Math.min(0, ...values));
      for (const { y } of valueTicks) {
        expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6);
        expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6);
      }
    });
  });

  it('puts equal heights for equal differences', () => {
    everyChart(({ valueTicks }) => {
      const [first, second] = valueTicks;
      if (!first || !second) return;
      const perUnit = (first.y - second.y) / (second.value - first.value);
      for (const { value, y } of valueTicks) expect(y).toBeCloseTo(first.y - (value - first.value) * perUnit, 3);
    });
  });

  it('names every year of a figure once, and no two years over each other', () => {
    everyChart(({ yearTicks, marks }) => {
      expect(yearTicks.map(({ year }) => year)).toEqual([...new Set(marks.map(({ figure }) => figure.year))].sort((one, other) => one - other));
      for (const line of [0, 1]) {
        const places = yearTicks.filter((tick) => tick.line === line).map(({ x }) => x);
        places.slice(1).forEach((x, index) => expect(x - (places[index] ?? 0)).toBeGreaterThanOrEqual(26));
      }
      expect(yearTicks[0]?.line).toBe(0);
    });
  });

  it('lets no label cover another, or a mark, or leave the drawing', () => {
    everyChart(({ marks, width, disputes }) => {
      const labels = marks.flatMap(({ label }) => label?.box ?? []);
      labels.forEach((box, index) => {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(labels.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        expect(disputes.some(({ x, top, bottom }) => overlaps(box, { left: x, right: x + 1, top, bottom }))).toBe(false);
        expect(marks.some(({ x, y }) => overlaps(box, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }))).toBe(false);
      });
    });
  });

  it('leads lines forwards in time only, dashed to a target', () => {
    everyChart(({ series }) => {
      for (const { from, to, planned } of series.flatMap(({ segments }) => segments)) {
        expect(from.figure.year).toBeLessThan(to.figure.year);
        expect(planned).toBe(to.figure.kind === 'target');
      }
    });
  });

  it('draws a bound as such: up, down, or to the end of a range', () => {
    everyChart(({ marks }) => {
      for (const { figure: { bound, value, high }, y, reach } of marks) {
        if (bound === 'exact' || bound === 'about') expect(reach).toBeNull();
        else if (bound === 'at-least' || bound === 'more-than') expect(reach?.y).toBeLessThan(y);
        else if (bound === 'range') expect(reach).toMatchObject({ open: false, y: high === value ? y : expect.any(Number) as number });
        else expect(reach?.y).toBeGreaterThanOrEqual(y);
      }
    });
  });
});

describe('the real measures', () => {
  it('have every figure labelled, and every year named', () => {
    const { measures, conflicts } = districtCatalogue();
    const layouts = measures.flatMap((measure) => facetsOf(measure, conflicts).drawn.map((facet) => ({ id: measure.id, ...layoutOf(facet, size, options) })));
    expect(layouts.length).toBeGreaterThan(20);
    for (const { id, marks, yearTicks } of layouts) {
      expect(marks.filter(({ label }) => label === null), id).toEqual([]);
      expect(yearTicks.filter(({ line }) => line === null), id).toEqual([]);
    }
  });
});
