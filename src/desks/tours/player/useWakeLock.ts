import { useEffect } from 'react';

/** Keeps the screen from going dark while something is presented, where the browser can. Where it cannot, nothing happens. */
export function useWakeLock(): void {
  useEffect(() => {
    // Absent in older browsers and outside of secure contexts, whatever the types say.
    const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
    if (!wakeLock) return;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const lock = await wakeLock.request('screen');
        if (over) await lock.release();
        else held = lock;
      } catch {
        // Refused, by the battery or by a frame: the screen then does as its system says.
      }
    };
    const again = (): void => void hold();
    again();
    // The browser takes the lock back whenever the page is hidden.
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      held?.release().catch(() => undefined);
    };
  }, []);
}
