/**
 * Memory that is used again. Pieces go to threads and back; left to the garbage collector, which does not see how large
 * they are, they would pile up by hundreds of megabytes.
 */
export class Spares {
  readonly #free: ArrayBuffer[] = [];

  /** One of at least so many bytes; what it holds is of no account. */
  take(least: number): ArrayBuffer {
    const at = this.#free.findIndex((buffer) => buffer.byteLength >= least);
    const [found] = at < 0 ? [] : this.#free.splice(at, 1);
    // None is large enough: the smallest of them will never be, and goes.
    if (!found) this.#free.sort((one, other) => other.byteLength - one.byteLength).pop();
    return found ?? new ArrayBuffer(least);
  }

  give(buffer: ArrayBuffer): void {
    this.#free.push(buffer);
  }
}
