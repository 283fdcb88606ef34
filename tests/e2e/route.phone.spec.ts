import { districtData } from './district-data';
import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a route is put in order on a phone, by buttons a finger can press and by dragging', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  const ids = ['iz-minghu-smart-valley', 'hq-guangming-central-area', 'iz-guangmingcheng-station'];
  const [first, second] = ids.map((id) => districtData.place(id).name.en);
  await visitor.visit(`?page=desk/route#route=${ids.map((id) => `${id},45`).join('~')}~speed:30`);
  const stops = visitor.panel.getByRole('region', { name: /^Stops/ });
  await expect(stops.getByRole('listitem')).toHaveCount(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const button of await stops.getByRole('button').all()) {
    const { width, height, x } = await boxOf(button);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(32);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  await stops.getByRole('button', { name: `Later – ${first}` }).tap();
  await expect(stops.getByRole('listitem').first()).toContainText(second ?? '');

  // The handle of the second row, dragged above the first.
  await stops.getByRole('listitem').nth(1).scrollIntoViewIfNeeded();
  const handle = await boxOf(stops.getByTitle(`Drag to reorder – ${first}`));
  const target = await boxOf(stops.getByRole('listitem').first());
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + handle.width / 2, target.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect(stops.getByRole('listitem').first()).toContainText(first ?? '');
});
