import type { EventMessage, EventType, HostView, MapEvents, MapInformation, ViewChange } from '../protocol';
import { MapFrameError, openConnection, type FailureReason } from './connection';

export { MapFrameError };
export type { FailureReason };
export type {
  EventType, HostView, MapEvents, MapInformation, Names, RefusalReason, SelectedPlace, ViewChange, ViewField,
} from '../protocol';

export interface ConnectOptions {
  /** The map’s origin, where it is another than that of the iframe’s `src`: behind a redirect, say. */
  readonly origin?: string;
  /** Milliseconds for the map to come, and for each answer; 30,000 unless given. */
  readonly timeout?: number;
}

/** A map in a frame. Each request is resolved with the view it led to, or rejected with a `MapFrameError`. */
export interface MapFrame {
  /** What this map is and can do. */
  readonly information: MapInformation;
  getView(): Promise<HostView>;
  /** Changes what is given and leaves the rest: values as the map’s address has them, null for “not named”. */
  setView(change: ViewChange): Promise<HostView>;
  /** Selects a place by its id; null selects none. */
  select(place: string | null): Promise<HostView>;
  setFilter(filter: Pick<ViewChange, 'industry' | 'kind' | 'subdistrict'>): Promise<HostView>;
  /** null follows the reader’s system. */
  setTheme(theme: 'light' | 'dark' | null): Promise<HostView>;
  setLanguage(language: string): Promise<HostView>;
  /** Calls back at each event. Returns how to stop. */
  on<Type extends EventType>(type: Type, listener: (detail: MapEvents[Type]) => void): () => void;
  /** Stops listening; what is still waited for is rejected with reason `closed`. */
  close(): void;
}

const defaultTimeout = 30_000;

/**
 * Connects with the map in an iframe. Resolved when the map has answered; rejected with reason `timeout` where it keeps
 * silent: it is not there, or its configuration does not list this page’s origin.
 */
export async function connect(iframe: HTMLIFrameElement, { origin = new URL(iframe.src, document.baseURI).origin, timeout = defaultTimeout }: ConnectOptions = {}): Promise<MapFrame> {
  const listeners = new Map<EventType, Set<(detail: never) => void>>();
  const heard = ({ type, detail }: EventMessage): void => {
    listeners.get(type)?.forEach((listener) => listener(detail as never));
  };
  const connection = openConnection({ iframe, origin, timeout, heard });
  let information: MapInformation;
  try {
    information = await connection.ready;
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    information,
    getView: () => connection.request('get-view'),
    setView: (change) => connection.request('set-view', change),
    select: (place) => connection.request('select', { place }),
    setFilter: (filter) => connection.request('set-filter', filter),
    setTheme: (theme) => connection.request('set-theme', { theme }),
    setLanguage: (lang) => connection.request('set-language', { lang }),
    on(type, listener) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set);
      set.add(listener);
      return () => void set.delete(listener);
    },
    close: () => connection.close(),
  };
}
