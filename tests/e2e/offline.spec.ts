import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { messagesOf } from '../../src/i18n/context';
import { deskIds } from '../../src/view/view';
import { deskWork } from './desk-work';
import { Visitor } from './driver';
import { builtVersion, nextVersion, type BuiltVersion } from './next-version';
import { policyOf } from '../../scripts/serving/policy';
import { defaultConfiguration } from '../../src/configuration/defaults';
import { SiteServer } from './site-server';
import { expect, test, withoutWebGL } from './support';

/** The policy as it is shipped, and without what only an installable site needs of it (docs/offline.md). */
const installablePolicy = policyOf(defaultConfiguration).text;
const strictPolicy = installablePolicy.replace("manifest-src 'self'; ", '');

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
  // Eleven desks, one after the other.
  test.slow();
  const visitor = await visitOnce(page);
  const seen = server.asked.length;
  await server.stop();

  // The page that was open when the network went.
  const names = messagesOf('zh-CN').desks.names;
  for (const id of deskIds) {
    await visitor.link(new RegExp(`^${names[id]}`)).click();
    await expect(visitor.heading(names[id])).toBeVisible();
    await deskWork[id]?.(visitor);
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

test.describe('a newer version', () => {
  // None of this is about the map, which takes long to draw by software.
  test.beforeEach(({ context }) => withoutWebGL(context));

  test('is offered and not forced; until the reader takes it, page and reload keep to the old one, without its host', async ({ page }) => {
    const visitor = await visitOnce(page);
    server.folder = next.folder;
    await lookForUpdate(page);
    await expect(offer(page).getByRole('status')).toHaveText('有新版本。');
    expect((await versionsKept(page)).sort()).toEqual([old.id, next.id].sort());

    // The host has none of the old version’s files any more.
    await visitor.link(/^批量核对/).click();
    await expect(visitor.heading('批量核对')).toBeVisible();
    expect(await versionsShown(page)).toEqual([old.id]);
    await page.reload();
    await expect(visitor.heading('批量核对')).toBeVisible();
    await expect(visitor.header.getByRole('link', { name: '工作台', exact: true })).toBeVisible();
    expect(await versionsShown(page)).toEqual([old.id]);

    await expect(offer(page)).toBeVisible();
    await offer(page).getByRole('button', { name: '以后' }).click();
    await expect(offer(page).getByRole('status')).toBeEmpty();
    await page.reload();
    await offer(page).getByRole('button', { name: '重新载入' }).click();
    await expect(visitor.header.getByRole('link', { name: '办公台', exact: true })).toBeVisible();
    await expect(visitor.heading('批量核对')).toBeVisible();
    expect(await versionsShown(page)).toEqual([next.id]);
    await expect(offer(page)).toBeHidden();
    await expect.poll(() => versionsKept(page)).toEqual([next.id]);
  });

  test('taken in one tab leaves another as it was, whole, until that comes anew, too', async ({ page, context }) => {
    const visitor = await visitOnce(page);
    const otherPage = await context.newPage();
    const other = new Visitor(otherPage);
    await other.visit(`${server.address}?page=desks`);
    await expect(other.panel.getByText(kept)).toBeVisible();
    server.folder = next.folder;
    await lookForUpdate(page);
    // Work that a reload would lose: the reader is asked, and stays.
    await page.evaluate(() => { window.onbeforeunload = (event) => event.preventDefault(); });
    // Answered as it comes: until then nothing else on the page goes on.
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
    await offer(page).getByRole('button', { name: '重新载入' }).click();
    await asked;
    await page.evaluate(() => { window.onbeforeunload = null; });
    await openDesks(visitor);
    await visitor.link(/^替换边界/).click();
    await expect(visitor.heading('替换边界')).toBeVisible();
    expect(await versionsShown(page)).toEqual([old.id]);
    await offer(page).getByRole('button', { name: '重新载入' }).click();
    await expect(visitor.header.getByRole('link', { name: '办公台', exact: true })).toBeVisible();
    expect(await versionsShown(page)).toEqual([next.id]);

    // The other tab: the server has nothing for it, but the device has.
    await expect(offer(otherPage)).toBeVisible();
    await other.link(/^数据检查/).click();
    await expect(other.heading('数据检查')).toBeVisible();
    expect(await versionsShown(otherPage)).toEqual([old.id]);
    expect((await versionsKept(page)).sort()).toEqual([old.id, next.id].sort());

    await offer(otherPage).getByRole('button', { name: '重新载入' }).click();
    await expect(other.header.getByRole('link', { name: '办公台', exact: true })).toBeVisible();
    expect(await versionsShown(otherPage)).toEqual([next.id]);
    await expect.poll(() => versionsKept(page)).toEqual([next.id]);
  });

  test('that has only half arrived at its host never takes over', async ({ page, problems }) => {
    problems.expect(/status of 404|digest|integrity/);
    const visitor = await visitOnce(page);
    const [lost] = [...next.ownFiles].filter((file) => /BatchDesk.*\.js$/.test(file));
    const oldPage = await (await fetch(server.address)).text();
    const html = { status: 200, type: 'text/html; charset=utf-8', body: oldPage };
    server.folder = next.folder;
    for (const [missing, file, answer] of [
      ['a file is missing', lost!, { status: 404, type: 'text/plain', body: 'nothing here' }],
      ['a page stands in for a missing file', lost!, html],
      ['the page is still the old one', 'index.html', html],
    ] as const) {
      await test.step(missing, async () => {
        server.instead.clear();
        server.instead.set(file, answer);
        server.asked.length = 0;
        await lookForUpdate(page);
        await expect.poll(() => server.asked).toContain(file);
        await expect.poll(() => versionsKept(page)).toEqual([old.id]);
        await expect.poll(() => page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return [registration?.installing, registration?.waiting].filter(Boolean).length;
        })).toBe(0);
        await expect(offer(page)).toBeHidden();
      });
    }
    await page.reload();
    await visitor.waitUntilUsable();
    expect(await versionsShown(page)).toEqual([old.id]);

    server.instead.clear();
    await lookForUpdate(page);
    await expect(offer(page)).toBeVisible();
  });

  test('is not offered in the middle of a presentation', async ({ page }) => {
    const visitor = await visitOnce(page);
    await visitor.link(/^讲解/).click();
    server.folder = next.folder;
    await lookForUpdate(page);
    await expect.poll(async () => (await versionsKept(page)).length).toBe(2);
    await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(true);
    await expect(offer(page)).toBeHidden();
    await openDesks(visitor);
    await expect(offer(page)).toBeVisible();
  });
});

