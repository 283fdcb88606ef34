import { neutralised } from '../formula';
import { createParts } from './parts';
import { tableTypes, type Table, type TableCell } from './table';

/** Without it Excel takes UTF-8 for the reader’s older character set. */
const byteOrderMark = '\uFEFF';

const needsQuotes = /[",\t\r\n]|^\s|\s$/;

function cellOf(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralised(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const lineOf = (cells: readonly TableCell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark; what a spreadsheet would run as a formula is neutralised. */
export function csvTable({ columns, rows }: Table): Blob {
  const parts = createParts();
  parts.add(byteOrderMark + lineOf(columns));
  for (const row of rows) parts.add(lineOf(row));
  return parts.blob(tableTypes.csv);
}
