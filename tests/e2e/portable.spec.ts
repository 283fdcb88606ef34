import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { districtData } from './district-data';
import { Visitor } from './driver';
import { expect, test, withoutWebGL } from './support';

const built = join(import.meta.dirname, '../../dist-portable');
const name = (existsSync(built) ? readdirSync(built) : []).find((file) => file.endsWith('.html')) ?? 'npm run build:portable makes it.html';

const zone = 'iz-minghu-smart-valley';
const { longitude, latitude } = districtData.position(zone);

/** The file, alone in a folder such as a stick has, and all that a page asks for but itself. */
function onStick(page: Page, folder: string): { address: string; asked: string[] } {
  const stick = join(folder, 'U 盘 #1');
  mkdirSync(stick, { recursive: true });
  copyFileSync(join(built, name), join(stick, name));
  const address = pathToFileURL(join(stick, name)).href;
  const asked: string[] = [];
  page.context().on('request', (request) => {
    // blob: and data: are the page’s own.
    if (!/^(blob|data):/.test(request.url()) && request.url().replace(/[?#].*/, '') !== address) asked.push(request.url());
  });
  return { address, asked };
}

async function come(page: Page, address: string): Promise<Visitor> {
  await page.goto(address);
  const visitor = new Visitor(page);
  await visitor.waitUntilUsable();
  return visitor;
}

test('one file from a disk: front page, search, a zone with its sources, the moving map, lens, language, a layer to take away', async ({ page }, info) => {
  const { address, asked } = onStick(page, info.outputPath());
  const visitor = await come(page, address);
  await visitor.waitForMap();
  expect(await page.getByRole('alert').count()).toBe(0);

  await visitor.searchFor('minghu');
  await visitor.result(/^明湖智谷.*产业片区/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  expect(visitor.query()).toEqual({ place: zone });
  await expect(visitor.section('出处').getByRole('link', { name: /^新型工业化说明 · / })).toBeVisible();
  await page.reload();
  await visitor.waitUntilUsable();
  await expect(visitor.heading('明湖智谷')).toBeVisible();

  // What a middle click opens, and the way home.
  const home = visitor.link('首页');
  expect(new URL((await home.getAttribute('href')) ?? '', page.url()).href.replace(/\?$/, '')).toBe(address);
  await home.click();
  await expect(visitor.section(/^九大产业片区/)).toBeVisible();
  expect(visitor.query()).toEqual({});
  await page.goBack();
  await expect(visitor.heading('明湖智谷')).toBeVisible();

  await visitor.lookThrough('2035结构');
  expect(visitor.query()['plan']).toBe('structure-2035');
  await visitor.speak('English');
  const english = new Visitor(page, 'en');
  await expect(english.map).toBeVisible();
  await english.open('Layers');
  await english.card('Layers').getByRole('link', { name: 'About Industrial zones' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), english.panel.getByRole('button', { name: /CSV/ }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('明湖智谷');

  expect(asked).toEqual([]);
  expect(basename(new URL(page.url()).pathname)).toBe(name);
});

test('the desks of one file from a disk answer, match and take up a table in a worker', async ({ page }, info) => {
  // The moving map is not the matter here, and drawing it by software is slow.
  await withoutWebGL(page.context());
  const { address, asked } = onStick(page, info.outputPath());
  const visitor = await come(page, `${address}?page=desks`);
  await expect(visitor.panel.getByText('全部内容都在这一个文件里')).toBeVisible();

  await visitor.link('查一个点').click();
  await visitor.panel.getByRole('textbox', { name: '坐标' }).fill(`${latitude}, ${longitude}`);
  await visitor.panel.getByRole('button', { name: '核对' }).click();
  await expect(visitor.section(/^“3\+9”产业片区/).getByRole('link', { name: '明湖智谷' })).toBeVisible();

  await come(page, `${address}?page=desk/match`);
  await visitor.panel.getByRole('textbox', { name: '做什么' }).fill('传感器封装');
  await page.keyboard.press('Enter');
  await expect(visitor.section(/^结果/)).toContainText('明湖智谷');

  await come(page, `${address}?page=desk/batch`);
  const table = `名称,经度,纬度\r\n甲,${longitude.toFixed(6)},${latitude.toFixed(6)}`;
  await visitor.panel.getByLabel(/选择文件/).setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await visitor.panel.getByRole('radio', { name: /WGS 84/ }).check();
  // The map’s and the desk’s: the page would do the work itself where no worker starts.
  await expect.poll(() => page.workers().length).toBe(2);
  await visitor.panel.getByRole('button', { name: '开始核对' }).click();
  await expect(visitor.panel.getByRole('grid', { name: '逐行结果' }).getByRole('row').nth(1)).toContainText('明湖智谷');

  expect(asked).toEqual([]);
});
