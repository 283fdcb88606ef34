import { useEffect } from 'react';

const events = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Tells of whatever says that somebody is there. */
export function useTouches(active: boolean, act: (action: { readonly type: 'touch' }) => void): void {
  useEffect(() => {
    if (!active) return;
    const touch = (): void => act({ type: 'touch' });
    for (const event of events) window.addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
    };
  }, [active, act]);
}
