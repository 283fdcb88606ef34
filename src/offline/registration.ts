import { readToPage, type Failure, type ToWorker } from './protocol';

/** What the page is told of its versions. */
export interface Told {
  coming(): void;
  whole(): void;
  notKept(failure: Failure): void;
  forbidden(): void;
  /** A newer version is whole and waits, or has been taken up in another tab. */
  offered(): void;
}

const send = (worker: ServiceWorker, message: ToWorker): void => worker.postMessage(message);

/**
 * Has the site kept on the device, and follows what becomes of it. `version` is the page’s own. Nothing here is
 * needed for the site to work, and nothing of it throws.
 */
export async function register(workers: ServiceWorkerContainer, script: string, version: string, told: Told): Promise<ServiceWorkerRegistration | null> {
  workers.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = readToPage(event.data);
    if (message?.type === 'which-version') event.ports[0]?.postMessage(version);
    if (message?.type === 'not-kept') told.notKept(message.failure);
  });
  workers.addEventListener('controllerchange', () => void tellOfOther(workers.controller, version, told));
  workers.startMessages();
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await workers.register(script);
  } catch (error) {
    console.warn('offline:', error);
  }
  if (!registration) {
    told.forbidden();
    return null;
  }
  follow(registration, told);
  if (workers.controller) send(workers.controller, { type: 'page-opened' });
  return registration;
}

/** Another tab may have taken up a newer version: then this page, too, may be followed by it. */
async function tellOfOther(worker: ServiceWorker | null, version: string, told: Told): Promise<void> {
  if (worker && (await versionOf(worker)) !== version) told.offered();
}

function versionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    worker.postMessage({ type: 'which-version' } satisfies ToWorker, [port2]);
  });
}

function follow(registration: ServiceWorkerRegistration, told: Told): void {
  if (registration.active) told.whole();
  if (registration.active && registration.waiting) told.offered();
  const watch = (worker: ServiceWorker | null): void => {
    if (!worker) return;
    if (!registration.active) told.coming();
    worker.addEventListener('statechange', () => {
      // The first version waits for no one, and is no news.
      if (worker.state === 'installed' && registration.active) told.offered();
      if (worker.state === 'activated') told.whole();
    });
  };
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Takes up the newer version, in all tabs, and comes again with it. What other tabs show stays until they do so, too. */
export function takeUp(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration, reload: () => void): void {
  if (!registration.waiting) {
    reload();
    return;
  }
  workers.addEventListener('controllerchange', reload, { once: true });
  send(registration.waiting, { type: 'take-over' });
}
