import type { Batch } from '../batches';
import { recogniseColumns } from '../columns/recognise';
import type { IntakeOptions, IntakeProblem, IntakeRow, OpenedIntake, RowOptions } from '../intake';
import { limits } from '../limits';
import { isProblem } from '../problem';
import { headText, isEncoding, textOf } from '../text/decode';
import { headOf, recogniseEncoding } from '../text/encoding';
import { delimiterOf } from './delimiter';
import { createRecordReader, lineEndOf } from './records';
import { rowOf, shapeOf, type TableShape } from './table';

const replacement = '\uFFFD';

/** Opens delimited text: its encoding, delimiter, header, columns. */
export async function openTable(file: File, head: Uint8Array, options: IntakeOptions): Promise<OpenedIntake | { problem: IntakeProblem }> {
  const name = file.name;
  const problem = (code: IntakeProblem['code'], found?: string) => ({ problem: { code, file: name, ...(found !== undefined && { found }) } });
  if (options.encoding !== undefined && !isEncoding(options.encoding)) return problem('unknownEncoding', options.encoding);
  const recognised = await recogniseEncoding(file, head);
  const encoding = options.encoding ?? recognised.encoding;
  const { text, lineEnd, lines, whole } = await sampleOf(file, head, encoding);
  if (text.trim() === '') return problem('empty');
  if (lines === '') return { problem: { code: 'rowTooLong', file: name, row: 1 } };

  const guessed = delimiterOf(lines);
  const delimiter = options.delimiter ?? guessed.delimiter;
  const records = createRecordReader(delimiter, lineEnd)(lines, true).slice(0, limits.sampleRows + 2);
  const shape = shapeOf(records, guessed.skipped, options.header);
  if (!shape) return problem('unknownFormat');
  if (shape.columns.length > limits.columns) return problem('tooManyColumns', String(shape.columns.length));
  const sample = records
    .filter((record) => (isProblem(record) ? record.row ?? 0 : record.number) > shape.skipped)
    .map((record) => rowOf(record, shape.columns.length))
    .filter((row): row is IntakeRow => row !== null && !isProblem(row));
  if (sample.length === 0 && whole) return problem('noRows');

  const found = recogniseColumns(shape.columns, sample);
  const remarks: IntakeProblem[] = [
    ...(recognised.unsure && options.encoding === undefined ? [{ code: 'encodingUnsure' as const, found: encoding }] : []),
    ...(encoding.startsWith('utf-16') && !recognised.byteOrderMark ? [{ code: 'noByteOrderMark' as const, found: encoding }] : []),
    ...(text.includes(replacement) ? [{ code: 'undecodable' as const, found: encoding, ...rowWithReplacement(sample) }] : []),
    ...(shape.header ? [] : [{ code: 'headerless' as const }]),
    ...found.remarks,
  ].map((remark) => ({ ...remark, file: name }));
  return {
    intake: {
      name, format: delimiter === '\t' ? 'tsv' : 'csv', encoding, delimiter, header: shape.header, columns: shape.columns, sample,
      position: found.position, industryColumn: found.industryColumn, system: found.system, remarks,
    },
    source: { rows: (rowOptions = {}) => tableRows(file, lineEnd, { encoding, delimiter, ...rowOptions }, shape) },
  };
}

interface Sample {
  readonly text: string;
  readonly lineEnd: '\n' | '\r';
  /** Whole lines; none where the first goes on beyond all limits. */
  readonly lines: string;
  /** Whether that is all there is. */
  readonly whole: boolean;
}

/** The head of a table: more of it where its first rows are long, as polygons are. */
async function sampleOf(file: File, head: Uint8Array, encoding: string): Promise<Sample> {
  const text = headText(head, encoding);
  const lineEnd = lineEndOf(text);
  if (head.length >= file.size) return { text, lineEnd, lines: text, whole: true };
  const lines = text.slice(0, text.lastIndexOf(lineEnd) + 1);
  const more = lines.indexOf(lineEnd) === lines.length - 1 && head.length < limits.rowCharacters;
  return more ? sampleOf(file, await headOf(file, limits.rowCharacters), encoding) : { text, lineEnd, lines, whole: false };
}

function rowWithReplacement(sample: readonly IntakeRow[]): { row?: number } {
  const row = sample.find(({ cells }) => cells.some((cell) => cell.includes(replacement)));
  return row ? { row: row.number } : {};
}

/** Reads a table from its beginning, in batches. */
async function* tableRows(
  file: File, lineEnd: '\n' | '\r', options: RowOptions & { encoding: string; delimiter: string }, { columns, skipped }: TableShape,
): AsyncGenerator<Batch> {
  const read = createRecordReader(options.delimiter, lineEnd);
  let batch: (IntakeRow | IntakeProblem)[] = [];
  let characters = 0;
  function take(piece: string, last: boolean): void {
    for (const record of read(piece, last)) {
      if ((isProblem(record) ? record.row ?? 0 : record.number) <= skipped) continue;
      const row = rowOf(record, columns.length);
      if (row) batch.push(isProblem(row) ? { ...row, file: file.name } : row);
    }
  }
  try {
    for await (const piece of textOf(file, options.encoding, options.signal)) {
      take(piece, false);
      characters += piece.length;
      if (batch.length < limits.batchRows && characters < limits.batchCharacters) continue;
      for (let from = 0; from < batch.length; from += limits.batchRows) {
        yield from === 0 && batch.length <= limits.batchRows ? batch : batch.slice(from, from + limits.batchRows);
        options.signal?.throwIfAborted();
      }
      batch = [];
      characters = 0;
    }
    take('', true);
  } catch (error) {
    options.signal?.throwIfAborted();
    // The file was moved or changed while it was read.
    batch.push({ code: 'unreadable', file: file.name, found: error instanceof Error ? error.message : '' });
  }
  for (let from = 0; from < batch.length; from += limits.batchRows) yield batch.slice(from, from + limits.batchRows);
}
