import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a phone reads the comparison point by point, each place by its name, without moving it sideways', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/side-by-side&shortlist=hq-guangming-central-area,iz-guangming-cloud-valley,iz-minghu-smart-valley');
  const table = visitor.panel.getByRole('table', { name: /^并排比较/ });
  await expect(table).toBeVisible();
  await expect(visitor.panel.getByRole('img', { name: /^示意图/ })).toBeVisible();
  const stations = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^最近站点/ }) });
  const tops: number[] = [];
  for (const [index, name] of ['光明中心区', '光明云谷', '明湖智谷'].entries()) {
    const cell = stations.getByRole('cell').nth(index);
    await expect(cell.getByText(name)).toBeVisible();
    const { x, y, width } = await boxOf(cell);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    tops.push(y);
  }
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
  expect(new Set(tops).size).toBe(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const button of await visitor.panel.getByRole('button', { name: /^(前移|后移|移出备选)/ }).all()) {
    const { width, height } = await boxOf(button);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(32);
  }
});
