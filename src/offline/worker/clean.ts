import type { ToPage } from '../protocol';
import type { Client, WorkerScope } from './scope';
import { cacheName, pageFile, versionOfCache, type Version } from './version';

/** How long an open page may take to say its version. One that is asleep says nothing, and nothing is taken from it. */
const patience = 3000;

/**
 * Removes the versions that no open page needs any more. Nothing is removed while it is not known of every page what
 * it needs, nor while another version is coming, whose cache nobody needs yet.
 */
export async function removeUnneeded(scope: WorkerScope, version: Version): Promise<void> {
  const { registration, caches } = scope;
  const { active } = registration;
  const ours = cacheName(registration.scope, version.id);
  const unneeded = (await caches.keys()).filter((name) => name !== ours && versionOfCache(registration.scope, name) !== null);
  if (unneeded.length === 0) return;
  const needed = await neededVersions(scope);
  if (needed === null || registration.installing || registration.waiting || registration.active !== active) return;
  for (const name of unneeded) {
    if (!needed.has(versionOfCache(registration.scope, name) ?? '')) await caches.delete(name);
  }
}

/** The versions of all open pages of the site; null where one does not say. */
async function neededVersions({ clients, registration }: WorkerScope): Promise<ReadonlySet<string> | null> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const answers = await Promise.all(windows.filter((client) => isPage(client, registration.scope)).map(versionOf));
  const needed = answers.filter((answer) => answer !== null);
  return needed.length === answers.length ? new Set(needed) : null;
}

const isPage = ({ url }: Client, scope: string): boolean => {
  const [address] = url.split(/[?#]/, 1);
  return address === scope || address === scope + pageFile;
};

function versionOf(client: Client): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), patience);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      resolve(typeof data === 'string' ? data : null);
    };
    client.postMessage({ type: 'which-version' } satisfies ToPage, [port2]);
  });
}
