import { configurationFile, isNamedByContent, pageFile, type Version } from './version';

/** What is asked of the worker, as far as it matters here. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** The `Range` header: a part of a file. */
  readonly range: string | null;
}

/** Where an answer comes from. */
export type Answer =
  /** A file of this version, by its path. */
  | { readonly from: 'version'; readonly path: string }
  /** The network first, then what it said last. */
  | { readonly from: 'network-first'; readonly path: string }
  /** Perhaps a file of a version before, whose page is still open; else the network. */
  | { readonly from: 'older-version'; readonly path: string }
  /** Not the worker’s business: the browser does as it would without one. */
  | { readonly from: 'browser' };

const browser: Answer = { from: 'browser' };

/**
 * Decides where an answer comes from. Only the site’s own page and files are answered: other pages in its folder,
 * other hosts (base maps) and parts of files (tile archives) are left to the browser.
 */
export function answerTo(asked: Asked, scope: string, paths: ReadonlySet<string>): Answer {
  if (asked.method !== 'GET' || asked.range !== null) return browser;
  const [address = ''] = asked.url.split('#');
  if (!address.startsWith(scope)) return browser;
  const path = address.slice(scope.length);
  const [file = ''] = path.split('?');
  // Every view has the same page: what is looked at stands in the query.
  if (asked.mode === 'navigate') return file === '' || file === pageFile ? { from: 'version', path: pageFile } : browser;
  if (paths.has(path)) return { from: 'version', path };
  if (file === configurationFile) return { from: 'network-first', path: configurationFile };
  return isNamedByContent(path) ? { from: 'older-version', path } : browser;
}

export const pathsOf = (version: Version): ReadonlySet<string> => new Set(version.files.map(({ path }) => path));
