import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { messagesOf } from '../../src/i18n/context';
import { deskIds } from '../../src/view/view';
import { Visitor } from './driver';
import { builtVersion, nextVersion, type BuiltVersion } from './next-version';
import { SiteServer } from './site-server';
import { expect, test, withoutWebGL } from './support';

/** The careful host’s policy, with what an installable site needs of it (docs/offline.md). */
const strictPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
].join('; ');
const installablePolicy = `${strictPolicy}; manifest-src 'self'`;

test.use({ serviceWorkers: 'allow' });

let old: BuiltVersion;
let next: BuiltVersion;
test.beforeAll(async () => {
  old = await builtVersion();
  next = await nextVersion(['工作台', '办公台']);
});
test.afterAll(() => rm(next.folder, { recursive: true, force: true }));

let server: SiteServer;
test.beforeEach(async ({ problems }) => {
  server = new SiteServer(old.folder, '/a/b/');
  server.headers = { 'Content-Security-Policy': installablePolicy };
  await server.start();
  problems.expectHost(server.origin);
});
test.afterEach(() => server.stop());

/** What the desks’ page says, once the site is on the device. */
const kept = '已存到本机';

const openDesks = (visitor: Visitor, name = '工作台') => visitor.header.getByRole('link', { name, exact: true }).click();

/** A first visit, which lasts until the whole site is on the device. */
async function visitOnce(page: Page): Promise<Visitor> {
  const visitor = new Visitor(page);
  await visitor.visit(server.address);
  await openDesks(visitor);
  await expect(visitor.panel.getByText(kept)).toBeVisible({ timeout: 60_000 });
  return visitor;
}

const offer = (page: Page) => page.getByRole('region', { name: '新版本' });

/** Which versions are on the device. */
const versionsKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.slice(name.lastIndexOf(':') + 1)));

/** Which version each file belongs to that the page has asked for since it came. */
async function versionsShown(page: Page): Promise<string[]> {
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = asked.filter((url) => url.startsWith(server.address)).map((url) => url.slice(server.address.length));
  const mark = await page.locator('meta[name="version"]').getAttribute('content');
  return [...new Set([mark ?? '', ...files.flatMap((file) => [old, next].filter(({ ownFiles }) => ownFiles.has(file)).map(({ id }) => id))])];
}

/** Has the browser look for a newer version, as it does by itself when a page comes. */
const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));

test('after one visit everything works with the server gone: the open page, each desk, and a page that comes anew', async ({ page, problems }) => {
  const visitor = await visitOnce(page);
  const seen = server.asked.length;
  await server.stop();

  // The page that was open when the network went.
  const names = messagesOf('zh-CN').desks.names;
  for (const id of deskIds) {
    await visitor.link(new RegExp(`^${names[id]}`)).click();
    await expect(visitor.heading(names[id])).toBeVisible();
    await openDesks(visitor);
  }
  await visitor.searchFor('minghu');
  await visitor.result(/^明湖智谷/).first().click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();

  // And one that comes to an address nobody has been to.
  await page.goto(`${server.address}?place=iz-minghu-smart-valley`);
  await visitor.waitUntilUsable();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await visitor.waitForMap();
  await page.reload();
  await visitor.waitForMap();
  expect(server.asked.length).toBe(seen);
  problems.expect(/net::ERR_CONNECTION_REFUSED/);
});
