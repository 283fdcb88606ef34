import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo, pathsOf, type Asked } from '../../../src/offline/worker/answer';
import { removeUnneeded } from '../../../src/offline/worker/clean';
import { give, refreshHeaders } from '../../../src/offline/worker/give';
import { keepVersion } from '../../../src/offline/worker/keep';
import { cacheName, cachePrefix, versionOfCache } from '../../../src/offline/worker/version';
import { page, scopeAddress, Surroundings, versionOf } from './service-worker';

const old = versionOf('aaaaaaaa', 'desk of the old version');
const next = versionOf('bbbbbbbb', 'desk of the next version');
const cacheOf = (id: string): string => cacheName(scopeAddress, id);

let world: Surroundings;
beforeEach(() => {
  world = new Surroundings();
  world.host.clear();
});
const hosts = (files: Record<string, string | Response>): void => Object.entries(files).forEach(([path, text]) => world.host.set(path, text));

describe('what the worker answers', () => {
  const paths = pathsOf({ id: '', bytes: 0, files: [{ path: 'index.html' }, { path: 'assets/desk-aaaaaaaa.js' }, { path: 'elsewhere.js?1234' }] });
  const ask = (url: string, more: Partial<Asked> = {}) => answerTo({ method: 'GET', url, mode: 'cors', range: null, ...more }, scopeAddress, paths);

  it.each([
    ['', 'version'], ['?place=x&lang=en', 'version'], ['index.html?place=x', 'version'],
    ['report.pdf', 'browser'], ['deeper/', 'browser'], ['deeper/index.html', 'browser'],
  ])('to the page %s: from the %s', (path, from) => {
    expect(ask(scopeAddress + path, { mode: 'navigate' }).from).toBe(from);
  });

  it.each([
    ['assets/desk-aaaaaaaa.js', 'version'], ['elsewhere.js?1234', 'version'], ['elsewhere.js?other', 'browser'],
    ['config.json', 'network-first'], ['assets/desk-bbbbbbbb.js', 'older-version'], ['data/catalogue-0123456789ab.json', 'older-version'],
    ['tiles/district.pmtiles', 'browser'], ['sw.js', 'browser'], ['index.html', 'version'], ['assets/desk-aaaaaaaa.js#part', 'version'],
  ])('to the file %s: from the %s', (path, from) => {
    expect(ask(scopeAddress + path).from).toBe(from);
  });

  it('leaves other hosts, other folders, other methods and parts of files to the browser', () => {
    expect(ask('https://tiles.example/assets/desk-aaaaaaaa.js').from).toBe('browser');
    expect(ask('https://map.example/a/').from).toBe('browser');
    expect(ask(`${scopeAddress}config.json`, { method: 'POST' }).from).toBe('browser');
    expect(ask(`${scopeAddress}assets/desk-aaaaaaaa.js`, { range: 'bytes=0-9' }).from).toBe('browser');
  });
});

describe('names of caches', () => {
  it('never take another copy’s under the same origin for their own', () => {
    const [outer, inner] = ['https://map.example/', 'https://map.example/a/'];
    expect(versionOfCache(outer, cacheName(inner, 'aaaaaaaa'))).toBeNull();
    expect(versionOfCache(inner, cacheName(outer, 'aaaaaaaa'))).toBeNull();
    expect(versionOfCache(inner, cacheName(inner, 'aaaaaaaa'))).toBe('aaaaaaaa');
    expect(cacheName(inner, 'x').startsWith(cachePrefix(outer))).toBe(false);
  });
});

describe('keeping a version', () => {
  it('stores every file, and takes from the version before what has the same name', async () => {
    hosts(old.files);
    await keepVersion(world.scope, old.version);
    expect(await world.caches.texts(cacheOf('aaaaaaaa'))).toEqual(old.files);
    hosts(next.files);
    world.fetched.length = 0;
    await keepVersion(world.scope, next.version);
    expect(await world.caches.texts(cacheOf('bbbbbbbb'))).toEqual(next.files);
    expect(world.fetched.sort()).toEqual(['assets/desk-bbbbbbbb.js', 'index.html']);
  });

  it.each([
    ['a file is missing', { 'assets/desk-bbbbbbbb.js': new Response('', { status: 404 }) }, 'incomplete'],
    ['a page stands in for a file', { 'assets/desk-bbbbbbbb.js': page('bbbbbbbb') }, 'incomplete'],
    ['the page is of another version', { 'index.html': page('aaaaaaaa') }, 'incomplete'],
    ['the network goes', { 'index.html': Response.error() }, 'incomplete'],
  ])('leaves nothing where %s', async (_, wrong, failure) => {
    hosts({ ...next.files, ...wrong });
    await expect(keepVersion(world.scope, next.version)).rejects.toMatchObject({ failure });
    expect(await world.caches.keys()).toEqual([]);
  });

  it('leaves nothing where the disk is full, and the version before as it was', async () => {
    hosts({ ...old.files, ...next.files });
    world.host.set('index.html', page('aaaaaaaa'));
    await keepVersion(world.scope, old.version);
    world.host.set('index.html', page('bbbbbbbb'));
    world.caches.room = 1;
    await expect(keepVersion(world.scope, next.version)).rejects.toMatchObject({ failure: 'full' });
    expect(await world.caches.keys()).toEqual([cacheOf('aaaaaaaa')]);
    expect(await world.caches.texts(cacheOf('aaaaaaaa'))).toEqual(old.files);
  });

  it('fetches nothing where it would not fit', async () => {
    hosts(old.files);
    world.quota = { quota: old.version.bytes, usage: 1 };
    await expect(keepVersion(world.scope, old.version)).rejects.toMatchObject({ failure: 'full' });
    expect(world.fetched).toEqual([]);
  });

  it('says so where storage is denied', async () => {
    hosts(old.files);
    world.caches.denied = true;
    await expect(keepVersion(world.scope, old.version)).rejects.toMatchObject({ failure: 'forbidden' });
  });

  it('takes a page to which the host has written something, and one that comes by a redirect, without Vary', async () => {
    const written = new Response(`${page('aaaaaaaa')}<script src="/count.js"></script>`, { headers: { Vary: '*', 'Content-Security-Policy': "default-src 'self'" } });
    Object.defineProperty(written, 'redirected', { value: true });
    hosts({ ...old.files, 'index.html': written });
    await keepVersion(world.scope, old.version);
    const stored = world.caches.stored.get(cacheOf('aaaaaaaa'))?.get(`${scopeAddress}index.html`);
    expect(stored?.redirected).toBe(false);
    expect(stored?.headers.get('Vary')).toBeNull();
    expect(stored?.headers.get('Content-Security-Policy')).toBe("default-src 'self'");
  });
});

