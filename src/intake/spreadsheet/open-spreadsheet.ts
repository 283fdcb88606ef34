import { zipSync, type Zippable } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { batchesOf } from '../batches';
import { recogniseColumns } from '../columns/recognise';
import type { IntakeOptions, IntakeProblem, IntakeRow, OpenedIntake } from '../intake';
import { limits } from '../limits';
import { foundText, isProblem } from '../problem';
import type { TableRecord } from '../table/records';
import { rowOf, shapeOf } from '../table/table';
import type { ArchiveEntry } from '../zip/archive';
import { sheetFault, sheetNames } from './sheets';

/** What the library needs of a workbook; pictures and charts are left packed. */
const needed = /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|.*\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** As a spreadsheet shows it: fifteen digits, without the dust of binary fractions. */
const numberText = (text: string): string => {
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== '' ? String(Number(value.toPrecision(15))) : text;
};

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  }
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : '';
}

/**
 * Opens a workbook: its first sheet with rows. The library is given a copy that is not packed, unpacked here within the
 * limits: by itself it would unpack whatever size, and in workers that a strict content security policy forbids.
 */
export async function openSpreadsheet(
  entries: readonly ArchiveEntry[], name: string, options: IntakeOptions,
): Promise<OpenedIntake | { problem: IntakeProblem }> {
  const parts: Zippable = {};
  let workbook: Uint8Array | undefined;
  for (const entry of entries) {
    if (!needed.test(entry.path)) continue;
    const bytes = entry.bytes();
    if ('problem' in bytes) return bytes;
    const fault = sheetFault(entry.path, bytes);
    if (fault !== null) return { problem: { code: 'spreadsheetDamaged', file: name, found: fault } };
    if (/^xl\/workbook\.xml$/i.test(entry.path)) workbook = bytes;
    parts[entry.path] = [bytes, { level: 0 }];
  }
  const names = workbook ? sheetNames(workbook) : [];
  if (names.length === 0) return { problem: { code: 'spreadsheetDamaged', file: name } };
  const plain = zipSync(parts);
  for (const [index, sheet] of names.entries()) {
    let rows: unknown[][];
    try {
      rows = await readSheet<string>(plain.buffer, index + 1, { parseNumber: numberText, trim: false });
    } catch (error) {
      return { problem: { code: 'spreadsheetDamaged', file: name, found: error instanceof Error ? foundText(error.message) : '' } };
    }
    const records = recordsOf(rows);
    if (records.length === 0) continue;
    const others = names.filter((_, other) => other !== index);
    return openSheet(records, name, options, others.length > 0 ? [{ code: 'otherSheets', found: foundText(`${others.join(', ')} (${sheet})`) }] : []);
  }
  return { problem: { code: 'spreadsheetEmpty', file: name } };
}

/** Rows by their number in the sheet; empty ones are none. */
function recordsOf(rows: readonly (readonly unknown[])[]): TableRecord[] {
  return rows.flatMap((cells, index) => {
    const texts = cells.map(cellText);
    return texts.every((text) => text === '') ? [] : [{ number: index + 1, cells: texts }];
  });
}

function openSheet(records: TableRecord[], name: string, options: IntakeOptions, remarks: readonly IntakeProblem[]): OpenedIntake | { problem: IntakeProblem } {
  const start = titleRows(records);
  const shape = shapeOf(records.slice(0, limits.sampleRows + start + 1), start, options.header);
  if (!shape) return { problem: { code: 'spreadsheetEmpty', file: name } };
  if (shape.columns.length > limits.columns) return { problem: { code: 'tooManyColumns', file: name, found: String(shape.columns.length) } };
  function* rows(): Generator<IntakeRow | IntakeProblem> {
    for (const record of records) {
      if (record.number <= (shape?.skipped ?? 0)) continue;
      const row = rowOf({ number: record.number, cells: [...record.cells] }, shape?.columns.length ?? 0);
      if (row) yield isProblem(row) ? { ...row, file: name } : row;
    }
  }
  const sample: IntakeRow[] = [];
  for (const row of rows()) {
    if (!isProblem(row)) sample.push(row);
    if (sample.length === limits.sampleRows) break;
  }
  if (sample.length === 0) return { problem: { code: 'noRows', file: name } };
  const found = recogniseColumns(shape.columns, sample);
  return {
    intake: {
      name, format: 'xlsx', encoding: null, delimiter: null, header: shape.header, columns: shape.columns, sample,
      position: found.position, industryColumn: found.industryColumn, system: found.system,
      remarks: [...remarks, ...(shape.header ? [] : [{ code: 'headerless' as const }]), ...found.remarks].map((remark) => ({ ...remark, file: name })),
    },
    source: { rows: ({ signal } = {}) => batchesOf(rows(), signal) },
  };
}

/** Sheets often begin with a title in one cell; the header is the first row with several. */
function titleRows(records: readonly TableRecord[]): number {
  const filled = records.slice(0, 10).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const first = filled.findIndex((count) => count > 1);
  return first === -1 ? 0 : first;
}
