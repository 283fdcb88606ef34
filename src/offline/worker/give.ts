import type { Answer } from './answer';
import { fromAnyVersion, pageOfVersion, storable } from './keep';
import type { WorkerScope } from './scope';
import { cacheName, configurationFile, pageFile, type Version } from './version';

/** How long a slow network may keep the configuration from a page that has one already. */
const patience = 4000;

export type Given = Exclude<Answer, { from: 'browser' }>;

/** Gives an answer. What the browser has dropped from its caches, or denies, comes from the network. */
export async function give(scope: WorkerScope, version: Version, answer: Given, request: Request): Promise<Response> {
  const address = new URL(answer.path, scope.registration.scope).href;
  const open = () => scope.caches.open(cacheName(scope.registration.scope, version.id));
  const stored = async (): Promise<Response | undefined> => (await open()).match(address);
  switch (answer.from) {
    case 'version':
      return (await stored().catch(() => undefined)) ?? scope.fetch(request);
    case 'older-version':
      return (await fromAnyVersion(scope, address).catch(() => undefined)) ?? scope.fetch(request);
    case 'network-first': {
      const last = await stored().catch(() => undefined);
      // However long a host lets files live, a deployer edits this one to be read.
      const asked = scope.fetch(request, { cache: 'no-cache' }).then(async (response) => {
        // A deployer who takes the file away means that, too. A host in trouble means nothing by it.
        if (response.ok) await open().then((cache) => cache.put(address, storable(response.clone()))).catch(() => undefined);
        else if (response.status === 404) await open().then((cache) => cache.delete(address)).catch(() => undefined);
        return last && response.status >= 500 ? last : response;
      });
      return last ? Promise.race([asked.catch(() => last), after(patience, last)]) : asked;
    }
  }
}

const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => { setTimeout(() => resolve(value), milliseconds); });

/**
 * Looks whether the host now sends the same page with other headers, such as a policy that allows a base map more, and
 * keeps them for the next visit. A page of another version comes by an update only.
 */
export async function refreshHeaders(scope: WorkerScope, version: Version): Promise<void> {
  const address = new URL(pageFile, scope.registration.scope).href;
  try {
    const response = await scope.fetch(address, { cache: 'no-cache' });
    const page = response.ok ? await pageOfVersion(response, version) : null;
    if (!page) return;
    const cache = await scope.caches.open(cacheName(scope.registration.scope, version.id));
    await cache.put(address, page);
  } catch {
    // Without a network, or with a full disk, the page stays as it was.
  }
}

/** Keeps the configuration of the moment; a site without one is whole, too. */
export async function keepConfiguration(scope: WorkerScope, version: Version): Promise<void> {
  const address = new URL(configurationFile, scope.registration.scope).href;
  const response = await scope.fetch(address, { cache: 'no-cache' });
  if (!response.ok) return;
  const cache = await scope.caches.open(cacheName(scope.registration.scope, version.id));
  await cache.put(address, storable(response));
}
