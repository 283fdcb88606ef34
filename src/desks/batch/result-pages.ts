import type { RowList } from '../../ui/DataTable';
import type { BatchClient } from './client';
import type { ResultRow } from './protocol';

const pageRows = 100;
/** Pages kept: some thousands of rows, however long the table is. */
const mostPages = 40;

/** The rows of a query, fetched a page at a time as they come into sight. */
export class ResultPages {
  #pages = new Map<number, readonly ResultRow[]>();
  #asked = new Set<number>();
  #listeners = new Set<() => void>();
  #ask: BatchClient['ask'];
  #list: RowList<ResultRow>;

  constructor(readonly count: number, ask: BatchClient['ask']) {
    this.#ask = ask;
    this.#list = this.#snapshot();
  }

  /** Another object whenever rows have come. */
  readonly list = (): RowList<ResultRow> => this.#list;

  readonly subscribe = (told: () => void): (() => void) => {
    this.#listeners.add(told);
    return () => this.#listeners.delete(told);
  };

  /** Fetches what is missing of the rows in sight, last one included. */
  readonly sight = (first: number, last: number): void => {
    const end = Math.min(last, this.count - 1);
    for (let page = Math.floor(first / pageRows); page * pageRows <= end; page += 1) {
      if (this.#pages.has(page) || this.#asked.has(page)) continue;
      this.#asked.add(page);
      void this.#fetch(page);
    }
  };

  async #fetch(page: number): Promise<void> {
    try {
      const { rows } = await this.#ask('page', { first: page * pageRows, count: pageRows });
      this.#pages.set(page, rows);
      const [oldest] = this.#pages.keys();
      if (this.#pages.size > mostPages && oldest !== undefined) this.#pages.delete(oldest);
      this.#list = this.#snapshot();
      for (const told of this.#listeners) told();
    } catch (error) {
      // The rows stay blank; scrolling to them again asks again.
      console.warn('batch rows:', error);
    } finally {
      this.#asked.delete(page);
    }
  }

  #snapshot(): RowList<ResultRow> {
    return { length: this.count, at: (index) => this.#pages.get(Math.floor(index / pageRows))?.[index % pageRows] };
  }
}
