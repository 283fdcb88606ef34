import { Visitor } from '../driver';
import { beginning } from './district';
import { expect, onEachSite, test } from './sites';

test.use({ movingMap: false });

onEachSite(() => {
  test('on a phone the zones stand above the sheet, and open from the list; nothing is wider than the screen', async ({ page, district: { zones, meant: { zone } } }) => {
    const visitor = new Visitor(page);
    await visitor.visit('./');
    for (const { name } of zones) await expect(visitor.drawn(beginning(name.zh)).first()).toBeInViewport();
    await visitor.link(beginning(zone.name.zh)).first().tap();
    await expect(visitor.heading(zone.name.zh)).toBeInViewport();
    for (const language of ['zh', 'en'] as const) {
      for (const { id } of zones) {
        await new Visitor(page, language).visit(`./?place=${id}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(390);
      }
    }
  });
});
