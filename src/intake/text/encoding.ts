import { limits } from '../limits';

export interface RecognisedEncoding {
  /** As TextDecoder calls it. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** Whether the bytes leave room for doubt. */
  readonly unsure: boolean;
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const lineFeed = 0x0a;

/** Whether the bytes are an encoding’s, to the last; a character cut off at the end does not count against it. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: digits, delimiters and line ends have a zero byte, always on the same side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, bytes.length / 50)) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return Math.max(even, odd) >= 0.95 * (even + odd) && decodes(bytes, encoding) ? encoding : null;
}

/**
 * How much of what is not ASCII looks like everyday Chinese in GB: characters of GB 2312 (the first level has the
 * 3,755 in use) and its punctuation. Other double-byte encodings spread over rare ones.
 */
function everydayShare(bytes: Uint8Array): number {
  let pairs = 0;
  let everyday = 0;
  for (let index = 0; index < bytes.length - 1; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    index += 1;
    pairs += 1;
    const trail = bytes[index] ?? 0;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3)) everyday += 1;
  }
  return pairs === 0 ? 0 : everyday / pairs;
}

/**
 * Of what is not ASCII when read as UTF-8, how much is no character; null where all is ASCII. Next to nothing for UTF-8
 * with a few damaged bytes, nearly all for anything else.
 */
export function utf8Faults(bytes: Uint8Array): number | null {
  let other = 0;
  let faults = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character <= '\x7f') continue;
    other += 1;
    if (character === '\uFFFD') faults += 1;
  }
  return other === 0 ? null : faults / other;
}

/** Tells a text’s encoding by its bytes: the head of a file, and whole lines from further on. */
export function encodingOf(head: Uint8Array, further: readonly Uint8Array[] = []): RecognisedEncoding {
  const marked = marks.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (marked) return { encoding: marked[0], byteOrderMark: true, unsure: false };
  const pieces = [head, ...further];
  const utf16 = utf16Of(head);
  if (utf16) return { encoding: utf16, byteOrderMark: false, unsure: false };
  if (pieces.every((piece) => decodes(piece, 'utf-8'))) return { encoding: 'utf-8', byteOrderMark: false, unsure: false };
  if (pieces.every((piece) => (utf8Faults(piece) ?? 0) < 0.1)) return { encoding: 'utf-8', byteOrderMark: false, unsure: false };
  if (pieces.every((piece) => decodes(piece, 'gb18030'))) {
    return { encoding: 'gb18030', byteOrderMark: false, unsure: Math.max(...pieces.map(everydayShare)) < 0.5 };
  }
  // Damaged, or of another alphabet. Whichever of the two it was meant to be, figures and delimiters are legible.
  const chinese = Math.max(...pieces.map(everydayShare)) >= 0.5;
  return { encoding: chinese ? 'gb18030' : 'utf-8', byteOrderMark: false, unsure: true };
}

const furtherPieces = 3;
const furtherBytes = 64 * 1024;

/** The bytes at the head of a file; cut at a line’s end where the file goes on. */
export async function headOf(file: Blob, length: number = limits.sampleBytes): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, length).arrayBuffer());
}

/** Whole lines from further on in a large file: its first kilobytes may be plain ASCII and say nothing. */
async function furtherLines(file: Blob): Promise<Uint8Array[]> {
  if (file.size <= limits.sampleBytes) return [];
  const pieces = Array.from({ length: furtherPieces }, async (_, index) => {
    const from = Math.floor((file.size * (index + 1)) / (furtherPieces + 1));
    const bytes = new Uint8Array(await file.slice(from, from + furtherBytes).arrayBuffer());
    // No character of UTF-8 or GB 18030 has a line feed within it.
    const first = bytes.indexOf(lineFeed);
    const last = bytes.lastIndexOf(lineFeed);
    return first === -1 || last <= first ? new Uint8Array() : bytes.subarray(first + 1, last + 1);
  });
  return Promise.all(pieces);
}

/** Reads a little of a file and tells its encoding. */
export const recogniseEncoding = async (file: Blob, head: Uint8Array): Promise<RecognisedEncoding> =>
  encodingOf(head, await furtherLines(file));
