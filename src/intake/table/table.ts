import { hasHeader } from '../columns/recognise';
import { columnLetters } from '../columns/headers';
import type { IntakeProblem, IntakeRow } from '../intake';
import { limits } from '../limits';
import { isProblem } from '../problem';
import type { TableRecord } from './records';

/** A table’s columns, and how its records become rows. */
export interface TableShape {
  readonly header: boolean;
  readonly columns: readonly string[];
  /** How many records stand before the first row. */
  readonly skipped: number;
}

/** The first records of a table, and whether it has a header; `header` is the reader’s word, where given. */
export function shapeOf(records: readonly (TableRecord | IntakeProblem)[], skipped: number, header?: boolean): TableShape | null {
  const rows = records.slice(skipped).filter((record) => !isProblem(record)) as TableRecord[];
  const [first, ...next] = rows;
  if (!first) return null;
  const named = header ?? hasHeader(first.cells, next);
  const width = named ? widthOf(first.cells, next) : Math.max(...rows.slice(0, limits.sampleRows).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => (named ? first.cells[index] ?? '' : columnLetters(index)));
  return { header: named, columns, skipped: first.number - (named ? 0 : 1) };
}

/**
 * How many columns there are. A header with empty names at its end, where the rows have nothing either, is a
 * spreadsheet’s idea of width; one that nearly all rows outgrow alike has forgotten names.
 */
function widthOf(names: readonly string[], rows: readonly TableRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].filter(([, count]) => count >= 0.9 * rows.length)[0] ?? [0];
  let width = Math.max(names.length, usual);
  while (width > 1 && (names[width - 1] ?? '').trim() === '' && rows.every(({ cells }) => (cells[width - 1] ?? '').trim() === '')) width -= 1;
  return width;
}

/**
 * A record as a row. One that is too short is filled up; one that is too long, with something in its further cells, is a
 * problem: a delimiter within a cell has moved its cells, and a position read from the wrong ones would be a lie.
 */
export function rowOf(record: TableRecord | IntakeProblem, width: number): IntakeRow | IntakeProblem | null {
  if (isProblem(record)) return record;
  const { number, cells } = record;
  if (cells.length < width) while (cells.length < width) cells.push('');
  else if (cells.length > width) {
    const further = cells.slice(width);
    if (further.some((cell) => cell.trim() !== '')) return { code: 'rowLength', row: number, found: `${cells.length} > ${width}` };
    cells.length = width;
  }
  // A row of empty cells is a spreadsheet’s idea of an empty line.
  return cells.every((cell) => cell === '') ? null : { number, cells };
}
