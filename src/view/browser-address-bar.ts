import type { AddressBar } from './store';

/**
 * The address bar of a browser window. A sandboxed frame may forbid its history: then the address is kept here, so that
 * the view still changes and a link to it is right.
 * @param steps false where nothing becomes a step of the history: “back” on a page with a frame is that page’s
 */
export function browserAddressBar(window: Window, { steps = true }: { readonly steps?: boolean } = {}): AddressBar {
  /** Where the history is forbidden. */
  let kept: { readonly search: string; readonly hash: string } | null = null;
  const enter = (method: 'pushState' | 'replaceState', address: string): void => {
    try {
      window.history[method](null, '', address);
      kept = null;
    } catch {
      const [, search = '', hash = ''] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
      kept = { search, hash };
    }
  };
  return {
    read: () => kept ?? { search: window.location.search, hash: window.location.hash },
    push: (address) => enter(steps ? 'pushState' : 'replaceState', address),
    replace: (address) => enter('replaceState', address),
    listen(changed) {
      const arrive = (): void => {
        kept = null;
        changed();
      };
      window.addEventListener('popstate', arrive);
      return () => window.removeEventListener('popstate', arrive);
    },
  };
}
