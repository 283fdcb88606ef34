/**
 * Does something once the browser has nothing better to do.
 * @returns calls it off
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(act);
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(act, 2000);
  return () => clearTimeout(waiting);
}
