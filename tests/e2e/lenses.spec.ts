import { Visitor } from './driver';
import { expect, test } from './support';

/** A place of each lens, and a spot on it where nothing else of its layer is. */
const lenses = [
  { lens: '3+9', layer: 'zones', place: '明湖智谷', at: '22.7510/113.9040' },
  { lens: '2035结构', layer: 'structure-2035', place: '凤凰社区产业单元', at: '22.744/113.929' },
  { lens: '十四五空间', layer: 'parks', place: '卫光生命科学园', at: null },
  { lens: '科学城', layer: 'facilities', place: '脑解析与脑模拟设施', at: null },
] as const;

for (const { lens, layer, place, at } of lenses) {
  test(`through “${lens}”, chosen from the keyboard, the moving map shows its places and opens them`, async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.waitForMap();
    await visitor.lens(lens).focus();
    await page.keyboard.press('Enter');
    await expect(visitor.lens(lens)).toHaveAttribute('aria-current', 'true');
    await visitor.searchFor(place);
    await visitor.result(place).first().click();
    await expect(visitor.heading(place)).toBeVisible();
    await expect.poll(() => visitor.camera()?.zoom ?? 0).toBeGreaterThan(12);
    const spot = at ?? `${visitor.camera()?.latitude}/${visitor.camera()?.longitude}`;
    const plan = visitor.query()['plan'];
    await visitor.visit(`?${plan ? `plan=${plan}&` : ''}layers=${layer}#map=15/${spot}`);
    await visitor.waitForMap();
    await visitor.clickMiddleOfMap();
    await expect(visitor.heading(place)).toBeVisible();
  });
}
