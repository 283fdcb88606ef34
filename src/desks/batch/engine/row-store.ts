import type { IntakeProblem, IntakeRow } from '../../../intake/intake';

type Item = IntakeRow | IntakeProblem;

/** Rows to a block: so many are unpacked when one is asked for. */
const blockRows = 512;
/** Blocks kept unpacked: what a table shows and the reader scrolls to and fro in. */
const unpackedBlocks = 8;

/**
 * The rows of a file, packed: as bytes a row takes about what it takes in the file, as objects some ten times that.
 * Rows are appended in their order and asked for by position.
 */
export class RowStore {
  #blocks: Uint8Array[] = [];
  #pending: Item[] = [];
  #unpacked = new Map<number, readonly Item[]>();
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();
  #bytes = 0;

  get length(): number {
    return this.#blocks.length * blockRows + this.#pending.length;
  }

  /** Bytes that the packed rows take. */
  get bytes(): number {
    return this.#bytes;
  }

  append(row: Item): void {
    this.#pending.push(row);
    if (this.#pending.length < blockRows) return;
    const block = this.#encoder.encode(JSON.stringify(this.#pending));
    this.#blocks.push(block);
    this.#bytes += block.length;
    this.#pending = [];
  }

  at(index: number): Item | undefined {
    const block = Math.floor(index / blockRows);
    return (block < this.#blocks.length ? this.#unpack(block) : this.#pending)[index % blockRows];
  }

  #unpack(block: number): readonly Item[] {
    const before = this.#unpacked.get(block);
    if (before) return before;
    const rows = JSON.parse(this.#decoder.decode(this.#blocks[block])) as Item[];
    const [oldest] = this.#unpacked.keys();
    if (this.#unpacked.size >= unpackedBlocks && oldest !== undefined) this.#unpacked.delete(oldest);
    this.#unpacked.set(block, rows);
    return rows;
  }
}
