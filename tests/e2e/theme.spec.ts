import { Visitor } from './driver';
import { decode } from './pixels';
import { expect, test } from './support';

/** How light a colour is, from 0 to 255. */
const lightness = (colour: string): number =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)).reduce((sum, channel) => sum + channel, 0) / 3;

/** How light the ground of the moving map is, where nothing is drawn on it: north-west of the district. */
async function groundOf(visitor: Visitor): Promise<number> {
  return lightness((await decode(visitor.page, await visitor.canvas.screenshot())).at(0.04, 0.5));
}

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('page and map are dark, until the reader asks for light', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.waitForMap();
    expect(await groundOf(visitor)).toBeLessThan(60);
    await visitor.header.getByRole('link', { name: '切换为浅色' }).click();
    expect(visitor.query()).toMatchObject({ theme: 'light' });
    await expect.poll(() => groundOf(visitor)).toBeGreaterThan(200);
  });
});

test('an address keeps the light it was given', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit('?theme=dark&place=iz-minghu-smart-valley');
  await visitor.waitForMap();
  expect(await groundOf(visitor)).toBeLessThan(60);
  await expect(visitor.header.getByRole('link', { name: 'Light appearance' })).toBeVisible();
});
