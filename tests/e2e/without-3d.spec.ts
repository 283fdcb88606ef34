import { districtData } from './district-data';
import { Visitor } from './driver';
import { expect, test } from './support';

// A browser in which no page can draw in three dimensions.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
  },
});

for (const [language, notice] of [['zh', /无法显示动态地图（缺少 WebGL 2）/], ['en', /cannot show the moving map \(WebGL 2 is missing\)/]] as const) {
  test(`all zones can be read on the picture, and the reader is told, in ${language}`, async ({ page }) => {
    const visitor = new Visitor(page, language);
    await visitor.visit();
    await expect(visitor.map.getByText(notice)).toBeVisible();
    for (const place of [...districtData.zones, ...districtData.headquarters]) {
      const drawn = visitor.drawn(new RegExp(`^${place.name[language]} ·`));
      await expect(drawn).toBeVisible();
      await expect(drawn).not.toHaveText('');
    }
  });
}

test('a zone is opened by a click on the picture, and its address brings it back', async ({ page, context }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.drawn(/^明湖智谷/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await expect(visitor.drawn(/^明湖智谷/)).toHaveAttribute('aria-current', 'true');

  const friend = new Visitor(await context.newPage());
  await friend.page.goto(page.url());
  await expect(friend.heading('明湖智谷')).toBeVisible();
  await expect(friend.drawn(/^明湖智谷/)).toHaveAttribute('aria-current', 'true');
});

test('a zone is reached and opened by keyboard', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.drawn(/^明湖智谷/).focus();
  await page.keyboard.press('Enter');
  await expect(visitor.heading('明湖智谷')).toBeFocused();
});

test('the picture is zoomed and set back', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  const one = visitor.drawn(/^光明云谷/);
  const other = visitor.drawn(/^长圳/);
  const apart = async (): Promise<number> => ((await other.boundingBox())?.y ?? NaN) - ((await one.boundingBox())?.y ?? NaN);
  const before = await apart();
  await visitor.map.getByRole('button', { name: '放大' }).click();
  await expect.poll(apart).toBeGreaterThan(before * 1.3);
  await visitor.map.getByRole('button', { name: '回到全区' }).click();
  await expect.poll(apart).toBeCloseTo(before, 0);
});