describe('giving', () => {
  const ask = (path: string) => new Request(scopeAddress + path);
  const given = async (from: 'version' | 'network-first' | 'older-version', path: string) =>
    (await give(world.scope, next.version, { from, path }, ask(path))).text();

  beforeEach(async () => {
    hosts({ ...old.files });
    await keepVersion(world.scope, old.version);
    hosts({ ...next.files });
    await keepVersion(world.scope, next.version);
    world.host.clear();
  });

  it('gives a page that is still open the files of its version', async () => {
    expect(await given('older-version', 'assets/desk-aaaaaaaa.js')).toBe('desk of the old version');
  });

  it('asks the network for what the browser has dropped', async () => {
    world.caches.stored.clear();
    hosts(next.files);
    expect(await given('version', 'assets/desk-bbbbbbbb.js')).toBe('desk of the next version');
  });

  it('gives the configuration of the moment, else the last; none where it was taken away', async () => {
    world.host.set('config.json', '1');
    expect(await given('network-first', 'config.json')).toBe('1');
    world.host.set('config.json', '2');
    expect(await given('network-first', 'config.json')).toBe('2');
    world.host.set('config.json', Response.error());
    expect(await given('network-first', 'config.json')).toBe('2');
    world.host.set('config.json', new Response('in trouble', { status: 503 }));
    expect(await given('network-first', 'config.json')).toBe('2');
    world.host.delete('config.json');
    expect(await given('network-first', 'config.json')).toBe('nothing here');
    world.host.set('config.json', Response.error());
    await expect(given('network-first', 'config.json')).rejects.toThrow();
  });

  it('does not wait for ever for a configuration that it has', async () => {
    world.host.set('config.json', '1');
    await given('network-first', 'config.json');
    vi.useFakeTimers();
    try {
      const slow = { ...world.scope, caches: world.scope.caches, fetch: () => new Promise<Response>(() => undefined) };
      const answer = give(slow, next.version, { from: 'network-first', path: 'config.json' }, ask('config.json'));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await (await answer).text()).toBe('1');
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes up new headers of its own page, and no page of another version', async () => {
    const policyKept = async () => {
      await refreshHeaders(world.scope, next.version);
      return world.caches.stored.get(cacheOf('bbbbbbbb'))?.get(`${scopeAddress}index.html`)?.headers.get('Content-Security-Policy');
    };
    world.host.set('index.html', new Response(page('bbbbbbbb'), { headers: { 'Content-Security-Policy': 'new' } }));
    expect(await policyKept()).toBe('new');
    world.host.set('index.html', new Response(page('cccccccc'), { headers: { 'Content-Security-Policy': 'newest' } }));
    expect(await policyKept()).toBe('new');
    world.host.set('index.html', Response.error());
    expect(await policyKept()).toBe('new');
  });
});

describe('removing versions', () => {
  const foreign = cacheName('https://map.example/', 'aaaaaaaa');
  beforeEach(async () => {
    for (const name of [cacheOf('aaaaaaaa'), cacheOf('bbbbbbbb'), foreign, 'someone else’s']) await world.caches.open(name);
  });
  const left = async () => {
    await removeUnneeded(world.scope, next.version);
    return world.caches.keys();
  };
  const everything = [cacheOf('aaaaaaaa'), cacheOf('bbbbbbbb'), foreign, 'someone else’s'];
  const cleaned = [cacheOf('bbbbbbbb'), foreign, 'someone else’s'];

  it('removes a version whose pages are closed, and nothing of others', async () => {
    world.openPage('bbbbbbbb');
    world.openPage('zzz', 'https://map.example/a/b/c/');
    expect(await left()).toEqual(cleaned);
  });

  it('keeps a version that a page still needs', async () => {
    world.openPage('bbbbbbbb');
    world.openPage('aaaaaaaa', `${scopeAddress}index.html`);
    expect(await left()).toEqual(everything);
  });

  it('keeps everything while another version is coming or waiting', async () => {
    world.registration.installing = {};
    expect(await left()).toEqual(everything);
    world.registration = { ...world.registration, installing: null, waiting: {} };
    expect(await left()).toEqual(everything);
  });

  it('keeps everything where a page does not say what it needs', async () => {
    vi.useFakeTimers();
    try {
      world.openPage(null);
      const done = removeUnneeded(world.scope, next.version);
      await vi.advanceTimersByTimeAsync(10_000);
      await done;
    } finally {
      vi.useRealTimers();
    }
    expect(await world.caches.keys()).toEqual(everything);
  });
});