test.describe('where the site cannot be kept', () => {
  test.beforeEach(({ context }) => withoutWebGL(context));

  test('for want of room, it works with its host, and says so where it matters', async ({ page, problems }) => {
    problems.expect(/Quota|storage/i);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 300_000 });
    const visitor = new Visitor(page);
    await visitor.visit(`${server.address}?page=desks`);
    await expect(visitor.panel.getByText('本机给网站的空间不足')).toBeVisible({ timeout: 60_000 });
    await visitor.link(/^查一个点/).click();
    await expect(visitor.heading('查一个点')).toBeVisible();
    expect(await versionsKept(page)).toEqual([]);

    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
    await page.goto(`${server.address}?page=desks`);
    await expect(visitor.panel.getByText(kept)).toBeVisible({ timeout: 60_000 });
  });

  test('because the browser forbids it, it works with its host', async ({ page }) => {
    server.headers = { 'Content-Security-Policy': 'sandbox allow-scripts', 'Access-Control-Allow-Origin': '*' };
    const visitor = new Visitor(page);
    await visitor.visit(`${server.address}?page=desks`);
    await expect(visitor.panel.getByText('不允许存到本机')).toBeVisible();
    await visitor.link(/^查一个点/).click();
    await expect(visitor.heading('查一个点')).toBeVisible();
  });

  // How the site works in a frame without an origin is shown with the hosts (hosting.spec.ts).
  test('because it is in a frame, it fetches only what is asked for', async ({ page }) => {
    server.instead.set('host.html', { status: 200, type: 'text/html', body: '<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe title="Map" src="./?page=desks" width="1200" height="800"></iframe>' });
    server.headers = {};
    await page.goto(`${server.address}host.html`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('main').getByRole('link', { name: /^查一个点/ }).click();
    await expect(frame.getByRole('heading', { level: 1, name: '查一个点' })).toBeVisible();
    await expect.poll(() => server.asked.some((file) => file.includes('/start-offline-'))).toBe(true);
    // It would wait for an idle moment; what it asked for then would come before what is asked for after.
    await frame.locator('body').evaluate(async () => {
      await new Promise((resolve) => { requestIdleCallback(() => requestIdleCallback(resolve, { timeout: 1000 }), { timeout: 1000 }); });
      await fetch('config.json?after');
    });
    expect(server.asked).not.toContain('sw.js');
  });
});

test.describe('the host', () => {
  test.beforeEach(({ context }) => withoutWebGL(context));

  test('may have its configuration and its headers changed, and tile archives read in parts', async ({ page, problems }) => {
    problems.expect(/net::ERR_CONNECTION_REFUSED/);
    const visitor = await visitOnce(page);
    const configuration = (approvalNumber: string) => ({ status: 200, type: 'application/json', body: JSON.stringify({ approvalNumber }) });
    server.instead.set('config.json', configuration('GS(2026)0001号'));
    await visitor.visit(server.address);
    await expect(page.getByText('GS(2026)0001号').first()).toBeVisible();

    // The page came from the device, with the policy it was kept with; the next one has the new policy.
    const policyOf = async () => (await page.reload())?.headers()['content-security-policy'];
    server.headers = { 'Content-Security-Policy': `${installablePolicy}; media-src https://media.example` };
    await expect.poll(policyOf).toContain('media.example');

    await server.stop();
    await page.reload();
    await expect(page.getByText('GS(2026)0001号').first()).toBeVisible();
    await server.start();

    server.instead.set('tiles/district.pmtiles', { status: 206, type: 'application/octet-stream', body: 'PMTiles' });
    const part = await page.evaluate(async () => (await fetch('tiles/district.pmtiles', { headers: { Range: 'bytes=0-6' } })).status);
    expect(part).toBe(206);
  });

  test('that allows a manifest has an app to install, in the reader’s language; one that does not sees no violation', async ({ page }) => {
    const visitor = await visitOnce(page);
    const devtools = await page.context().newCDPSession(page);
    const installed = async () => {
      const { url, errors, data } = await devtools.send('Page.getAppManifest');
      return { file: url.split('/').pop(), errors, name: data ? (JSON.parse(data) as { name: string }).name : undefined };
    };
    await expect.poll(installed).toEqual({ file: 'app.zh-CN.webmanifest', errors: [], name: '光明产业空间地图' });
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await visitor.speak('English');
    await expect.poll(installed).toEqual({ file: 'app.en.webmanifest', errors: [], name: 'Guangming Industrial Space Map' });

    // Any complaint about the policy stands in the console, and fails the test.
    server.headers = { 'Content-Security-Policy': strictPolicy };
    await expect.poll(async () => (await page.reload())?.headers()['content-security-policy']).toBe(strictPolicy);
    await page.reload();
    await expect(new Visitor(page, 'en').panel.getByText('Kept on this device')).toBeVisible();
    await expect.poll(installed).toMatchObject({ file: '', name: undefined });
  });
});
