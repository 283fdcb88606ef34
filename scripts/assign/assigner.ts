/**
 * Rows of bytes in, the same rows with our cells in bytes out.
 *
 * The bytes are read here and not by a CSV library, for a row is to go on byte for byte: a library gives cells without
 * their quotes, and in one encoding. It is quicker, too. For a million rows the quickest library, uDSV, with texts made of
 * the bytes and bytes of the texts again, took 2.1 s of a processor; this, distances included, 1.4 s. Only where cells
 * and rows end is found here, and a test holds that to papaparse. What a cell means is the intake’s to say.
 */
import { readerOf } from '../../src/intake/reader';
import { foundText } from '../../src/intake/problem';
import { toLonLat } from '../../src/intake/system/to-lon-lat';
import { createAnswers, type Answer } from './answers';
import { assignments } from './appended';
import { carriageReturn, numberIn, quote } from './bytes';
import { Output } from './output';
import { columnsOf } from './reading';
import { endOfQuoted } from './records';
import type { Settings } from './settings';

/** What became of some rows. */
export interface Assigned {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  /** How many of each, in the order of `assignments`. */
  readonly counts: readonly number[];
  /** Among these rows, from 0, the first that was unreadable; null where all were read. */
  readonly firstUnreadable: number | null;
}

/** The index of the next delimiter or newline. */
function endOfCell(bytes: Uint8Array, from: number, end: number, delimiter: number, newline: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter || byte === newline) break;
  }
  return at;
}

/** Makes the function that assigns whole records, given as bytes. */
export function createAssigner(settings: Settings): (bytes: Uint8Array) => Assigned {
  const { form: { delimiter, newline }, columns, encoding, reading: { choice, system } } = settings;
  const answers = createAnswers(settings);
  const readRow = readerOf(choice, system);
  const decoder = new TextDecoder(encoding);
  const width = columns.length;
  const [first = 0, second = first] = columnsOf(choice);
  const isNumbers = choice.kind === 'degrees' || choice.kind === 'grid';

  /** What stands in a cell, without its quotes. */
  function textOf(bytes: Uint8Array, start: number, end: number): string {
    const text = decoder.decode(bytes.subarray(start, end)).trim();
    return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
  }

  /** Whatever is no plain number is read as everywhere: degrees and minutes, full-width figures, WKT; or said why not. */
  function answerToText(bytes: Uint8Array, firstStart: number, firstEnd: number, secondStart: number, secondEnd: number): Answer {
    const cells: string[] = [];
    cells[first] = textOf(bytes, firstStart, firstEnd);
    if (second !== first) cells[second] = textOf(bytes, secondStart, secondEnd);
    const read = readRow({ number: 0, cells });
    if ('problem' in read) return answers.problem(read.problem);
    if (read.geometry.type !== 'Point') return answers.problem({ code: 'noGeometry', found: read.geometry.type });
    const [longitude = NaN, latitude = NaN] = read.geometry.coordinates;
    return answers.at(longitude, latitude);
  }

  function answerAt(bytes: Uint8Array, firstStart: number, firstEnd: number, secondStart: number, secondEnd: number): Answer {
    if (isNumbers) {
      const x = numberIn(bytes, firstStart, firstEnd);
      const y = numberIn(bytes, secondStart, secondEnd);
      // Null Island is where nothing was entered.
      const position = Number.isNaN(x) || Number.isNaN(y) || (x === 0 && y === 0) ? null : toLonLat(system, [x, y]);
      if (position) return answers.at(position[0], position[1]);
    }
    return answerToText(bytes, firstStart, firstEnd, secondStart, secondEnd);
  }

  return (bytes) => {
    const end = bytes.length;
    // Most files grow by half; a file of numbers alone more than doubles.
    const output = new Output(Math.ceil(end * 2.5) + 4096);
    const counts = assignments.map(() => 0);
    let rows = 0;
    let firstUnreadable: number | null = null;

    for (let at = 0; at < end;) {
      const start = at;
      let cells = 0;
      let firstStart = at;
      let firstEnd = at;
      let secondStart = at;
      let secondEnd = at;
      let unclosed = false;
      for (; ;) {
        const cell = at;
        if (bytes[at] === quote) {
          const closed = endOfQuoted(bytes, at, end);
          if (closed < 0) unclosed = true;
          else at = closed;
        }
        at = endOfCell(bytes, at, end, delimiter, newline);
        if (cells === first) {
          firstStart = cell;
          firstEnd = at;
        } else if (cells === second) {
          secondStart = cell;
          secondEnd = at;
        }
        cells += 1;
        if (at >= end || bytes[at] === newline) break;
        at += 1;
      }
      const rowEnd = at > start && bytes[at - 1] === carriageReturn ? at - 1 : at;
      if (at < end) at += 1;
      output.copy(bytes, start, rowEnd);
      // An empty line is no row.
      if (rowEnd > start) {
        const answer = unclosed ? answers.problem({ code: 'unclosedQuote', found: foundText(textOf(bytes, start, rowEnd)) })
          : cells > width ? answers.problem({ code: 'rowLength', found: `${cells} > ${width}` })
            : answerAt(bytes, firstStart, firstEnd, secondStart, secondEnd);
        // Ours stand under their names also where a row has fewer cells than the header.
        for (; cells < width; cells += 1) output.byte(delimiter);
        output.copy(answer.before, 0, answer.before.length);
        output.decimal(answer.metres);
        output.copy(answer.after, 0, answer.after.length);
        const which = assignments.indexOf(answer.assignment);
        counts[which] = (counts[which] ?? 0) + 1;
        if (answer.assignment === 'unreadable') firstUnreadable ??= rows;
        rows += 1;
      }
      output.copy(bytes, rowEnd, at);
    }
    return { output: output.finish(), rows, counts, firstUnreadable };
  };
}
