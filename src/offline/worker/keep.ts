import type { Failure } from '../protocol';
import { cacheName, cachePrefix, isNamedByContent, pageFile, versionMark, type KeptFile, type Version } from './version';
import type { WorkerScope } from './scope';

/** How many files are fetched at a time: the page may be fetching its own. */
const lanes = 4;

/** A version that could not be kept whole, and why. */
export class NotKept extends Error {
  constructor(readonly failure: Failure, cause: unknown) {
    super(`This version could not be kept: ${failure}`, { cause });
    this.name = 'NotKept';
  }
}

/**
 * Stores all files of a version in a cache of its own. What a version before has under the same name is copied, not
 * fetched. Rejects with NotKept, and leaves nothing behind, unless every file is there and is the one that was built:
 * a host that is halfway through an update, or answers a missing file with a page, gives no version.
 */
export async function keepVersion(scope: WorkerScope, version: Version): Promise<void> {
  const name = cacheName(scope.registration.scope, version.id);
  let isNew = false;
  try {
    isNew = !(await scope.caches.has(name));
    await mustFit(scope, version);
    const cache = await scope.caches.open(name);
    const files = [...version.files];
    const next = async (): Promise<void> => {
      for (let file = files.shift(); file; file = files.shift()) await keepFile(scope, version, cache, file);
    };
    await Promise.all(Array.from({ length: lanes }, next));
  } catch (error) {
    if (isNew) await scope.caches.delete(name).catch(() => false);
    throw error instanceof NotKept ? error : new NotKept(failureOf(error), error);
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof DOMException)) return 'incomplete';
  if (error.name === 'QuotaExceededError') return 'full';
  return error.name === 'SecurityError' || error.name === 'NotAllowedError' ? 'forbidden' : 'incomplete';
}

/** Megabytes that could not be stored in the end are not worth fetching. */
async function mustFit(scope: WorkerScope, version: Version): Promise<void> {
  const estimate = await scope.navigator.storage?.estimate().catch(() => undefined);
  if (estimate?.quota === undefined) return;
  const room = estimate.quota - (estimate.usage ?? 0);
  if (room < version.bytes) throw new NotKept('full', `${room} bytes are left of ${estimate.quota}`);
}

async function keepFile(scope: WorkerScope, version: Version, cache: Cache, file: KeptFile): Promise<void> {
  const address = new URL(file.path, scope.registration.scope).href;
  const known = isNamedByContent(file.path) ? await fromAnyVersion(scope, address) : undefined;
  await cache.put(address, known ?? (await fetchFile(scope, version, file, address)));
}

async function fetchFile(scope: WorkerScope, version: Version, file: KeptFile, address: string): Promise<Response> {
  const integrity = file.integrity === undefined ? {} : { integrity: file.integrity };
  // What the page has just fetched is in the browser’s own cache; should that hold something else, the host is asked.
  const response = isNamedByContent(file.path)
    ? await scope.fetch(address, integrity).catch(() => scope.fetch(address, { ...integrity, cache: 'reload' }))
    : await scope.fetch(address, { ...integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  if (file.path !== pageFile) return storable(response);
  const page = await pageOfVersion(response, version);
  if (!page) throw new Error(`${address} is of another version`);
  return page;
}

/** The page, where it is that of a version. */
export async function pageOfVersion(response: Response, version: Version): Promise<Response | null> {
  const text = await response.text();
  return text.includes(versionMark(version.id)) ? storable(response, text) : null;
}

/**
 * A response as it can be stored and given for any request: not a redirected one, which browsers do not take as a
 * page, and without `Vary`, by which caches compare requests or refuse to store. The other headers stay, for the
 * policy of a page stands in them.
 */
export function storable(response: Response, body: BodyInit | null = response.body): Response {
  const headers = new Headers(response.headers);
  headers.delete('Vary');
  // The body is stored as it is after decoding.
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/** A file from the cache of any version of this site. */
export async function fromAnyVersion(scope: WorkerScope, address: string): Promise<Response | undefined> {
  const prefix = cachePrefix(scope.registration.scope);
  for (const name of await scope.caches.keys()) {
    const found = name.startsWith(prefix) ? await scope.caches.match(address, { cacheName: name }) : undefined;
    if (found) return found;
  }
  return undefined;
}
