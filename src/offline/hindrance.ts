/** What of a browser decides whether a page may keep the site on the device. */
export interface Surroundings {
  readonly protocol: string;
  readonly isFramed: boolean;
  readonly savesData: boolean;
  readonly hasWorkers: boolean;
}

/**
 * Whether the site is kept on the device from this page: `off` where it is not for the page to decide, else what
 * hinders it, or null. A frame on someone else’s page does not fetch the whole site for readers who came for theirs.
 */
export function hindranceOf({ protocol, isFramed, savesData, hasWorkers }: Surroundings): 'off' | 'forbidden' | 'save-data' | null {
  if (isFramed || !/^https?:$/.test(protocol)) return 'off';
  if (!hasWorkers) return 'forbidden';
  return savesData ? 'save-data' : null;
}

interface SavingNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** The browser’s service workers; null where it has none or forbids them, as it does to pages without an origin. */
export function workersOf(window: Window): ServiceWorkerContainer | null {
  try {
    return (window.navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker ?? null;
  } catch {
    return null;
  }
}

export const surroundingsOf = (window: Window): Surroundings => ({
  protocol: window.location.protocol,
  isFramed: window.parent !== window,
  savesData: (window.navigator as SavingNavigator).connection?.saveData === true,
  hasWorkers: workersOf(window) !== null,
});
