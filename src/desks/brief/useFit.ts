import { useLayoutEffect, useReducer, type RefObject } from 'react';

interface Search {
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

const latest = (_: Search, next: Search): Search => next;

/**
 * Finds the roomiest of some layouts, ordered from the roomiest to the tightest, that fits its element without being
 * cut: by halving, and before anything is painted. The last is taken where none fits.
 * @param key changes where the contents do, and the search begins anew
 */
export function useFit(element: RefObject<HTMLElement | null>, layouts: number, key: string): number {
  const fresh: Search = { key, low: 0, high: layouts - 1 };
  const [search, proceed] = useReducer(latest, fresh);
  const { low, high } = search.key === key ? search : fresh;
  const tried = low < high ? Math.floor((low + high) / 2) : low;
  useLayoutEffect(() => {
    const box = element.current;
    if (low >= high || !box) return;
    const fits = box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
    proceed(fits ? { key, low, high: tried } : { key, low: tried + 1, high });
  }, [element, key, low, high, tried]);
  return tried;
}
