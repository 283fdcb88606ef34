import { useEffect } from 'react';
import { late } from '../ui/late';

/** The pages that few readers open first. */
export const FurtherPages = late(() => import('./FurtherPages'));

/** Fetches them once the browser has nothing better to do, so that they open at once, and without a connection too. */
export function useFurtherPagesWhenIdle(): void {
  useEffect(() => {
    const fetch = (): void => void FurtherPages.prefetch();
    if (typeof requestIdleCallback === 'function') {
      const waiting = requestIdleCallback(fetch);
      return () => cancelIdleCallback(waiting);
    }
    const waiting = setTimeout(fetch, 2000);
    return () => clearTimeout(waiting);
  }, []);
}
