import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('on a phone, findings are filtered by touch and fit the screen', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/data-checks');
  await expect(visitor.heading('数据检查')).toBeVisible();
  const severity = visitor.panel.getByRole('group', { name: '程度' }).getByRole('button', { name: /^警告/ });
  await severity.tap();
  await expect(severity).toHaveAttribute('aria-pressed', 'true');
  await expect(visitor.panel.getByRole('search').getByRole('status')).toContainText(/^\d+ \/ \d+ 项/);
  const { wide, seen } = await visitor.panel.evaluate((panel) => ({ wide: panel.scrollWidth, seen: panel.clientWidth }));
  expect(wide).toBeLessThanOrEqual(seen);
  const look = visitor.panel.getByRole('button', { name: /^在图上看/ }).first();
  await look.tap();
  await expect(look).toHaveAttribute('aria-pressed', 'true');
});
