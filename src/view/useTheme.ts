import { useSyncExternalStore } from 'react';
import type { ScreenTheme } from '../theme/theme';
import { useView } from './context';

const darkScreen = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkScreen);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const systemIsDark = (): boolean => window.matchMedia(darkScreen).matches;

/** How the screen is lit: as the view says, else as the reader’s system does. Light where there is no screen. */
export function useTheme(): ScreenTheme {
  const { theme } = useView();
  const dark = useSyncExternalStore(subscribe, systemIsDark, () => false);
  return theme ?? (dark ? 'dark' : 'light');
}
