import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixedRows, rowHeight, scaleOf, scrollTopFor } from '../../../src/ui/data-table/row-window';

const view = 600;
const count = fc.integer({ min: 20, max: 3_000_000 });
/** From the top to the bottom of the scroll bar. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('fills the box with rows wherever the scroll bar stands', () => {
  fc.assert(fc.property(count, share, (rows, at) => {
    const scrollTop = at * (fixedRows(0, view, rows, 0).height - view);
    const shown = fixedRows(scrollTop, view, rows, -1).rows;
    expect(shown[0]?.top).toBeLessThanOrEqual(scrollTop + 1e-3);
    expect((shown.at(-1)?.top ?? 0) + rowHeight).toBeGreaterThanOrEqual(scrollTop + view - 1e-3);
    expect(shown.length).toBeLessThan(40);
  }));
});

it('shows the first row at the top and the last one at the bottom', () => {
  fc.assert(fc.property(count, (rows) => {
    const { height } = fixedRows(0, view, rows, -1);
    expect(fixedRows(0, view, rows, -1).rows[0]).toEqual({ index: 0, top: 0 });
    const last = fixedRows(height - view, view, rows, -1).rows.at(-1);
    expect(last?.index).toBe(rows - 1);
    expect(last?.top).toBeCloseTo(height - rowHeight, 2);
  }));
});

it('draws the row that is kept, far from those in sight', () => {
  expect(fixedRows(0, view, 1_000_000, 999_999).rows.at(-1)?.index).toBe(999_999);
});

it('brings any row into sight, and stays where it is seen already', () => {
  fc.assert(fc.property(count, share, share, (rows, at, wanted) => {
    const scrollTop = at * (fixedRows(0, view, rows, 0).height - view);
    const index = Math.floor(wanted * (rows - 1));
    const there = scrollTopFor(index, scrollTop, view, rows);
    const top = index * rowHeight - there * scaleOf(rows, view);
    expect(top).toBeGreaterThanOrEqual(-0.01);
    expect(top + rowHeight).toBeLessThanOrEqual(view + 0.01);
    expect(scrollTopFor(index, there, view, rows)).toBeCloseTo(there, 3);
  }));
});
