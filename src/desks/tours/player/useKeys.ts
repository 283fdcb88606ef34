import { useEffect } from 'react';
import { actionOfKey, insideOf, type keyActions } from './keys';

/** Hears the keys of the page, and of a second window where there is one. */
export function useKeys(second: Window | null, act: (action: (typeof keyActions)[string]) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOfKey(event, insideOf(event.target));
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    const windows = [window, ...(second ? [second] : [])];
    for (const one of windows) one.addEventListener('keydown', press);
    return () => {
      for (const one of windows) one.removeEventListener('keydown', press);
    };
  }, [second, act]);
}
