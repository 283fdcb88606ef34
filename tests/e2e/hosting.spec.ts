import { Visitor } from './driver';
import { hostSite, type Host } from './host';
import { expect, test } from './support';

/** Nothing from elsewhere and nothing inline, as a careful host would have it. */
const strictPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'",
].join('; ');

let host: Host | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

test('the site and its map keep to a strict content security policy', async ({ page, baseURL, problems }) => {
  host = await hostSite(baseURL ?? '', { headers: { 'Content-Security-Policy': strictPolicy } });
  problems.expectHost(host.origin);
  const visitor = new Visitor(page);
  await visitor.visit(host.address);
  await visitor.searchFor('minghu');
  await visitor.result(/^明湖智谷/).first().click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await visitor.waitForMap();
});

test('the site works under a path of its host', async ({ page, baseURL, problems }) => {
  host = await hostSite(baseURL ?? '', { path: '/sub/path/' });
  problems.expectHost(host.origin);
  const visitor = new Visitor(page);
  await visitor.visit(`${host.address}?place=iz-minghu-smart-valley`);
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await visitor.waitForMap();
  await visitor.link(/^下一处/).click();
  await expect(visitor.heading('长圳')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/sub/path/');
});

for (const [rights, sandbox] of [['scripts and its own origin', 'allow-scripts allow-same-origin'], ['scripts alone', 'allow-scripts']] as const) {
  test(`the site works in a frame that grants it ${rights}`, async ({ page, baseURL, problems }) => {
    // A frame without an origin can load modules only from a host that lets every origin read them.
    host = await hostSite(baseURL ?? '', {
      path: '/sub/path/',
      headers: { 'Access-Control-Allow-Origin': '*' },
      pages: { '/': `<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe title="Map" sandbox="${sandbox}" src="/sub/path/" width="1200" height="800"></iframe>` },
    });
    problems.expectHost(host.origin);
    await page.goto(host.origin);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('region', { name: '地图', exact: true }).first()).not.toHaveAttribute('data-stage', 'waiting');
    await frame.getByRole('main').getByRole('link', { name: /明湖智谷/ }).click();
    await expect(frame.getByRole('heading', { level: 1, name: '明湖智谷' })).toBeVisible();
    await frame.getByRole('link', { name: 'English' }).click();
    await expect(frame.getByRole('heading', { level: 1, name: 'Minghu Smart Valley' })).toBeVisible();
  });
}
