/** What the first bytes of a file say it is. */
export type Content =
  | { readonly kind: 'zip' | 'shp' | 'oldExcel' | 'json' | 'kml' | 'html' | 'table' | 'notText' | 'empty' }
  | { readonly kind: 'archive' | 'other' | 'xml'; readonly name: string };

const signatures: readonly (readonly [bytes: readonly number[], content: Content])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
  [[0x00, 0x00, 0x27, 0x0a], { kind: 'shp' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: 'oldExcel' }],
  [[0x1f, 0x8b], { kind: 'archive', name: 'GZIP' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'archive', name: '7z' }],
  [[0x52, 0x61, 0x72, 0x21], { kind: 'archive', name: 'RAR' }],
  [[0x25, 0x50, 0x44, 0x46], { kind: 'other', name: 'PDF' }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: 'other', name: 'PNG' }],
  [[0xff, 0xd8, 0xff], { kind: 'other', name: 'JPEG' }],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], { kind: 'other', name: 'SQLite / GeoPackage' }],
  [[0x46, 0x47, 0x42, 0x03], { kind: 'other', name: 'FlatGeobuf' }],
  [[0x41, 0x43, 0x31, 0x30], { kind: 'other', name: 'DWG' }],
  [[0x50, 0x41, 0x52, 0x31], { kind: 'other', name: 'Parquet' }],
];

/** Control characters but tabs and line ends; a text has hardly any. */
// eslint-disable-next-line no-control-regex
const control = /[\x00-\x08\x0E-\x1D\x1F\x7F]/g;

/** Tells what a file is by its bytes and, where it is text, by how that begins. */
export function contentOf(head: Uint8Array, text: string): Content {
  if (head.length === 0) return { kind: 'empty' };
  const signed = signatures.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (signed) return signed[1];
  const begin = text.trimStart();
  if (begin === '') return { kind: 'empty' };
  const looked = begin.slice(0, 20_000);
  if ((looked.match(control)?.length ?? 0) > looked.length * 0.02) return { kind: 'notText' };
  // A sequence of JSON texts (RFC 7464) begins with a record separator.
  if (/^[{[]/.test(begin.replace('\u001E', '').trimStart())) return { kind: 'json' };
  if (!begin.startsWith('<')) return { kind: 'table' };
  const bare = looked.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  if (/^\s*<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(bare)) return { kind: 'html' };
  if (/<(?:[\w.-]+:)?kml[\s>]/i.test(bare)) return { kind: 'kml' };
  return { kind: 'xml', name: /<([A-Za-z][\w:.-]*)/.exec(bare)?.[1] ?? '' };
}
