import { hostSite, type Host } from './host';
import { expect, test } from './support';

let host: Host | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
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
