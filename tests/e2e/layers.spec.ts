import { readFile } from 'node:fs/promises';
import { Visitor } from './driver';
import { expect, test } from './support';

test('layers are hidden, faded and reordered from the keyboard, and the address keeps it', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '图层', exact: true }).focus();
  await page.keyboard.press('Enter');
  const card = visitor.card('图层');
  await card.getByRole('checkbox', { name: '产业片区' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => visitor.query()['layers']).toBe('parks,facilities,headquarters');
  await card.getByRole('slider', { name: '“总部集聚区”的不透明度' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => visitor.query()['layers']).toMatch(/^parks,facilities,headquarters:[1-9]\d?$/);
  await card.getByRole('button', { name: '下移“总部集聚区”' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => visitor.query()['layers']).toMatch(/^parks,headquarters:[1-9]\d?,facilities$/);
  await card.getByRole('button', { name: '恢复视角默认图层' }).click();
  await expect.poll(() => visitor.query()).not.toHaveProperty('layers');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(visitor.map.getByRole('button', { name: '图层', exact: true })).toBeFocused();
});

test('a layer’s record says what it rests on, and gives the layer as CSV for spreadsheets', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.open('图层');
  await visitor.card('图层').getByRole('link', { name: '说明：产业片区' }).click();
  await expect(visitor.heading('产业片区')).toBeVisible();
  await expect(visitor.panel.getByText('依地标定位').first()).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), visitor.panel.getByRole('button', { name: /CSV/ }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  // Without it Excel takes UTF-8 for the system’s own encoding.
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(1 + 9);
  expect(text).toContain('明湖智谷');
});
