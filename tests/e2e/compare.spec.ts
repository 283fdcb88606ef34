import type { Locator } from '@playwright/test';
import { boxOf, Visitor } from './driver';
import { expect, test, withoutWebGL } from './support';

/** Left of the middle stands a zone of 3+9, right of it a unit of the structure plan of 2035. */
const acrossTheMiddle = '#map=13/22.7475/113.9165';

const divider = (visitor: Visitor): Locator => visitor.map.getByRole('slider', { name: '分隔线' });

test('a divider parts two plans; each side opens its own places', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?compare=structure-2035${acrossTheMiddle}`);
  await visitor.waitForMap();
  await expect(visitor.map.getByText('3+9', { exact: true })).toBeVisible();
  await expect(visitor.map.getByText('2035结构', { exact: true })).toBeVisible();
  await expect(divider(visitor)).toHaveAttribute('aria-valuetext', '左侧“3+9”占 50%，其余为“2035结构”');
  await expect(visitor.besideCanvas).toBeVisible();
});

test('the divider is dragged by the pointer, and its place is in the address', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?compare=structure-2035');
  await visitor.waitForMap();
  const map = await boxOf(visitor.map);
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.3, map.y + map.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => Number(/\/swipe\/(\d+)/.exec(visitor.query()['compare'] ?? '')?.[1])).toBeLessThan(36);
  await expect.poll(() => Number(/\/swipe\/(\d+)/.exec(visitor.query()['compare'] ?? '')?.[1])).toBeGreaterThan(24);
});

test('the divider is moved from the keyboard', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?compare=structure-2035');
  await visitor.waitForMap();
  await divider(visitor).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(visitor.query()).toMatchObject({ compare: 'structure-2035/swipe/52' });
});

test('both sides of the divider move together, whichever is dragged', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?compare=structure-2035/swipe/20${acrossTheMiddle}`);
  await visitor.waitForMap();
  await expect(visitor.besideCanvas).toBeVisible();
  const before = visitor.camera()?.longitude ?? NaN;
  // The right-hand map is dragged: the address, which follows the left-hand one, notes the move.
  const map = await boxOf(visitor.map);
  await page.mouse.move(map.x + map.width * 0.6, map.y + map.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.45, map.y + map.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => visitor.camera()?.longitude ?? NaN).toBeGreaterThan(before + 0.005);
});

test('right of the divider the other plan’s place opens', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?compare=structure-2035/swipe/10#map=15/22.744/113.929');
  await visitor.waitForMap();
  await expect(visitor.besideCanvas).toBeVisible();
  await expect(async () => {
    await visitor.clickMiddleOfMap();
    await expect(visitor.heading('凤凰社区产业单元')).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('a plan laid over the lens’s shows the places of both', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?compare=structure-2035/overlay/60#map=15/22.744/113.929');
  await visitor.waitForMap();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('凤凰社区产业单元')).toBeVisible();
  await page.goBack();
  await visitor.visit('?compare=structure-2035/overlay/60&layers=zones#map=15/22.7510/113.9040');
  await visitor.waitForMap();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
});

test('from the keyboard: two plans compared, laid over each other, swapped, and a lineage shown on both', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.header.getByRole('link', { name: '对照' }).focus();
  await page.keyboard.press('Enter');
  await expect(visitor.heading('规划对照')).toBeFocused();
  await visitor.panel.getByRole('radio', { name: '并排滑动' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(visitor.panel.getByRole('radio', { name: '叠加' })).toBeChecked();
  await visitor.panel.getByRole('slider', { name: /不透明度/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => visitor.query()['compare']).toMatch(/^structure-2035\/overlay\/4\d$/);
  const show = visitor.panel.getByRole('link', { name: /^在图上同时看：李松蓢-西田/ });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => visitor.query()['together']).toBe('unit-lisonglang-xitian,iz-lisonglang-xitian');
  await expect.poll(() => visitor.camera()?.zoom ?? 0).toBeGreaterThan(12);
  await visitor.panel.getByRole('button', { name: '对调两个规划' }).or(visitor.panel.getByRole('link', { name: '对调两个规划' })).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => visitor.query()['plan']).toBe('structure-2035');
  expect(visitor.query()['compare']).toMatch(/^three-plus-nine\/overlay/);
});

test('without WebGL the divider parts two still pictures', async ({ page, context }) => {
  await withoutWebGL(context);
  const visitor = new Visitor(page);
  await visitor.visit('?compare=structure-2035/swipe/20');
  await expect(visitor.map.getByRole('link', { name: /^凤凰社区产业单元/ })).toBeVisible();
  await visitor.map.getByRole('link', { name: /^凤凰社区产业单元/ }).click();
  await expect(visitor.heading('凤凰社区产业单元')).toBeVisible();
});
