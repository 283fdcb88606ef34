/**
 * The part of a service worker’s surroundings that is used here. TypeScript’s own library for workers cannot be loaded
 * beside the one for pages.
 */

interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface MessageToWorker extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** An open page. */
export interface Client {
  readonly url: string;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly caches: CacheStorage;
  readonly navigator: { readonly storage?: Pick<StorageManager, 'estimate'> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  fetch(request: RequestInfo | URL, options?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
}
