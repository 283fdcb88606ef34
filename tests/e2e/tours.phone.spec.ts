import { expect, test } from './support';

test.use({ movingMap: false });

test('on a phone a tour is gone through by touch, and nothing reaches beyond the screen', async ({ page }) => {
  await page.goto('?page=desk/tours#tours=for-manufacturing/1/present');
  const stage = page.getByRole('region', { name: /^演示：/ });
  const said = (title: string) => stage.getByRole('heading', { level: 1, name: title });
  await expect(said('制造的底子')).toBeVisible();
  await page.touchscreen.tap(300, 150);
  await expect(said('产业发展区：约47.2平方公里')).toBeVisible();
  await page.touchscreen.tap(60, 150);
  await expect(said('制造的底子')).toBeVisible();
  await stage.getByRole('button', { name: '下一步' }).tap();
  await expect(said('产业发展区：约47.2平方公里')).toBeVisible();
  for (const button of await stage.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(32);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await stage.getByRole('button', { name: '结束演示' }).tap();
  const panel = page.getByRole('main');
  await panel.getByRole('link', { name: '以此为底稿编排' }).tap();
  await panel.getByRole('button', { name: '编写：制造的底子' }).tap();
  await expect(panel.getByLabel('标题 – 中文')).toHaveValue('制造的底子');
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
