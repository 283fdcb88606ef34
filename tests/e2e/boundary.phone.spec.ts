import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

test('on a phone, a boundary is edited by touch, and nothing reaches beyond the screen', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/boundary/iz-guangming-cloud-valley');
  await visitor.waitForMap();
  await visitor.panel.getByRole('button', { name: '在图上绘制' }).tap();
  const bar = visitor.map.getByRole('group', { name: '绘制边界' });
  await expect(bar.getByText(/最后点起点闭合/)).toBeVisible();
  const { y: top, height } = await boxOf(bar);
  const below = top + height;
  for (const [x, y] of [[150, below + 30], [270, below + 30], [270, below + 100], [150, below + 100], [150, below + 30]] as const) await page.touchscreen.tap(x, y);
  await expect(visitor.section('校验').getByText(/^4 个角点/)).toBeVisible();
  await expect(visitor.section('新旧对比').getByRole('img')).toBeVisible();
  const wide = await visitor.panel.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
