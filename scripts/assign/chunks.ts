import { endOfRecords } from './records';
import type { Form } from './bytes';
import { exitCodes, Refusal } from './refusal';

/** So much is read, and given to one thread, at a time. */
export const chunkBytes = 1 << 20;

/** A row as long as this with an open quote has forgotten to close it. */
const longestQuotedBytes = 1 << 20;

/** A row longer than this is no row of a table. */
const longestRowBytes = 1 << 24;

/** Bytes gathered in one piece, and taken from its front. */
export class Gathering {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  /** What has been gathered, whole. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  add(more: Uint8Array): void {
    if (this.length + more.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more.length));
      larger.set(this.bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(more, this.length);
    this.length += more.length;
  }

  /** Takes so many from the front, as a piece of its own that can be given to another thread. */
  take(count: number): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, count);
    this.#bytes.copyWithin(0, count, this.length);
    this.length -= count;
    return taken;
  }
}

/**
 * Pieces of whole records, from what has been gathered and what follows. Every byte comes once and in order.
 * A quote that is not closed within a megabyte is taken as a letter, so that one stray quote costs one row.
 * Throws a {@link Refusal} where a row has no end.
 */
export async function* wholeRecords(gathered: Gathering, rest: AsyncIterator<Uint8Array>, form: Form): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (;;) {
    const next = await rest.next();
    if (next.done === true) break;
    gathered.add(next.value);
    if (gathered.length < chunkBytes) continue;
    const end = endOfRecords(gathered.bytes, gathered.length, form, false)
      || (gathered.length > longestQuotedBytes ? endOfRecords(gathered.bytes, gathered.length, form, true) : 0);
    if (end > 0) yield gathered.take(end);
    else if (gathered.length > longestRowBytes) throw new Refusal(`a row is longer than ${longestRowBytes >> 20} MB: is this a table?`, exitCodes.failed);
  }
  if (gathered.length > 0) yield gathered.take(gathered.length);
}
