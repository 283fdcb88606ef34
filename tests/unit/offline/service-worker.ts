import { createHash } from 'node:crypto';
import type { Client, WorkerScope } from '../../../src/offline/worker/scope';
import { versionMark, type Version } from '../../../src/offline/worker/version';

export const scopeAddress = 'https://map.example/a/b/';

/** A cache storage in memory. `room` is how many files fit into it. */
class MemoryCaches {
  readonly stored = new Map<string, Map<string, Response>>();
  room = Infinity;
  denied = false;

  keys = () => Promise.resolve([...this.stored.keys()]);
  has = (name: string) => (this.denied ? Promise.reject(new DOMException('denied', 'SecurityError')) : Promise.resolve(this.stored.has(name)));
  delete = (name: string) => Promise.resolve(this.stored.delete(name));
  match = (address: string, { cacheName }: { cacheName: string }) => Promise.resolve(this.stored.get(cacheName)?.get(address)?.clone());
  open = (name: string) => {
    const files = this.stored.get(name) ?? new Map<string, Response>();
    this.stored.set(name, files);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(files.get(address)?.clone()),
      delete: (address: string) => Promise.resolve(files.delete(address)),
      put: (address: string, response: Response) => {
        if (this.room-- <= 0) return Promise.reject(new DOMException('no more room', 'QuotaExceededError'));
        files.set(address, response);
        return Promise.resolve();
      },
    });
  };
  /** The texts in a cache, by path. */
  async texts(name: string): Promise<Record<string, string>> {
    const entries = [...(this.stored.get(name) ?? [])].map(async ([address, response]) => [address.slice(scopeAddress.length), await response.clone().text()] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
}

/** A service worker’s surroundings, with a host of texts by path, and open pages that say their versions. */
export class Surroundings {
  readonly caches = new MemoryCaches();
  readonly host = new Map<string, string | Response>();
  readonly fetched: string[] = [];
  readonly clients: Client[] = [];
  registration = { scope: scopeAddress, active: {}, installing: null as object | null, waiting: null as object | null };
  quota: { quota: number; usage: number } | undefined;

  /** An open page; null says nothing, as one that is asleep. */
  openPage(version: string | null, url = `${scopeAddress}?place=x`): void {
    this.clients.push({
      url,
      postMessage: (_message, [port] = []) => {
        if (version !== null) (port as MessagePort).postMessage(version);
      },
    });
  }

  get scope(): WorkerScope {
    return {
      registration: this.registration,
      caches: this.caches,
      navigator: { storage: { estimate: () => Promise.resolve(this.quota ?? {}) } },
      clients: { claim: () => Promise.resolve(), matchAll: () => Promise.resolve(this.clients) },
      skipWaiting: () => Promise.resolve(),
      addEventListener: () => undefined,
      fetch: async (input: string | Request, options: RequestInit = {}) => {
        const path = (typeof input === 'string' ? input : input.url).slice(scopeAddress.length);
        this.fetched.push(path);
        const found = this.host.get(path);
        if (found === undefined) return new Response('nothing here', { status: 404 });
        const response = found instanceof Response ? found.clone() : new Response(found);
        if (response.type === 'error') throw new TypeError('no network');
        // As browsers check what they fetch.
        if (options.integrity && options.integrity !== integrityOf(await response.clone().text())) throw new TypeError('integrity');
        return response;
      },
    } as unknown as WorkerScope;
  }
}

export const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export const page = (id: string): string => `<head>${versionMark(id)}</head>`;

/** A version of three files; `desk` is what its lazy chunk holds. */
export function versionOf(id: string, desk: string): { version: Version; files: Record<string, string> } {
  const files = { 'index.html': page(id), [`assets/desk-${id}.js`]: desk, 'assets/shared-00000000.js': 'the same in all' };
  const version: Version = {
    id,
    bytes: Object.values(files).join('').length,
    files: Object.entries(files).map(([path, text]) => ({ path, ...(path !== 'index.html' && { integrity: integrityOf(text) }) })),
  };
  return { version, files };
}
