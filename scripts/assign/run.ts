import { appendedColumns, assignments, cellOf, encodeText } from './appended';
import { createAssigner, type Assigned } from './assigner';
import { chunkBytes, Gathering, wholeRecords } from './chunks';
import type { Options } from './options';
import { openPool } from './pool';
import { columnsOf, settleReading, type Reading } from './reading';
import { exitCodes, Refusal } from './refusal';
import type { Settings } from './settings';
import { readHead, type TableHead } from './table';
import type { NamedZone } from './zones';

/** What was done, for the report. */
export interface Summary {
  readonly rows: number;
  readonly counts: readonly number[];
  /** As a person counts records: the header is 1. Null where every row could be read. */
  readonly firstUnreadable: number | null;
}

/** What has been understood of a table before its first row is assigned. */
export interface Prepared {
  readonly head: TableHead;
  readonly reading: Reading;
  /** Names of the columns that are read, the longitude or easting first. */
  readonly columns: readonly string[];
}

/** Reads what is needed to know what a table is. */
async function gather(source: AsyncIterator<Uint8Array>): Promise<Gathering> {
  const gathered = new Gathering();
  while (gathered.length < chunkBytes) {
    const next = await source.next();
    if (next.done === true) break;
    gathered.add(next.value);
  }
  return gathered;
}

/** The header’s record with our columns. */
function headerOf(bytes: Uint8Array, { form, encoding, length, newlineLength }: TableHead): Uint8Array {
  const delimiter = String.fromCharCode(form.delimiter);
  const ours = encodeText(['', ...appendedColumns.map((column) => cellOf(column, delimiter))].join(delimiter), encoding);
  return Buffer.concat([bytes.subarray(0, length - newlineLength), ours, bytes.subarray(length - newlineLength, length)]);
}

/**
 * Assigns a table: bytes in, bytes out in the same order. `write` is awaited, so that no more is read than is written.
 * Throws a {@link Refusal} before anything is written where the table is not understood.
 */
export async function assignTable(
  source: AsyncIterator<Uint8Array>,
  zones: readonly NamedZone[],
  options: Options,
  prepared: (prepared: Prepared) => void,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Summary> {
  const gathered = await gather(source);
  const head = readHead(gathered.bytes, options.input, options.encoding);
  const { columns, encoding, form } = head;
  const already = appendedColumns.find((column) => columns.includes(column));
  if (already !== undefined) throw new Refusal(`${options.input} already has a column ${already}: give the table without our columns`);
  const reading = settleReading(columns, head.sample, options);
  const settings: Settings = { zones, form, encoding, columns, reading, language: options.language };
  prepared({ head, reading, columns: columnsOf(reading.choice).map((column) => columns[column] ?? '') });

  await write(headerOf(gathered.bytes, head));
  gathered.take(head.length);
  const summary = { rows: 0, counts: assignments.map(() => 0), firstUnreadable: null as number | null };
  const put = async ({ output, rows, counts, firstUnreadable }: Assigned): Promise<void> => {
    await write(output);
    if (firstUnreadable !== null) summary.firstUnreadable ??= summary.rows + firstUnreadable + 2;
    summary.rows += rows;
    counts.forEach((count, at) => { summary.counts[at] = (summary.counts[at] ?? 0) + count; });
  };

  const pieces = wholeRecords(gathered, source, form);
  // Threads take longer to start than a small table takes.
  if (gathered.length < chunkBytes - head.length) {
    const assign = createAssigner(settings);
    for await (const piece of pieces) await put(assign(piece));
    return summary;
  }
  const pool = openPool(settings);
  try {
    const under: Promise<Assigned>[] = [];
    for await (const piece of pieces) {
      under.push(pool.assign(piece));
      const first = under.length >= pool.room ? under.shift() : undefined;
      if (first) await put(await first);
    }
    for (const one of under) await put(await one);
  } finally {
    await pool.close();
  }
  return summary;
}

/** How the command ends after a table. */
export const exitCodeOf = ({ rows, counts }: Summary): number =>
  (rows > 0 && counts[assignments.indexOf('unreadable')] === rows ? exitCodes.nothingRead : 0);
