import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Focuses an element that is only there after the next drawing, such as the switch of a layer that has gone to another
 * list. Otherwise the focus would be lost with the element that had it.
 */
export function useFocusAfter(within: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    within.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
  };
}
