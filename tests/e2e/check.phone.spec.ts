import { districtData } from './district-data';
import { Visitor, boxOf } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

const { longitude, latitude } = districtData.position('hq-guangming-central-area');

test('a phone types coordinates and reads the whole answer without moving it sideways', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/check');
  const coordinates = visitor.panel.getByRole('textbox', { name: '坐标' });
  await coordinates.fill(`${longitude} ${latitude}`);
  await coordinates.press('Enter');
  await expect(visitor.section(/^“3\+9”产业片区/).getByRole('link', { name: '光明中心区' })).toBeVisible();
  // The form makes room for the answer.
  await expect(visitor.panel.getByRole('heading', { name: '核对结果' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const section of await visitor.panel.getByRole('region').all()) {
    const { x, width } = await boxOf(section);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  // What is pressed is large enough for a finger.
  expect((await boxOf(visitor.panel.getByRole('button', { name: '核对' }))).height).toBeGreaterThanOrEqual(36);
});

test('a phone reads the assignment table in its box', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit('?page=desk/assignments');
  const table = visitor.panel.getByRole('grid', { name: 'Assignment table' });
  await expect(table).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const { x, width } = await boxOf(table);
  expect(x + width).toBeLessThanOrEqual(390);
});
