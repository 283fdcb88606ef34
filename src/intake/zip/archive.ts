import { Inflate } from 'fflate';
import type { IntakeProblem } from '../intake';
import { limits } from '../limits';
import { encodingOf } from '../text/encoding';

/** A file within an archive. */
export interface ArchiveEntry {
  readonly path: string;
  /** Its bytes; a problem where they are damaged. At most as many as the archive’s directory says. */
  bytes(): Uint8Array | { readonly problem: IntakeProblem };
}

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 };
const endLength = 22;
const commentLength = 65_535;
const directoryLength = 46;
const localLength = 30;

const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

/**
 * The files of a ZIP archive, by its directory. Nothing is unpacked before its size is known and within the limits, and
 * then never to more than that size, whatever the archive holds. Names are decoded as the packer wrote them, often in
 * GBK.
 */
export function archiveOf(bytes: Uint8Array, file: string): readonly ArchiveEntry[] | { readonly problem: IntakeProblem } {
  const problem = (code: IntakeProblem['code'], found = '') => ({ problem: { code, file, found } });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return problem('zipDamaged');
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) return problem('zipEntries', String(count));
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + directoryLength > bytes.length || view.getUint32(at, true) !== signatures.directory) return problem('zipDamaged');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const path = nameOf(bytes.subarray(at + directoryLength, at + directoryLength + nameLength), (flags & 0x800) !== 0);
    if ((flags & 1) !== 0) return problem('zipEncrypted', path);
    total += size;
    if (size > limits.archiveRatioFrom && size > packed * limits.archiveRatio) return problem('zipBomb', String(Math.round(size / Math.max(1, packed))));
    if (total > limits.wholeFileBytes) return problem('zipTooLarge', megabytes(total));
    entries.push({ path, bytes: () => unpacked(bytes, view, { start, packed, size, method }) ?? { problem: { code: 'zipDamaged', file, found: path } } });
    at += directoryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ path }) => !path.endsWith('/') && !path.startsWith('__MACOSX/'));
}

function endOf(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - endLength - commentLength);
  for (let at = view.byteLength - endLength; at >= least; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return null;
}

function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  return new TextDecoder(isUtf8 ? 'utf-8' : encodingOf(bytes).encoding).decode(bytes).replaceAll('\\', '/');
}

interface Packed {
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
}

/** Null where the bytes are damaged, of another length than the directory says, or packed in a way that is not known here. */
function unpacked(bytes: Uint8Array, view: DataView, { start, packed, size, method }: Packed): Uint8Array | null {
  if (start + localLength > bytes.length || view.getUint32(start, true) !== signatures.local) return null;
  const from = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) return null;
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return packed === size ? content : null;
  return method === 8 ? inflated(content, size) : null;
}

const piece = 64 * 1024;

/** Piece by piece, and no further than the stated size: one that grows beyond it is not what its directory says. */
function inflated(content: Uint8Array, size: number): Uint8Array | null {
  const result = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((bytes) => {
    if (length + bytes.length <= size) result.set(bytes, length);
    length += bytes.length;
  });
  try {
    for (let at = 0; at < content.length && length <= size; at += piece) {
      inflate.push(content.subarray(at, at + piece), at + piece >= content.length);
    }
  } catch {
    return null;
  }
  return length === size ? result : null;
}
