import type { MouseEvent } from 'react';
import type { DataColumn } from './columns';

interface DataRowProps<Row> {
  /** Undefined until it has come. */
  readonly row: Row | undefined;
  readonly index: number;
  /** From the top of the rows, in CSS pixels. */
  readonly top: number;
  readonly template: string;
  readonly columns: readonly DataColumn<Row>[];
  /** The column whose cell takes the focus; null in all rows but one. */
  readonly focused: number | null;
  readonly opens: boolean;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  press(event: MouseEvent, column: number): void;
}

/** One row of a table, placed where it belongs among all of them. The head is row 1 to those who count. */
export function DataRow<Row>({ row, index, top, template, columns, focused, opens, measure, press }: DataRowProps<Row>) {
  return (
    <div
      ref={measure} data-index={index} className="data-table-row" role="row" aria-rowindex={index + 2} aria-busy={row === undefined || undefined}
      data-opens={opens || undefined} style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => (
        <div key={column.id} role="gridcell" aria-colindex={at + 1} data-align={column.align} tabIndex={focused === at ? 0 : -1} onClick={(event) => press(event, at)}>
          {row === undefined ? <span className="data-table-pending" aria-hidden="true" /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}
