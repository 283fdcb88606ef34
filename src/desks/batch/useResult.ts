import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RowList } from '../../ui/DataTable';
import type { Batch } from './store';
import type { ResultDrawing, ResultFilter, ResultOrder, ResultRow } from './protocol';
import { ResultPages } from './result-pages';

export interface ResultRows {
  readonly rows: RowList<ResultRow>;
  /** Null until the query has been answered. */
  readonly count: number | null;
  sight(first: number, last: number): void;
}

const none: RowList<ResultRow> = { length: 0, at: () => undefined };
const noRows = (): RowList<ResultRow> => none;
const noSight = (): void => undefined;
const noSubscription = (): (() => void) => noSight;

/** The rows of a query; those in sight are fetched. */
export function useResultRows(ask: Batch['ask'], filter: ResultFilter, order: ResultOrder | null): ResultRows {
  const [pages, setPages] = useState<ResultPages | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask('query', { filter, order }).then(
      ({ count }) => {
        if (isCurrent) setPages(new ResultPages(count, ask));
      },
      (error: unknown) => console.warn('batch query:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, filter, order]);
  const rows = useSyncExternalStore(pages?.subscribe ?? noSubscription, pages?.list ?? noRows, noRows);
  return { rows, count: pages?.count ?? null, sight: pages?.sight ?? noSight };
}

/** What the map shows of the rows of a filter; null until it has come. */
export function useResultDrawing(ask: Batch['ask'], filter: ResultFilter): ResultDrawing | null {
  const [drawing, setDrawing] = useState<ResultDrawing | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask('drawing', filter).then(
      (drawn) => {
        if (isCurrent) setDrawing(drawn);
      },
      (error: unknown) => console.warn('batch drawing:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, filter]);
  return drawing;
}
