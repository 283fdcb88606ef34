/** The bytes that give a table its form. They mean the same in UTF-8, GBK, GB18030 and Big5: no character has them inside. */
export const quote = 0x22;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
const space = 0x20;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;

/** What separates cells and rows, as bytes. */
export interface Form {
  readonly delimiter: number;
  /** The last byte of a row’s end: a line feed, or a carriage return where there are no line feeds. */
  readonly newline: number;
}

/** 15 digits and a power of ten up to 22 are exact, so that one division rounds once, as reading the text would (Clinger 1990). */
const exactDigits = 15;
const powersOfTen = Array.from({ length: 23 }, (_, power) => 10 ** power);

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text says in decimal; NaN where it says none. Unlike Number, it takes neither 0x10 nor Infinity. */
export function numberOf(text: string): number {
  const trimmed = text.trim();
  return number.test(trimmed) ? Number(trimmed) : NaN;
}

/**
 * The number that bytes from one to another say, spaces around it left out; NaN where they say none. The same number as
 * {@link numberOf} gives for the text, ten times as quick: two of these are read in every row.
 */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && (bytes[at] as number) <= space) at += 1;
  while (end > at && (bytes[end - 1] as number) <= space) end -= 1;
  const start = at;
  const negative = bytes[at] === 0x2d;
  if (negative || bytes[at] === 0x2b) at += 1;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= zero && byte <= nine) {
      value = value * 10 + (byte - zero);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === point && decimals < 0) {
      decimals = 0;
    } else {
      break;
    }
  }
  if (at < end || digits === 0 || digits > exactDigits) return numberOf(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400))));
  const magnitude = decimals > 0 ? value / (powersOfTen[decimals] as number) : value;
  return negative ? -magnitude : magnitude;
}

/** Whether a byte is the beginning of a text at an index. */
export function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return bytes.length >= beginning.length && beginning.every((byte, at) => bytes[at] === byte);
}
