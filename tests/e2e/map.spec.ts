import { cameraOn, Visitor } from './driver';
import { expect, test } from './support';

const zone = 'iz-minghu-smart-valley';

test('a click on a zone on the moving map opens it', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?layers=zones${cameraOn(zone, 15)}`);
  await visitor.waitForMap();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  expect(visitor.query()).toMatchObject({ place: zone });
});

test('the pointer over a zone names it', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit(`?layers=zones${cameraOn(zone, 15)}`);
  await visitor.waitForMap();
  await visitor.hoverMiddleOfMap();
  await expect(visitor.map.getByText('Minghu Smart Valley')).toBeVisible();
});

test('the map goes to the place that is opened in the list', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.link(/明湖智谷/).click();
  await expect.poll(() => visitor.camera()?.zoom ?? 0).toBeGreaterThan(12);
  expect(visitor.isNear(zone)).toBe(true);
});

test('the map is moved and zoomed from the keyboard', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(cameraOn(zone, 13));
  await visitor.waitForMap();
  await visitor.canvas.focus();
  await page.keyboard.press('Equal');
  await expect.poll(() => visitor.camera()?.zoom).toBe(14);
  const before = visitor.camera();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => visitor.camera()?.longitude).toBeGreaterThan(before?.longitude ?? Infinity);
});

test('the buttons zoom, and show the whole district again', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(cameraOn(zone, 15));
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '缩小' }).click();
  await expect.poll(() => visitor.camera()?.zoom).toBe(14);
  await visitor.map.getByRole('button', { name: '回到全区' }).click();
  await expect.poll(() => visitor.camera()?.zoom).toBeLessThan(12.5);
});

test('the moving map is named in the language chosen', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.speak('English');
  await expect(new Visitor(page, 'en').canvas).toBeVisible();
});

test('the still picture can be read and clicked before the map engine has come', async ({ page }) => {
  const visitor = new Visitor(page);
  await page.route(/MapEngine/, () => undefined);
  await visitor.visit();
  await visitor.drawn(/^明湖智谷/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('it is always said that the drawing is indicative', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit();
  await expect(visitor.map.getByText('Indicative, not statutory')).toBeInViewport();
  await visitor.waitForMap();
  await expect(visitor.map.getByText('Indicative, not statutory')).toBeInViewport();
});

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the map is at once where it is asked to go', async ({ page }) => {
    const visitor = new Visitor(page);
    await page.clock.install();
    await visitor.visit();
    await visitor.waitForMap();
    // Time stands still from here, but for the few frames it takes to draw once: a flight could not arrive.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await visitor.link(/明湖智谷/).click();
    await expect(visitor.heading('明湖智谷')).toBeVisible();
    await page.clock.runFor(100);
    expect(visitor.isNear(zone)).toBe(true);
  });
});

test('the coordinates of the middle of the map can be read off', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('#map=14/22.75/113.92');
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '坐标' }).click();
  const card = page.getByRole('region', { name: '坐标' });
  await expect(card.getByText('22.75000° N, 113.92000° E')).toBeVisible();
  await expect(card.getByRole('link', { name: '高德地图' })).toBeVisible();
  await card.getByRole('button', { name: '关闭' }).click();
  await expect(card).toBeHidden();
});
