import { createStore } from 'zustand/vanilla';
import type { Failure } from './protocol';

/** Why nothing is kept on the device. */
export type Hindrance =
  /** `forbidden`: the browser, its mode or the address (no HTTPS) allows it not. */
  | Failure
  /** The reader’s browser asks sites to save data. */
  | 'save-data';

export interface OfflineState {
  /**
   * `off` where it is not for this page to say: in a frame, during development, or not yet. `file`: the page is a file that
   * holds the whole site (scripts/portable).
   */
  readonly kept: 'off' | 'coming' | 'whole' | 'file' | Hindrance;
  /** Whether a newer version waits for the reader’s word. */
  readonly offered: boolean;
}

/** One for the page: what the page says of working offline. */
export const offlineState = createStore<OfflineState>(() => ({ kept: 'off', offered: false }));
