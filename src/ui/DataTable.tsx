import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useLanguage } from '../i18n/context';
import { nextSorting, trackOf, type DataColumn, type RowList, type Sorting } from './data-table/columns';
import { DataRow } from './data-table/DataRow';
import { cellAfter, type CellPosition } from './data-table/keys';
import { sortedOrder } from './data-table/sort';
import { useRowWindow } from './data-table/useRowWindow';
import './data-table/data-table.css';

export type { DataColumn, RowList, Sorting } from './data-table/columns';

interface DataTableProps<Row> {
  /** What the table is called for those who do not see it. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[] | RowList<Row>;
  /** Names a row for good; rows not yet there are named by their position. */
  rowKey(row: Row): string | number;
  /** A row clicked, or Enter pressed in it. */
  onOpen?(row: Row): void;
  /** Shown in place of rows where there are none. */
  readonly empty: ReactNode;
  /** The order, where the table’s owner sorts: then `rows` come sorted, and `sortable` says by which columns. */
  readonly sorting?: { readonly current: Sorting | null; readonly sortable: readonly string[]; change(sorting: Sorting | null): void };
  /** Told which rows are in sight, last one included, so that a list that is not an array can fetch them. */
  onSight?(first: number, last: number): void;
}

/**
 * A table of up to a million rows, of which only those in sight are drawn. Column heads sort; within the rows one cell
 * takes the focus, arrows, Home, End and page keys move it, and Enter opens the row or follows the cell’s link.
 */
export function DataTable<Row>({ label, columns, rows, rowKey, onOpen, empty, sorting, onSight }: DataTableProps<Row>) {
  const language = useLanguage();
  const [ownSorting, setOwnSorting] = useState<Sorting | null>(null);
  const [focused, setFocused] = useState<CellPosition>({ row: 0, column: 0 });
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const order = useMemo(
    () => (sorting || !Array.isArray(rows) ? null : sortedOrder<Row>(rows as readonly Row[], columns, ownSorting, language)),
    [rows, columns, ownSorting, sorting, language],
  );
  const current = sorting ? sorting.current : ownSorting;
  const active: CellPosition = { row: Math.min(focused.row, Math.max(0, rows.length - 1)), column: focused.column };
  const view = useRowWindow(scroller, rows.length, active.row);
  const first = view.rows[0]?.index ?? 0;
  const last = view.rows.at(-1)?.index ?? 0;
  const { template, least } = trackOf(columns);

  useEffect(() => onSight?.(first, last), [onSight, first, last]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${active.row + 2}"] > [aria-colindex="${active.column + 1}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const rowAt = (index: number): Row | undefined => rows.at(order?.[index] ?? index);
  const sort = (column: string): void => {
    const next = nextSorting(current, column);
    if (sorting) sorting.change(next);
    else setOwnSorting(next);
    if (scroller.current) scroller.current.scrollTop = 0;
  };
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[role="gridcell"]');
    if (!cell) return;
    if (event.key === 'Enter' && event.target === cell) {
      event.preventDefault();
      const row = rowAt(active.row);
      const within = cell.querySelector<HTMLElement>('a[href], button');
      if (within) within.click();
      else if (row !== undefined) onOpen?.(row);
      return;
    }
    const next = cellAfter(event.key, event.ctrlKey, active, rows.length, columns.length, view.rowsInSight);
    if (!next) return;
    event.preventDefault();
    wantsFocus.current = true;
    setFocused(next);
    view.reveal(next.row);
  };
  const press = (event: MouseEvent, position: CellPosition, row: Row | undefined): void => {
    setFocused(position);
    if (row === undefined || (event.target as HTMLElement).closest('a[href], button')) return;
    if (!window.getSelection()?.toString()) onOpen?.(row);
  };

  return (
    <div ref={scroller} className="data-table" role="grid" aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length} onKeyDown={move}>
      <div className="data-table-inner" style={{ minWidth: least }} role="presentation">
        <div className="data-table-head" role="rowgroup">
          <div className="data-table-row" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
            {columns.map(({ id, header, align, sortValue }, index) => (
              <div key={id} role="columnheader" aria-colindex={index + 1} data-align={align} aria-sort={current?.column === id ? current.direction : undefined}>
                {(sorting ? sorting.sortable.includes(id) : sortValue)
                  ? <button type="button" onClick={() => sort(id)}>{header}</button>
                  : <span>{header}</span>}
              </div>
            ))}
          </div>
        </div>
        {rows.length === 0
          ? <div role="rowgroup"><div role="row" aria-rowindex={2}><div role="gridcell" className="data-table-empty" aria-colspan={columns.length}>{empty}</div></div></div>
          : (
            <div className="data-table-body" role="rowgroup" style={{ height: view.height }} data-fixed={view.isFixed || undefined}>
              {view.rows.map(({ index, top }) => {
                const row = rowAt(index);
                return (
                  <DataRow
                    key={row === undefined ? `at ${index}` : rowKey(row)} row={row} index={index} top={top} template={template} columns={columns}
                    focused={active.row === index ? active.column : null} opens={onOpen !== undefined}
                    measure={view.isFixed ? undefined : view.measure}
                    press={(event, column) => press(event, { row: index, column }, row)}
                  />
                );
              })}
            </div>
          )}
      </div>
    </div>
  );
}
