import Papa from 'papaparse';
import type { IntakeRow } from '../../src/intake/intake';
import { isProblem } from '../../src/intake/problem';
import { delimiterOf } from '../../src/intake/table/delimiter';
import { createRecordReader, lineEndOf } from '../../src/intake/table/records';
import { encodingOf } from '../../src/intake/text/encoding';
import { beginsWith, carriageReturn, lineFeed, quote, type Form } from './bytes';
import { exitCodes, Refusal } from './refusal';

/** The beginning of a table: what must be known before its rows are read. */
export interface TableHead {
  readonly form: Form;
  /** As TextDecoder calls it. */
  readonly encoding: string;
  /** Whether the encoding was given, told by a byte order mark, or guessed from the bytes. */
  readonly encodingFrom: 'option' | 'mark' | 'bytes';
  readonly columns: readonly string[];
  /** Bytes of the header’s record, its newline and all before it included: a byte order mark, a spreadsheet’s `sep=;`. */
  readonly length: number;
  /** Of those, the newline’s; 0 where the file ends without one. */
  readonly newlineLength: number;
  /** The first rows. */
  readonly sample: readonly IntakeRow[];
}

/** Rows that are looked at before the first is assigned. */
const sampleRows = 500;
const sampleBytes = 1 << 18;

const utf8Mark = [0xef, 0xbb, 0xbf];
const refused: readonly [beginning: readonly number[], message: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a workbook or another zip: save the table as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old workbook: save the table as CSV'],
];

interface HeaderEnd {
  readonly end: number;
  readonly newline: number;
  readonly newlineLength: number;
}

/** Where the first record ends and which newline ends it; with `quotes`, not inside quoted cells. Null where nothing ends it. */
function endOfHeader(bytes: Uint8Array, quotes: boolean): HeaderEnd | null {
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = quotes && !quoted;
    if (quoted || (byte !== lineFeed && byte !== carriageReturn)) continue;
    const both = byte === carriageReturn && bytes[at + 1] === lineFeed;
    return { end: at + (both ? 2 : 1), newline: both ? lineFeed : byte, newlineLength: both ? 2 : 1 };
  }
  return null;
}

/** In GBK and GB18030 a bar may be half of a character; a wide comma has several bytes. */
function delimiterByte(delimiter: string, encoding: string, name: string): number {
  const isSafe = delimiter === '|' ? !encoding.startsWith('gb') && encoding !== 'big5' : delimiter.charCodeAt(0) < 128;
  if (!isSafe) throw new Refusal(`${name}: cells are set apart by “${delimiter}”, which ${encoding} does not keep apart. Save the table with commas or tabs`);
  return delimiter.charCodeAt(0);
}

/** Cells of the first whole rows, numbered as a person counts: the header is 1. */
function sampleOf(text: string, delimiter: string): IntakeRow[] {
  const items = createRecordReader(delimiter, lineEndOf(text))(text, true).slice(0, sampleRows);
  return items.flatMap((item, at) => (isProblem(item) || item.cells.every((cell) => cell.trim() === '') ? [] : [{ number: at + 2, cells: item.cells }]));
}

/**
 * Recognises a table by its beginning: a megabyte of it, or all. `name` is for messages.
 * Throws a {@link Refusal} where it is no table of text, or in an encoding that cannot be passed on byte for byte.
 */
export function readHead(bytes: Uint8Array, name: string, encodingGiven: string | undefined): TableHead {
  const [, complaint] = refused.find(([beginning]) => beginsWith(bytes, beginning)) ?? [];
  if (complaint !== undefined) throw new Refusal(`${name} ${complaint}`, exitCodes.failed);
  if (bytes.length === 0) throw new Refusal(`${name} is empty: it should begin with a row of column names`, exitCodes.failed);
  const recognised = encodingOf(bytes);
  if (recognised.encoding.startsWith('utf-16')) {
    throw new Refusal(`${name} is in UTF-16: save it as CSV UTF-8, or run it through iconv -f UTF-16 -t UTF-8`, exitCodes.failed);
  }
  const marked = beginsWith(bytes, utf8Mark);
  const encoding = marked ? 'utf-8' : (encodingGiven ?? recognised.encoding);
  // Half a character at the end becomes a mark in the last, incomplete row, which is not looked at.
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sampleBytes));
  const { delimiter, skipped } = delimiterOf(text);
  const form: Pick<Form, 'delimiter'> = { delimiter: delimiterByte(delimiter, encoding, name) };

  const beforeHeader = skipped > 0 ? (endOfHeader(bytes, false)?.end ?? 0) : marked ? utf8Mark.length : 0;
  const rest = bytes.subarray(beforeHeader);
  // A quote that nothing closes does not make all the file a header.
  const found = endOfHeader(rest, true) ?? endOfHeader(rest, false) ?? { end: rest.length, newline: lineFeed, newlineLength: 0 };
  const header = rest.subarray(0, found.end - found.newlineLength);
  if (header.includes(0)) throw new Refusal(`${name} is no table of text: it has bytes of zero in its first row`, exitCodes.failed);
  const decoder = new TextDecoder(encoding);
  const length = beforeHeader + found.end;
  const sampled = bytes.subarray(length, length + sampleBytes);
  const whole = sampled.length < sampleBytes ? sampled : sampled.subarray(0, sampled.lastIndexOf(found.newline) + 1);
  return {
    form: { ...form, newline: found.newline },
    encoding,
    encodingFrom: marked ? 'mark' : encodingGiven === undefined ? 'bytes' : 'option',
    columns: Papa.parse<string[]>(decoder.decode(header), { delimiter, preview: 1 }).data[0] ?? [],
    length,
    newlineLength: found.newlineLength,
    sample: sampleOf(decoder.decode(whole), delimiter),
  };
}
