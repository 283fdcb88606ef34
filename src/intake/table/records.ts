import type { IntakeProblem } from '../intake';
import { limits } from '../limits';
import { foundText } from '../problem';

/** A row of a table as it stands: its number, and its cells. */
export interface TableRecord {
  readonly number: number;
  readonly cells: string[];
}

/** Takes the next piece of a text and gives the rows that are complete. */
export type RecordReader = (piece: string, last: boolean) => (TableRecord | IntakeProblem)[];

const quoteMark = '"';
const carriageReturn = 13;
const quoteCode = 34;

interface Quoted {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly next: number;
}

/** Old files end their lines with a carriage return alone. */
export const lineEndOf = (text: string): '\n' | '\r' => (!text.includes('\n') && text.includes('\r') ? '\r' : '\n');

/**
 * Reads delimited text (RFC 4180) row by row. Our own, because the two libraries at hand fail on what people send: one
 * is faster by a third but shifts the cells of every row after one that is too short or too long, the other takes all
 * that follows a stray quote for one cell. Here a row with a quote that never closes is a problem of that row, and
 * reading goes on with the next line. A quote within an unquoted cell is a plain character. Empty lines count, as they
 * do in a spreadsheet, but give no row.
 */
export function createRecordReader(delimiter: string, lineEnd: '\n' | '\r' = '\n'): RecordReader {
  let rest = '';
  let number = 0;
  let skipping = false;
  const delimiterCode = delimiter.charCodeAt(0);
  const lineCode = lineEnd.charCodeAt(0);

  /** The row that begins at a place, where it has quotes; null where its last quote does not close in this text. */
  function quoted(text: string, start: number): Quoted | null {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      let cell = '';
      const from = at;
      if (text.charCodeAt(at) === quoteCode) {
        let close = at + 1;
        for (;;) {
          close = text.indexOf(quoteMark, close);
          if (close === -1) return null;
          if (text.charCodeAt(close + 1) !== quoteCode) break;
          close += 2;
        }
        cell = text.slice(at + 1, close).replaceAll('""', quoteMark);
        at = close + 1;
      }
      let stop = at;
      let code = 0;
      for (; stop < text.length; stop += 1) {
        code = text.charCodeAt(stop);
        if (code === delimiterCode || code === lineCode) break;
      }
      const isCell = stop < text.length && code === delimiterCode;
      const bare = !isCell && stop > at && text.charCodeAt(stop - 1) === carriageReturn ? stop - 1 : stop;
      // What follows a closing quote belongs to the cell, as spreadsheets have it. Not after line ends, though: then the
      // quote was a stray one, and what seems to close it opens a cell some rows on.
      if (bare > at && at > from && cell.includes(lineEnd)) return null;
      cells.push(cell + text.slice(at, bare));
      if (!isCell) return { cells, next: stop + 1 };
      at = stop + 1;
    }
  }

  return (piece, last) => {
    const text = rest + piece;
    const items: (TableRecord | IntakeProblem)[] = [];
    let at = 0;
    let quote = text.indexOf(quoteMark);
    while (at < text.length) {
      const found = text.indexOf(lineEnd, at);
      if (found === -1 && !last) {
        if (skipping || text.length - at > limits.rowCharacters) {
          if (!skipping) items.push({ code: 'rowTooLong', row: (number += 1), found: foundText(text.slice(at, at + 100)) });
          skipping = true;
          at = text.length;
        }
        break;
      }
      const end = found === -1 ? text.length : found;
      if (skipping) {
        skipping = false;
        at = end + 1;
        continue;
      }
      if (quote !== -1 && quote < at) quote = text.indexOf(quoteMark, at);
      if (quote === -1 || quote >= end) {
        number += 1;
        const bare = end > at && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
        if (bare > at) items.push({ number, cells: text.slice(at, bare).split(delimiter) });
        at = end + 1;
        continue;
      }
      const row = quoted(text, at);
      // A quote at the very end may be the first half of a doubled one, and a line may go on.
      if ((!row || row.next > text.length) && !last && text.length - at <= limits.rowCharacters) break;
      number += 1;
      if (row) items.push({ number, cells: row.cells });
      else items.push({ code: 'unclosedQuote', row: number, found: foundText(text.slice(quote, quote + 100)) });
      at = row ? row.next : end + 1;
    }
    rest = text.slice(at);
    return items;
  };
}
