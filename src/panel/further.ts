import { useEffect } from 'react';
import { late } from '../ui/late';
import { whenIdle } from '../ui/when-idle';

/** The pages that few readers open first. */
export const FurtherPages = late(() => import('./FurtherPages'));

/** Fetches them once the browser has nothing better to do, so that they open at once, and without a connection too. */
export function useFurtherPagesWhenIdle(): void {
  useEffect(() => whenIdle(() => void FurtherPages.prefetch()), []);
}
