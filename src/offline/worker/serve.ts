import { readToWorker, type ToPage } from '../protocol';
import { answerTo, pathsOf } from './answer';
import { removeUnneeded } from './clean';
import { give, keepConfiguration, refreshHeaders } from './give';
import { keepVersion, NotKept } from './keep';
import type { WorkerScope } from './scope';
import type { Version } from './version';

/**
 * Serves one version of the site from the reader’s device. A version takes over when it is the first, when no page of
 * the one before is open, or when the reader agrees; never half.
 */
export function serve(scope: WorkerScope, version: Version): void {
  const paths = pathsOf(version);

  scope.addEventListener('install', (event) => event.waitUntil(install(scope, version)));

  scope.addEventListener('activate', (event) => {
    // The page that brought the first version has no worker yet, and may lose its network now.
    event.waitUntil(scope.clients.claim().then(() => removeUnneeded(scope, version)));
  });

  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const answer = answerTo({ method: request.method, url: request.url, mode: request.mode, range: request.headers.get('Range') }, scope.registration.scope, paths);
    if (answer.from === 'browser') return;
    event.respondWith(give(scope, version, answer, request));
    if (request.mode === 'navigate') event.waitUntil(refreshHeaders(scope, version));
  });

  scope.addEventListener('message', (event) => {
    const message = readToWorker(event.data);
    switch (message?.type) {
      case 'take-over':
        return event.waitUntil(scope.skipWaiting());
      case 'which-version':
        return event.ports[0]?.postMessage(version.id);
      case 'page-opened':
        return event.waitUntil(removeUnneeded(scope, version));
      case undefined:
    }
  });
}

async function install(scope: WorkerScope, version: Version): Promise<void> {
  try {
    await keepVersion(scope, version);
    await keepConfiguration(scope, version).catch(() => undefined);
  } catch (error) {
    const failure = error instanceof NotKept ? error.failure : 'incomplete';
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    windows.forEach((client) => client.postMessage({ type: 'not-kept', failure } satisfies ToPage));
    throw error;
  }
}
