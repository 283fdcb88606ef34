import { featuresFile, tableFile, type TableCell, type TableFile } from '../../../formats';
import type { RowJudge } from './judge-row';
import type { ResultTable } from './result-table';
import type { RowStore } from './row-store';

/** What is written out: some rows, in their order. */
interface Written {
  readonly rows: Uint32Array;
  readonly store: RowStore;
  readonly judge: RowJudge;
  readonly table: ResultTable;
}

/** Numbers that a spreadsheet shows as they stand, so that it may take them for numbers. */
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/;

const asNumber = (cell: TableCell): TableCell =>
  (typeof cell === 'string' && plainNumber.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell);

function* judgedRows({ rows, store, judge, table }: Written) {
  for (const row of rows) {
    const item = store.at(row);
    if (!item) continue;
    const judgement = judge.judge(item);
    yield { cells: table.cells(item, judgement), geometry: judgement.geometry };
  }
}

function* cellsOf(written: Written, read: (cell: TableCell) => TableCell): Generator<TableCell[]> {
  for (const { cells } of judgedRows(written)) yield cells.map(read);
}

/** The rows as a file. Rejects where the code that writes cannot be loaded. */
export function resultFile(format: 'csv' | 'xlsx' | 'geojson', written: Written, name: string, members: Readonly<Record<string, unknown>>): Promise<TableFile> {
  const { columns } = written.table;
  switch (format) {
    case 'csv':
      return tableFile('csv', { columns, rows: cellsOf(written, (cell) => cell) }, name);
    case 'xlsx':
      return tableFile('xlsx', { columns, rows: cellsOf(written, asNumber) }, name);
    case 'geojson':
      return featuresFile({ columns, rows: judgedRows(written) }, name, members);
  }
}
