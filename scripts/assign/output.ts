const zero = 0x30;

/** Bytes that grow at their end. */
export class Output {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** Written into memory that it may have; more is found where that does not suffice. */
  constructor(room: ArrayBuffer) {
    this.#bytes = new Uint8Array(room);
  }

  /** All that has been written. The output is not to be used afterwards. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Makes room for so many more. */
  reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#length + count, Math.ceil(this.#bytes.length * 1.5)));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** Copies part of some bytes. By hand: for a row or a few cells that is quicker than a call to the engine. */
  copy(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    if (end - start > 400) {
      this.#bytes.set(from.subarray(start, end), this.#length);
      this.#length += end - start;
      return;
    }
    const bytes = this.#bytes;
    let length = this.#length;
    for (let at = start; at < end; at += 1) {
      bytes[length] = from[at] as number;
      length += 1;
    }
    this.#length = length;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** A number of zero or more with one decimal; nothing for NaN and Infinity. */
  decimal(value: number): void {
    if (!Number.isFinite(value)) return;
    const tenths = Math.round(value * 10);
    let rest = Math.floor(tenths / 10);
    let digits = 1;
    for (let power = 10; power <= rest; power *= 10) digits += 1;
    this.reserve(digits + 2);
    for (let at = this.#length + digits - 1; at >= this.#length; at -= 1) {
      this.#bytes[at] = zero + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#length += digits;
    this.byte(0x2e);
    this.byte(zero + (tenths % 10));
  }
}
