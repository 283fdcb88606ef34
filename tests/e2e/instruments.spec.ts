import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

test('a distance is measured with the mouse, and opens no place meanwhile', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('#map=14/22.751/113.904');
  await visitor.waitForMap();
  await visitor.open('测量');
  const card = visitor.card('测量');
  const map = await boxOf(visitor.map);
  await page.mouse.click(map.x + map.width * 0.5, map.y + map.height * 0.5);
  await page.mouse.click(map.x + map.width * 0.6, map.y + map.height * 0.5);
  await expect(card.getByText(/^[\d.,]+ (米|公里)$/).first()).toBeVisible();
  expect(visitor.query()).not.toHaveProperty('place');
  await card.getByRole('button', { name: '关闭' }).click();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
});

test('an area is measured from the keyboard', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit('#map=14/22.751/113.904');
  await visitor.waitForMap();
  await visitor.open('Measure');
  const card = visitor.card('Measure');
  await card.getByRole('radio', { name: 'Area' }).check();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await card.getByRole('button', { name: 'Add a point at the cross' }).click();
    const before = visitor.camera();
    await visitor.canvas.focus();
    await page.keyboard.press(key);
    await expect.poll(() => visitor.camera()).not.toEqual(before);
  }
  await expect(card.getByText(/(m²|km²|hectares|ha)$/).first()).toBeVisible();
});

test('the map is turned, and turned back by the compass', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('#map=13/22.77/113.92/30');
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '转回正北' }).click();
  await expect.poll(() => page.url()).toMatch(/#map=13\/22\.77\/113\.92$/);
  await expect(visitor.map.getByRole('button', { name: '转回正北' })).toBeHidden();
});

test('the page fills the screen, and leaves it', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.map.getByRole('button', { name: '全屏', exact: true }).click();
  await visitor.map.getByRole('button', { name: '退出全屏' }).click();
  await expect(visitor.map.getByRole('button', { name: '全屏', exact: true })).toBeVisible();
});

test.describe('where the browser tells the position', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 22.76, longitude: 113.93, accuracy: 40 } });

  test('the reader is shown on the map', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.waitForMap();
    await visitor.map.getByRole('button', { name: '我的位置' }).click();
    await expect(visitor.map.getByRole('img', { name: '您在此处，误差约 40 米' })).toBeVisible();
    await expect.poll(() => visitor.camera()?.zoom).toBe(14);
  });
});

test('where it does not, the reader is told why', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: 'Where I am' }).click();
  await expect(visitor.map.getByText(/does not allow reading your position/)).toBeVisible();
});
