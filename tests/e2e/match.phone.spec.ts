import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a phone asks, reads the reasons and shortlists without moving the page sideways', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/match');
  const words = visitor.panel.getByRole('textbox', { name: '做什么' });
  await words.fill('锂电池隔膜');
  await words.press('Enter');
  const results = visitor.section(/^结果/);
  await expect(results.getByRole('heading', { level: 3 }).first()).toHaveText('贝特瑞产业园');
  await results.getByText('理由', { exact: true }).first().click();
  await expect(results.getByText(/合计 .*折合百分制/)).toBeVisible();
  await results.getByRole('button', { name: '加入备选 – 贝特瑞产业园' }).click();
  await expect(visitor.section(/^备选清单/)).toContainText('贝特瑞产业园');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const section of await visitor.panel.getByRole('region').all()) {
    const { x, width } = await boxOf(section);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  for (const name of ['加入', '总部', '划去：“锂电池隔膜”', '移出备选 – 贝特瑞产业园']) {
    expect((await boxOf(visitor.panel.getByRole('button', { name, exact: true }).first())).height, name).toBeGreaterThanOrEqual(32);
  }
});
