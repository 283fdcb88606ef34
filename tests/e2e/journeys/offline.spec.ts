import { beginning } from './district';
import { Visitor } from '../driver';
import { SiteServer } from '../site-server';
import { expect, siteFolders, test } from './sites';

/** offline.spec.ts has the first district’s. */
test.use({ site: 'second', serviceWorkers: 'allow' });

test('after one visit the second district is there without a network, at addresses nobody has been to', async ({ page, problems, district: { plainlyTyped: { zone, typed }, area } }) => {
  const server = new SiteServer(siteFolders.second, '/gone/soon/');
  await server.start();
  problems.expectHost(server.origin);
  const visitor = new Visitor(page);
  await visitor.visit(server.address);
  await visitor.header.getByRole('link', { name: '工作台', exact: true }).click();
  await expect(visitor.panel.getByText('已存到本机')).toBeVisible({ timeout: 60_000 });
  await server.stop();

  await visitor.searchFor(typed);
  await visitor.result(beginning(zone.name.zh)).first().click();
  await expect(visitor.heading(zone.name.zh)).toBeVisible();
  await page.goto(`${server.address}?place=${area.id}&lang=en`);
  await new Visitor(page, 'en').waitUntilUsable();
  await expect(visitor.heading(area.name.en)).toBeVisible();
});
