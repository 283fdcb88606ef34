/**
 * Rows of bytes in, the same rows with our cells in bytes out.
 *
 * The bytes are read here and not by a CSV library: of a row only its end and two numbers matter, and all of it goes
 * on as it came. uDSV, the quickest library, takes as long to make texts of all cells of a million rows as this takes
 * for everything (docs/assign.md); and what it gives could not be written again byte for byte. Only the bounds of cells
 * and rows are found here, and a test holds them to papaparse’s.
 */
import { createAnswers, type Answer } from './answers';
import { assignments } from './appended';
import { carriageReturn, numberIn, numberOf, quote } from './bytes';
import { Output } from './output';
import { endOfQuoted } from './records';
import type { Settings } from './settings';
import { toWgs84 } from './system';
import type { Trouble } from './words';

/** What became of some rows. */
export interface Assigned {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  /** How many of each, in the order of `assignments`. */
  readonly counts: readonly number[];
  /** Among these rows, from 0, the first that was unreadable; null where all were. */
  readonly firstUnreadable: number | null;
}

const longestShown = 40;

/** Makes the function that assigns whole records, given as bytes. */
export function createAssigner(settings: Settings): (bytes: Uint8Array) => Assigned {
  const { form: { delimiter, newline }, columns, encoding, reading } = settings;
  const answers = createAnswers(settings);
  const decoder = new TextDecoder(encoding);
  const width = columns.length;
  const { east, north, system } = reading;
  const isDegrees = system === 'wgs84';

  /** What stands in a cell, without its quotes. */
  function textOf(bytes: Uint8Array, start: number, end: number): string {
    const text = decoder.decode(bytes.subarray(start, end)).trim();
    return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  }

  const shown = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

  function troubleOf(column: number, text: string): Trouble {
    return { code: text === '' ? 'empty' : 'number', column: columns[column] ?? '', cell: shown(text) };
  }

  function answerAt(bytes: Uint8Array, eastStart: number, eastEnd: number, northStart: number, northEnd: number): Answer {
    const read = (start: number, end: number) => (bytes[start] === quote ? numberOf(textOf(bytes, start, end)) : numberIn(bytes, start, end));
    const x = read(eastStart, eastEnd);
    const y = read(northStart, northEnd);
    if (Number.isNaN(x)) return answers.trouble(troubleOf(east, textOf(bytes, eastStart, eastEnd)));
    if (Number.isNaN(y)) return answers.trouble(troubleOf(north, textOf(bytes, northStart, northEnd)));
    if (isDegrees && x >= -180 && x <= 180 && y >= -90 && y <= 90) return answers.at(x, y);
    const position = toWgs84(system, x, y);
    if (position) return answers.at(position[0], position[1]);
    const code = toWgs84(system, y, x) ? 'swapped' : 'range';
    return answers.trouble({ code, system, cell: shown(`${textOf(bytes, eastStart, eastEnd)}, ${textOf(bytes, northStart, northEnd)}`) });
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
      let [eastStart, eastEnd, northStart, northEnd] = [at, at, at, at];
      let unclosed = false;
      for (; ;) {
        const cell = at;
        if (bytes[at] === quote) {
          const closed = endOfQuoted(bytes, at, end);
          if (closed < 0) unclosed = true;
          else at = closed;
        }
        while (at < end && bytes[at] !== delimiter && bytes[at] !== newline) at += 1;
        if (cells === east) [eastStart, eastEnd] = [cell, at];
        if (cells === north) [northStart, northEnd] = [cell, at];
        cells += 1;
        if (at >= end || bytes[at] === newline) break;
        at += 1;
      }
      const rowEnd = at > start && bytes[at - 1] === carriageReturn ? at - 1 : at;
      if (at < end) at += 1;
      output.copy(bytes, start, rowEnd);
      // An empty line is no row.
      if (rowEnd > start) {
        const answer = unclosed ? answers.trouble({ code: 'quote' })
          : cells > width || cells <= Math.max(east, north) ? answers.trouble({ code: 'cells', found: cells, expected: width })
            : answerAt(bytes, eastStart, eastEnd, northStart, northEnd);
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
