import { useCallback, useEffect, useState } from 'react';
import type { Search } from '../../catalogue/search';
import { useLookups } from '../../view/context';

/** Loads the search and its index when it is first wanted, so that it costs the first page nothing. */
export function useSearch(wanted: boolean): { search: Search | null; failed: boolean; prepare: () => void } {
  const { catalogue } = useLookups();
  const [search, setSearch] = useState<Search | null>(null);
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    import('../../catalogue/search').then(
      ({ createSearch }) => setSearch((present) => present ?? createSearch(catalogue)),
      () => setFailed(true),
    );
  }, [catalogue]);
  useEffect(() => {
    if (wanted) prepare();
  }, [wanted, prepare]);
  return { search, failed, prepare };
}
