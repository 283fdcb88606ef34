import { isEncoding } from '../text/decode';
import { encodingOf, utf8Faults } from '../text/encoding';

export interface Attributes {
  readonly columns: readonly string[];
  readonly encoding: string;
  /** How many records the bytes hold, deleted ones included: they count as the shapes do. */
  readonly count: number;
  /** The values of a record; null where it is deleted. */
  record(index: number): ReadonlyMap<string, string> | null;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly length: number;
}

/** The language drivers of dBASE that are met in China. */
const drivers: Readonly<Record<number, string>> = { 0x4d: 'gb18030', 0x7a: 'gb18030', 0x4f: 'big5', 0x78: 'big5', 0x03: 'windows-1252', 0x57: 'windows-1252' };

/** What a `.cpg` calls the encoding, as TextDecoder calls it; null where it says nothing that is known. */
function ofCodePage(text: string): string | null {
  const name = text.trim().toLowerCase();
  if (/^(?:utf-?8|65001)$/.test(name)) return 'utf-8';
  if (/^(?:(?:cp|oem|ansi|windows)?[\s-]*936|gbk|gb-?2312|gb-?18030)$/.test(name)) return 'gb18030';
  if (/^(?:(?:cp|oem|ansi|windows)?[\s-]*950|big-?5)$/.test(name)) return 'big5';
  return isEncoding(name) ? new TextDecoder(name).encoding : null;
}

const headerLength = 32;

/**
 * Reads the attributes of a shapefile. `.cpg` and language drivers are often missing or wrong, so the bytes are heard
 * first where they speak clearly. Null where it is no dBASE table.
 */
export function attributesOf(bytes: Uint8Array, codePage: string | null, chosen?: string): Attributes | null {
  if (bytes.length < headerLength + 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [stated, start, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (start < headerLength + 1 || width < 1 || start > bytes.length) return null;
  const count = Math.min(stated, Math.floor((bytes.length - start) / width));
  const declared = (codePage === null ? null : ofCodePage(codePage)) ?? drivers[bytes[29] ?? 0] ?? null;
  const encoding = chosen ?? spokenBy(bytes.subarray(start, start + 256 * 1024)) ?? spokenBy(bytes.subarray(headerLength, start)) ?? declared ?? 'utf-8';
  const decoder = new TextDecoder(encoding);
  const text = (from: number, length: number): string => {
    const value = decoder.decode(bytes.subarray(from, from + length)).replaceAll('\0', '').trim();
    // A value as wide as its field may end within a character.
    return value.endsWith('\uFFFD') ? value.slice(0, -1) : value;
  };

  const fields: Field[] = [];
  let from = 1;
  for (let at = headerLength; at + headerLength <= start && bytes[at] !== 0x0d; at += headerLength) {
    const end = bytes.subarray(at, at + 11).indexOf(0);
    const length = bytes[at + 16] ?? 0;
    fields.push({ name: uniqueName(text(at, end === -1 ? 11 : end), fields), type: String.fromCharCode(bytes[at + 11] ?? 0), from, length });
    from += length;
  }
  return {
    columns: fields.map(({ name }) => name), encoding, count,
    record(index) {
      const at = start + index * width;
      if (bytes[at] === 0x2a) return null;
      return new Map(fields.map((field) => [field.name, valueOf(field, text(at + field.from, field.length))]));
    },
  };
}

/**
 * The encoding that bytes speak clearly; null where they are plain ASCII. Values end within a character where their field
 * ends, so UTF-8 need not be without fault; but what is not UTF-8 has faults throughout.
 */
function spokenBy(bytes: Uint8Array): string | null {
  const faults = utf8Faults(bytes);
  if (faults === null) return null;
  if (faults < 0.25) return 'utf-8';
  const { encoding, unsure } = encodingOf(bytes.map((byte) => (byte === 0 ? 0x20 : byte)));
  return unsure || encoding === 'utf-8' ? null : encoding;
}

/** Ten bytes hold three Chinese characters in UTF-8, so that two names may become one. */
function uniqueName(name: string, fields: readonly Field[]): string {
  let unique = name;
  for (let number = 2; fields.some((field) => field.name === unique); number += 1) unique = `${name}_${number}`;
  return unique;
}

function valueOf({ type }: Field, text: string): string {
  // Asterisks fill a number that did not fit.
  if (type === 'N' || type === 'F') return text.startsWith('*') ? '' : text;
  if (type === 'D') return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
  return type === 'L' && text === '?' ? '' : text;
}
