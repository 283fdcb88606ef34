import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { Visitor } from './driver';
import { expect, test, withoutWebGL } from './support';

const stage = (page: Page): Locator => page.getByRole('region', { name: /^(演示：|Presenting: )/ });
const said = (page: Page, title: string | RegExp): Locator => stage(page).getByRole('heading', { level: 1, name: title });
const camera = (page: Page): string => /map=([^&]+)/.exec(new URL(page.url()).hash)?.[1] ?? '';
const near = (one: string, other: string): boolean => {
  const [[, north = NaN, east = NaN], [, otherNorth = NaN, otherEast = NaN]] = [one, other].map((text) => text.split('/').map(Number)) as [number[], number[]];
  return Math.abs(north - otherNorth) < 0.002 && Math.abs(east - otherEast) < 0.002;
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a tour fills the page, follows a clicker, and the presenter’s window stays in step', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/tours');
  await visitor.link(/五分钟看全区/).click();
  await visitor.panel.getByRole('button', { name: '开始演示' }).click();
  await expect(said(page, '一区四图')).toBeVisible();
  await expect(visitor.header).toBeHidden();
  await visitor.waitForMap();

  const opening = page.waitForEvent('popup');
  await stage(page).getByRole('button', { name: '打开讲者窗口' }).click();
  const notes = await opening;
  await expect(notes.getByRole('heading', { level: 1, name: '一区四图' })).toBeVisible();

  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(said(page, '三个总部集聚区')).toBeVisible();
  await expect(notes.getByRole('heading', { level: 1, name: '三个总部集聚区' })).toBeVisible();
  await expect(notes.getByText('九个产业片区')).toBeVisible();
  await expect.poll(() => visitor.query()['together']).toContain('hq-phoenix-city');
  await expect.poll(() => camera(page)).not.toBe('');
  const before = camera(page);

  // The clicker’s keys are heard in either window.
  await notes.keyboard.press('End');
  await expect(said(page, '到2030年')).toBeVisible();
  await notes.getByRole('button', { name: '上一步' }).click();
  await expect(said(page, '从哪里起步')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(said(page, '光明科学城')).toBeVisible();
  await expect.poll(() => camera(page)).not.toBe(before);
  expect(page.url()).toContain('tours=five-minutes/8/present');

  const { violations } = await new AxeBuilder({ page }).include('.tour-stage').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(visitor.heading('五分钟看全区')).toBeVisible();
  await expect(visitor.header).toBeVisible();
  await expect.poll(() => notes.isClosed()).toBe(true);
});

test('a tour made in the browser survives save, reload and replay', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/tours&plan=science-city#map=14.5/22.7984/113.9456&tours=~//make');
  await visitor.waitForMap();
  const add = visitor.panel.getByRole('button', { name: '把当前画面加为一步' });
  await expect(visitor.panel.getByText(/点一下图上的地点即可标记/)).toBeVisible();
  await visitor.panel.getByLabel('按名称标记').fill('脑解析与脑模拟设施');
  await expect.poll(() => visitor.query()['together']).toBe('fac-brain');
  await add.click();
  await visitor.panel.getByLabel('标题 – 中文').fill('第一站');
  await visitor.panel.getByLabel('第 1 段 – 英文').fill('The first stop.');

  await visitor.panel.getByRole('combobox', { name: '规划', exact: true }).selectOption({ label: '2035结构' });
  await visitor.panel.getByRole('button', { name: '取消标记：脑解析与脑模拟设施' }).click();
  await add.click();
  await visitor.panel.getByLabel('标题 – 中文').fill('第二站');
  await visitor.panel.getByRole('button', { name: '上移：第二站' }).press('Enter');
  await visitor.panel.getByLabel('名称 – 英文').fill('Two stops');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const saving = page.waitForEvent('download');
  await visitor.panel.getByRole('button', { name: '存成文件' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('two-stops.json');
  const text = readFileSync(await download.path(), 'utf8');
  const { steps } = JSON.parse(text) as { steps: { plan: string; camera?: { center: [number, number] } }[] };
  expect(steps.map(({ plan }) => plan)).toEqual(['structure-2035', 'science-city']);
  const [longitude = NaN, latitude = NaN] = steps[1]?.camera?.center ?? [];

  await page.goto('?page=desk/tours&lang=en#tours=~//make');
  await page.reload();
  await visitor.panel.getByLabel('Load a file').setInputFiles({ name: 'two-stops.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await visitor.link('Try it').click();
  await expect(said(page, 'One corridor, three areas, five clusters')).toBeVisible();
  await expect.poll(() => visitor.query()['plan']).toBe('structure-2035');
  await page.keyboard.press('PageDown');
  await expect(said(page, 'Brain Analysis and Brain Simulation Facility')).toBeVisible();
  await expect(stage(page).getByText('The first stop.')).toBeVisible();
  await expect.poll(() => visitor.query()).toMatchObject({ plan: 'science-city', together: 'fac-brain' });
  await expect.poll(() => near(camera(page), `14/${latitude}/${longitude}`), { timeout: 60_000 }).toBe(true);
});

test('without WebGL a kiosk shows the text and the still picture, step by step', async ({ page, context }) => {
  await withoutWebGL(context);
  await page.goto('?page=desk/tours#tours=for-research/3/kiosk');
  await expect(said(page, '脑与合成生物')).toBeVisible();
  const picture = page.getByRole('group', { name: '示意图' }).first();
  await expect(picture.getByRole('link', { name: /^脑解析与脑模拟设施/ })).toBeVisible();
  const frame = () => picture.locator('svg[viewBox]').first().getAttribute('viewBox');
  const before = await frame();
  await page.keyboard.press('PageDown');
  await expect(said(page, '两束光')).toBeVisible();
  await expect.poll(frame).not.toBe(before);
  await expect(page.getByText(/示意范围，非法定界线/)).toBeVisible();
  // What a page says elsewhere of a map that cannot move is not for the guests of a kiosk.
  await expect(page.locator('.map-notices')).toBeHidden();
});

test('a kiosk runs five hundred steps without growing the heap by more than a fifth', async ({ page, context }) => {
  test.slow();
  // Small, because the map is drawn by software: what is counted is what the page keeps, not how fast it draws.
  await page.setViewportSize({ width: 800, height: 450 });
  await page.goto('?page=desk/tours#tours=five-minutes/1/kiosk');
  await expect(said(page, '一区四图')).toBeVisible();
  await expect(page.locator('.map-stage')).toHaveAttribute('data-stage', 'ready', { timeout: 60_000 });
  const devtools = await context.newCDPSession(page);
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  };
  /** As a clicker does, twenty times a second where the machine keeps up. */
  const run = (steps: number): Promise<void> => page.evaluate(async (count) => {
    for (let step = 0; step < count; step += 1) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
      await new Promise((later) => { setTimeout(later, 50); });
    }
  }, steps);
  // Every step once and more, so that what is kept for good has come.
  await run(60);
  await expect(said(page, '一区四图')).toBeVisible();
  const before = await heap();
  await run(503);
  await expect(said(page, '九个产业片区')).toBeVisible();
  // What is kept for good stays; what the map has yet to let go of goes within a while.
  await expect.poll(async () => await heap() / before).toBeLessThan(1.2);
  console.log(`heap: ${(before / 1e6).toFixed(1)} MB, after 503 steps ${(await heap() / 1e6).toFixed(1)} MB`);
});
