import Papa from 'papaparse';
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
  /** Bytes of the header’s record, its mark and newline included. */
  readonly length: number;
  /** Of those, the newline’s; 0 where the file ends without one. */
  readonly newlineLength: number;
  /** Cells of the first rows. */
  readonly sample: readonly (readonly string[])[];
}

/** Comma, tab, semicolon. */
const delimiters = [0x2c, 0x09, 0x3b];
const sampleRows = 1000;

const utf8Mark = [0xef, 0xbb, 0xbf];
const refused: readonly [beginning: readonly number[], message: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a workbook or another zip: save the table as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old workbook: save the table as CSV'],
  [[0xff, 0xfe], 'is in UTF-16: save it as CSV UTF-8, or run it through iconv -f UTF-16 -t UTF-8'],
  [[0xfe, 0xff], 'is in UTF-16: save it as CSV UTF-8, or run it through iconv -f UTF-16 -t UTF-8'],
];

/** Bytes that are not UTF-8 come from a Chinese spreadsheet. A character cut at the end of what was read is no sign. */
function encodingOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

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

/** The delimiter that cuts the header into most cells. */
function delimiterOf(header: Uint8Array): number {
  const counts = delimiters.map((delimiter) => {
    let quoted = false;
    return header.reduce((count, byte) => {
      if (byte === quote) quoted = !quoted;
      return count + (byte === delimiter && !quoted ? 1 : 0);
    }, 0);
  });
  return delimiters[counts.indexOf(Math.max(...counts))] ?? 0x2c;
}

/**
 * Recognises a table by its beginning: a megabyte of it, or all. `name` is for messages.
 * Throws a {@link Refusal} where it is no table of text, or in an encoding that is not known.
 */
export function readHead(bytes: Uint8Array, name: string, encodingGiven: string | undefined): TableHead {
  const [, complaint] = refused.find(([beginning]) => beginsWith(bytes, beginning)) ?? [];
  if (complaint !== undefined) throw new Refusal(`${name} ${complaint}`, exitCodes.failed);
  if (bytes.length === 0) throw new Refusal(`${name} is empty: it should begin with a row of column names`, exitCodes.failed);
  const marked = beginsWith(bytes, utf8Mark);
  const encoding = marked ? 'utf-8' : (encodingGiven ?? encodingOf(bytes));
  // A quote that nothing closes does not make all the file a header.
  const found = endOfHeader(bytes, true) ?? endOfHeader(bytes, false) ?? { end: bytes.length, newline: lineFeed, newlineLength: 0 };
  const header = bytes.subarray(marked ? utf8Mark.length : 0, found.end - found.newlineLength);
  if (header.includes(0)) throw new Refusal(`${name} is no table of text: it has bytes of zero in its first row`, exitCodes.failed);
  const form: Form = { delimiter: delimiterOf(header), newline: found.newline };
  const decoder = new TextDecoder(encoding);
  const parse = (text: string, preview: number): string[][] =>
    Papa.parse<string[]>(text, { delimiter: String.fromCharCode(form.delimiter), newline: newlineText(found), preview, skipEmptyLines: true }).data;
  const rows = parse(decoder.decode(bytes.subarray(found.end)), sampleRows + 1);
  return {
    form,
    encoding,
    encodingFrom: marked ? 'mark' : encodingGiven === undefined ? 'bytes' : 'option',
    columns: parse(decoder.decode(header), 1)[0] ?? [],
    length: found.end,
    newlineLength: found.newlineLength,
    // The last row read may be cut short.
    sample: rows.slice(0, Math.max(rows.length - 1, Math.min(rows.length, 1))),
  };
}

function newlineText({ newline, newlineLength }: HeaderEnd): '\r' | '\n' | '\r\n' {
  return newlineLength === 2 ? '\r\n' : newline === carriageReturn ? '\r' : '\n';
}
