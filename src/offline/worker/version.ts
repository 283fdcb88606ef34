/** A file of a version. */
export interface KeptFile {
  /** Relative to the site’s folder; with “?…” where the page asks for it so. */
  readonly path: string;
  /** As browsers check it when they fetch: `sha256-…`. Missing where a deployer may have edited the file. */
  readonly integrity?: string;
}

/** What one build of the site consists of, written into its service worker when it is built. */
export interface Version {
  /** Names the content of all files; the page carries it as well. */
  readonly id: string;
  /** Of all files together, as they are stored. */
  readonly bytes: number;
  readonly files: readonly KeptFile[];
}

export const pageFile = 'index.html';
export const configurationFile = 'config.json';

/** Where the page carries the id of its version. */
export const versionMark = (id: string): string => `<meta name="version" content="${id}" />`;

/**
 * Caches belong to an origin, on which the site may stand more than once, under several paths; a scope ends with a
 * slash, so that none of these names begins another’s.
 */
export const cachePrefix = (scope: string): string => `industrial-space:${scope}:`;
export const cacheName = (scope: string, id: string): string => cachePrefix(scope) + id;

/** The version that a cache holds, where it is one of this site’s. */
export function versionOfCache(scope: string, name: string): string | null {
  const prefix = cachePrefix(scope);
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

/** Whether a file’s name carries a hash of its content, so that the same name always means the same bytes. */
export const isNamedByContent = (path: string): boolean => /^(assets|data)\/[^?]*-[\w-]{8,}\.\w+$/.test(path);
