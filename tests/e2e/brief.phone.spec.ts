import { Visitor, boxOf } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a phone shows the whole width of the sheet, and settings large enough for a finger', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/brief/hq-phoenix-city');
  const sheet = visitor.panel.getByRole('article');
  await expect(sheet.getByRole('img', { name: /示意图/ })).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  // The sheet takes its size from the room there is, once that is measured.
  await expect.poll(async () => (await boxOf(sheet)).width).toBeLessThanOrEqual(390);
  const { x, width } = await boxOf(sheet);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  expect(width).toBeGreaterThan(300);
  for (const control of ['来访单位', '附言']) expect((await boxOf(visitor.panel.getByRole('textbox', { name: control }))).height).toBeGreaterThanOrEqual(36);
  expect((await boxOf(visitor.panel.getByRole('button', { name: '打印或存为 PDF' }))).height).toBeGreaterThanOrEqual(32);
});
