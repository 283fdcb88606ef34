import type { Expected } from './expectation';

/**
 * What stands where a key was wrong: its default; nothing, for a key that means nothing; the rest without the base
 * map it belongs to; or the embedded base map.
 */
export type Instead = 'default' | 'ignored' | 'leftOut' | 'embedded';

/** A key that does not hold what it should. */
export interface KeyProblem extends Expected {
  readonly reason: 'key';
  /** As one writes it in JavaScript: `baseMaps[1].url`. Empty for the whole file. */
  readonly path: string;
  /** What it holds, as JSON, shortened; null where it is missing. */
  readonly found: string | null;
  readonly instead: Instead;
}

/** The whole file could not be had or read. Defaults stand for everything. */
export type FileProblem =
  | { readonly reason: 'unreachable'; readonly detail: string }
  | { readonly reason: 'status'; readonly status: number }
  | { readonly reason: 'notJson'; readonly detail: string };

/** What is wrong with a configuration, as data; src/i18n/configuration-sentence.ts puts it into words. */
export type ConfigurationProblem = KeyProblem | FileProblem;
