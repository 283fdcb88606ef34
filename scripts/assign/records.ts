import { quote, type Form } from './bytes';

/**
 * Where a cell’s quoted part ends: the index after the closing quote; −1 where it is not closed before the end.
 * A quote said twice stands for itself.
 */
export function endOfQuoted(bytes: Uint8Array, opening: number, end: number): number {
  for (let at = opening + 1; ;) {
    at = bytes.indexOf(quote, at);
    if (at < 0 || at >= end) return -1;
    if (bytes[at + 1] !== quote || at + 1 >= end) return at + 1;
    at += 2;
  }
}

/**
 * Where a record ends: the index after its newline; −1 where the bytes end first. A quote that is never closed is taken
 * as a letter like any other where `final` says that nothing follows, and else leaves the record open.
 */
export function endOfRecord(bytes: Uint8Array, from: number, end: number, { delimiter, newline }: Form, final: boolean): number {
  let at = from;
  for (;;) {
    if (bytes[at] === quote && at < end) {
      const closed = endOfQuoted(bytes, at, end);
      if (closed < 0 && !final) return -1;
      if (closed >= 0) at = closed;
    }
    while (at < end && bytes[at] !== delimiter && bytes[at] !== newline) at += 1;
    if (at >= end) return -1;
    at += 1;
    if (bytes[at - 1] === newline) return at;
  }
}

/**
 * The end of the last whole record among some bytes that begin with a record; 0 where there is none. Where there is no
 * quote it is the last newline, which the machine finds at once.
 */
export function endOfRecords(bytes: Uint8Array, end: number, form: Form, final: boolean): number {
  const firstQuote = bytes.indexOf(quote);
  if (firstQuote < 0 || firstQuote >= end) return bytes.subarray(0, end).lastIndexOf(form.newline) + 1;
  let whole = bytes.subarray(0, firstQuote).lastIndexOf(form.newline) + 1;
  for (;;) {
    const next = endOfRecord(bytes, whole, end, form, final);
    if (next < 0) return whole;
    whole = next;
  }
}
