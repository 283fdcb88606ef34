import type { Page } from '@playwright/test';
import { Visitor } from './driver';
import { decode } from './pixels';
import { expect, test } from './support';

const catalogueFile = /\/data\/catalogue-[^/]+\.json$/;

test('a map engine that does not come is told; everything else works; another try brings it', async ({ page, problems }) => {
  problems.expect(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
  const engine = /\/MapEngine-[^/]*\.js/;
  await page.route(engine, (route) => route.abort());
  const visitor = new Visitor(page);
  await visitor.visit();
  await expect(visitor.map.getByText('动态地图未能载入，示意图与列表可照常使用。')).toBeVisible();
  await visitor.drawn(/^明湖智谷/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();

  await page.unroute(engine);
  await visitor.map.getByRole('button', { name: '重试' }).click();
  await visitor.waitForMap();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
});

test('a map worker that does not come leaves the still picture', async ({ page, problems }) => {
  problems.expect(/net::ERR_FAILED|Worker failed to load/);
  await page.context().route(/maplibre-gl-worker/, (route) => route.abort());
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.drawn(/^明湖智谷/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await expect(visitor.picture).toBeVisible();
});

test('a part of the page that does not come is told, and comes at another try', async ({ page, problems }) => {
  problems.expect(/net::ERR_FAILED/);
  const part = /\/site-[^/]*\.js$/;
  await page.route(part, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('页面没有载入完整。请检查网络后重试。');
  await page.unroute(part);
  await page.getByRole('button', { name: '重试' }).click();
  const visitor = new Visitor(page);
  await visitor.waitUntilUsable();
  await expect(visitor.link(/明湖智谷/)).toBeVisible();
});

test('a search that does not come is told; the lists work', async ({ page, problems }) => {
  problems.expect(/net::ERR_FAILED/);
  await page.route(/\/search-[^/]*\.js$/, (route) => route.abort());
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.searchFor('minghu');
  await expect(page.getByText('搜索未能载入。列表与地图仍可使用。')).toBeVisible();
  await page.keyboard.press('Escape');
  await visitor.link(/明湖智谷/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
});

test('a box of results that does not come is told beneath the field', async ({ page, problems }) => {
  problems.expect(/net::ERR_FAILED/);
  await page.route(/\/SearchCombobox-[^/]*\.js$/, (route) => route.abort());
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.searchFor('minghu');
  await expect(page.getByText('搜索未能载入。列表与地图仍可使用。')).toBeInViewport();
  await page.unroute(/\/SearchCombobox-[^/]*\.js$/);
  await visitor.searchBox.blur();
  await visitor.searchBox.focus();
  await expect(visitor.result(/^明湖智谷.*产业片区/)).toBeVisible();
});

test.describe('a page that comes later', () => {
  const pages = /\/FurtherPages-[^/]*\.js$/;
  test.use({ movingMap: false });

  test('is told where it does not come, and comes at another try with the focus on its heading', async ({ page, problems }) => {
    problems.expect(/net::ERR_FAILED/);
    await page.route(pages, (route) => route.abort());
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.header.getByRole('link', { name: '对照' }).click();
    await expect(visitor.panel.getByRole('alert')).toContainText('这一页没有载入');

    await page.unroute(pages);
    await visitor.panel.getByRole('button', { name: '重试' }).click();
    await expect(visitor.heading('规划对照')).toBeFocused();
    await expect(visitor.panel.getByRole('alert')).toHaveCount(0);
  });

  test('opens without a connection, because it was fetched when there was nothing else to do', async ({ page, problems }) => {
    problems.expect(/net::ERR_INTERNET_DISCONNECTED/);
    const fetched = page.waitForResponse(pages);
    const visitor = new Visitor(page);
    await visitor.visit();
    await (await fetched).finished();
    await page.context().setOffline(true);
    await visitor.header.getByRole('link', { name: '对照' }).click();
    await expect(visitor.heading('规划对照')).toBeFocused();
  });

  test('scrolls to the section of its address', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=documents');
    await visitor.panel.getByRole('listitem').getByRole('link').first().click();
    await visitor.panel.locator('.outline a').last().click();
    const section = visitor.panel.locator('[data-open="true"]');
    await expect(section).toBeInViewport();
    await page.reload();
    await expect(section).toBeInViewport();
  });
});

/** Ways in which the data does not come, and what the reader is told. */
const failures: readonly { name: string; fail: (page: Page) => Promise<unknown>; zh: RegExp; en: RegExp }[] = [
  {
    name: 'is not there',
    fail: (page) => page.route(catalogueFile, (route) => route.fulfill({ status: 404, body: 'not found' })),
    zh: /找不到数据文件（状态 404）/,
    en: /was not found \(status 404\)/,
  },
  {
    name: 'is cut short',
    fail: (page) =>
      page.route(catalogueFile, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 20_000) });
      }),
    zh: /数据文件不完整/,
    en: /data file is incomplete/,
  },
  {
    name: 'cannot be reached',
    fail: (page) => page.route(catalogueFile, (route) => route.abort('internetdisconnected')),
    zh: /没有连上数据文件。请检查网络后重试/,
    en: /could not be reached\. Check the connection and try again/,
  },
];

for (const { name, fail, ...sentences } of failures) {
  for (const language of ['zh', 'en'] as const) {
    test(`data that ${name}: the reader is told what to do, and another try works, in ${language}`, async ({ page, problems }) => {
      problems.expect(/status of 404|net::ERR_INTERNET_DISCONNECTED/);
      await fail(page);
      const visitor = new Visitor(page, language);
      await page.goto(language === 'en' ? '?lang=en' : './');
      await expect(page.getByRole('alert')).toContainText(sentences[language]);

      await page.unroute(catalogueFile);
      await page.getByRole('button', { name: visitor.words.retry }).click();
      await visitor.waitUntilUsable();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await visitor.link(language === 'zh' ? /明湖智谷/ : /Minghu Smart Valley/).click();
      await expect(visitor.heading(language === 'zh' ? '明湖智谷' : 'Minghu Smart Valley')).toBeVisible();
    });
  }
}

test('a lost drawing comes back where it was, without a reload, and a still picture stands in for it', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('#map=13/22.77/113.92');
  await visitor.waitForMap();
  const camera = visitor.camera();
  await page.evaluate(() => { document.title = 'not reloaded'; });
  const drawn = (await decode(page, await visitor.canvas.screenshot())).colours(50);
  const lose = await visitor.canvas.evaluateHandle((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'));
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(visitor.map.getByText('显卡暂停了绘图')).toBeVisible();
  await expect(visitor.drawn(/^光明中心区/)).toBeVisible();
  await lose.evaluate((extension) => extension?.restoreContext());
  await expect(visitor.map.getByText('显卡暂停了绘图')).toBeHidden({ timeout: 30_000 });
  await expect(visitor.picture).toBeHidden();
  expect(visitor.camera()).toEqual(camera);
  expect(await page.title()).toBe('not reloaded');
  expect((await decode(page, await visitor.canvas.screenshot())).colours(50)).toBeGreaterThan(drawn / 2);
});
