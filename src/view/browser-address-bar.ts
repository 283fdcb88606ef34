import type { AddressBar } from './store';

/** The address bar of a browser window. A sandboxed frame may forbid its history: then the view still changes. */
export function browserAddressBar(window: Window): AddressBar {
  const enter = (method: 'pushState' | 'replaceState', address: string): void => {
    try {
      window.history[method](null, '', address);
    } catch {
      // Some sandboxed frames forbid history. Nothing is lost but the address.
    }
  };
  return {
    read: () => ({ search: window.location.search, hash: window.location.hash }),
    push: (address) => enter('pushState', address),
    replace: (address) => enter('replaceState', address),
    listen(changed) {
      window.addEventListener('popstate', changed);
      return () => window.removeEventListener('popstate', changed);
    },
  };
}
