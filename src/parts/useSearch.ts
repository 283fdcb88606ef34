import { useCallback, useEffect, useState } from 'react';
import type { Search } from '../catalogue/search';
import { useLookups } from '../view/context';

interface UsedSearch {
  /** Null until it has come. */
  readonly search: Search | null;
  /** It did not come. Turning to the field again asks anew. */
  readonly failed: boolean;
  readonly prepare: () => void;
}

/** Loads the search and its index when it is first wanted, so that it costs the first page nothing. */
export function useSearch(wanted: boolean): UsedSearch {
  const { catalogue } = useLookups();
  const [state, setState] = useState<Search | 'failed' | null>(null);
  const prepare = useCallback(() => {
    import('../catalogue/search').then(
      ({ createSearch }) => setState((present) => (present === null || present === 'failed' ? createSearch(catalogue) : present)),
      () => setState((present) => present ?? 'failed'),
    );
  }, [catalogue]);
  useEffect(() => {
    if (wanted) prepare();
  }, [wanted, prepare]);
  return { search: state === 'failed' ? null : state, failed: state === 'failed', prepare };
}
