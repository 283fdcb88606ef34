import type { DataColumn, Sorting } from './columns';

type SortValue = string | number | null;

/** Numbers before texts, texts as the language orders them with figures by their value. */
function compare(one: Exclude<SortValue, null>, other: Exclude<SortValue, null>, collator: Intl.Collator): number {
  if (typeof one === 'number') return typeof other === 'number' ? one - other : -1;
  return typeof other === 'number' ? 1 : collator.compare(one, other);
}

/**
 * Positions of the rows in the order asked for; null where they stay as they are. Rows of equal value keep their
 * order, and those without a value stand last in both directions.
 */
export function sortedOrder<Row>(rows: readonly Row[], columns: readonly DataColumn<Row>[], sorting: Sorting | null, language: string): Uint32Array | null {
  const sortValue = sorting && columns.find(({ id }) => id === sorting.column)?.sortValue;
  if (!sortValue) return null;
  const values = rows.map(sortValue);
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return Uint32Array.from(rows.keys()).sort((a, b) => {
    const one = values[a] ?? null;
    const other = values[b] ?? null;
    if (one === null || other === null) return one === other ? a - b : one === null ? 1 : -1;
    return sign * compare(one, other, collator) || a - b;
  });
}
