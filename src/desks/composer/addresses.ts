import type { Lookups } from '../../catalogue/lookups';
import { writeCamera, writeHash, writeSearch } from '../../view/address';
import { shownView, type Composition } from './composition';

export interface Addresses {
  /** What the frame shows. */
  readonly frame: string;
  /** The same on the whole site. */
  readonly full: string;
  /** The script that makes the element. */
  readonly script: string;
  readonly origin: string;
}

/**
 * Whole addresses, as another page needs them.
 * @param base where this page stands: `document.baseURI`
 */
export function addressesOf(composition: Composition, lookups: Lookups, base: string): Addresses {
  const view = shownView(composition);
  const page = new URL(base);
  page.search = '';
  page.hash = '';
  const hash = writeHash({ ...view, work: {} }, lookups, composition.camera ? writeCamera(composition.camera) : '');
  return {
    frame: page.href + writeSearch(view, lookups) + hash,
    full: page.href + writeSearch({ ...view, frame: null }, lookups) + hash,
    script: new URL('embed.js', page).href,
    // A file has none.
    origin: page.protocol === 'file:' ? 'file:' : page.origin,
  };
}

/** Why an address will not do on somebody else’s page; null where it will. */
export function hindranceOf(base: string): 'file' | 'local' | 'insecure' | null {
  const { protocol, hostname } = new URL(base);
  if (protocol === 'file:') return 'file';
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)) return 'local';
  return protocol === 'http:' ? 'insecure' : null;
}
