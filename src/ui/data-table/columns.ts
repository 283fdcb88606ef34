import type { ReactNode } from 'react';

/** A column of a {@link DataTable}. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  cell(row: Row): ReactNode;
  /** What the column is sorted by; null stands last either way. Without it the column cannot be sorted, unless the table’s owner sorts. */
  sortValue?(row: Row): string | number | null;
  readonly align?: 'end';
  /** Least width in CSS pixels; what room is left is shared out in the same measure. */
  readonly width?: number;
}

/** Rows by position. An array is one; another may hold only those that were asked for, and give undefined until the others come. */
export interface RowList<Row> {
  readonly length: number;
  at(index: number): Row | undefined;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What a click on a column’s head leads to: ascending, descending, as it was. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

const usualWidth = 140;

/** The columns as CSS lays them out, and the least width of a row in CSS pixels. */
export function trackOf(columns: readonly { readonly width?: number }[]): { readonly template: string; readonly least: number } {
  const widths = columns.map(({ width = usualWidth }) => width);
  return { template: widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' '), least: widths.reduce((sum, width) => sum + width, 0) };
}
