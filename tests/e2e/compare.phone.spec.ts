import type { CDPSession, Page } from '@playwright/test';
import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

/** Drags with one finger. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  await touch('touchEnd', []);
}

test('a plan is chosen, compared and swiped with a finger', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.lens('科学城').tap();
  await expect(visitor.lens('科学城')).toHaveAttribute('aria-current', 'true');
  await visitor.lens('3+9').tap();
  await visitor.header.getByRole('link', { name: '对照' }).tap();
  await expect(visitor.heading('规划对照')).toBeVisible();
  await expect(visitor.besideCanvas).toBeVisible({ timeout: 30_000 });
  const divider = visitor.map.getByRole('slider', { name: '分隔线' });
  const [map, track] = [await boxOf(visitor.map), await boxOf(divider)];
  const y = track.y + track.height / 2;
  await swipe(page, { x: map.x + map.width / 2, y }, { x: map.x + map.width * 0.25, y });
  await expect.poll(async () => Number(await divider.inputValue())).toBeLessThan(35);
  expect(visitor.query()['compare']).toMatch(/\/swipe\/\d+$/);
});

test('a plan is laid over another and faded with a finger', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?compare=structure-2035');
  await visitor.panel.getByRole('radio', { name: '叠加' }).check();
  const opacity = visitor.panel.getByRole('slider', { name: /不透明度/ });
  await opacity.scrollIntoViewIfNeeded();
  const track = await boxOf(opacity);
  await page.touchscreen.tap(track.x + track.width * 0.8, track.y + track.height / 2);
  await expect.poll(() => Number(/overlay\/(\d+)/.exec(visitor.query()['compare'] ?? '')?.[1])).toBeGreaterThan(70);
});
