import AxeBuilder from '@axe-core/playwright';
import { boxOf, Visitor } from './driver';
import { decode } from './pixels';
import { expect, test } from './support';

test.use({ movingMap: false });

const four = '?page=desk/side-by-side&shortlist=hq-guangming-central-area,iz-guangming-cloud-valley,iz-minghu-smart-valley,hq-guangming-lake';

const table = (visitor: Visitor) => visitor.panel.getByRole('table', { name: /^(并排比较|Side by side)/ });
const row = (visitor: Visitor, name: RegExp) => table(visitor).getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name }) });

test('the keyboard alone leads from an empty desk to what differs', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/side-by-side');
  await expect(visitor.panel.getByText('还没有可比较的地点。请至少选两处。')).toBeVisible();
  const add = visitor.panel.getByRole('combobox', { name: '加入一处' });
  for (const [typed, name] of [['mhzg', '明湖智谷'], ['中心区', '光明中心区']] as const) {
    await add.focus();
    await page.keyboard.type(typed);
    await expect(visitor.result(new RegExp(`^${name}`)).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(visitor.panel.getByRole('status').filter({ hasText: `已加入：${name}` })).toBeVisible();
  }
  await expect(table(visitor).getByRole('columnheader')).toHaveCount(3);
  expect(visitor.query()).toMatchObject({ shortlist: 'iz-minghu-smart-valley,hq-guangming-central-area', together: 'iz-minghu-smart-valley,hq-guangming-central-area' });

  // The order changes under the same button.
  await visitor.panel.getByRole('button', { name: '后移：明湖智谷' }).focus();
  await page.keyboard.press('Enter');
  await expect(table(visitor).getByRole('columnheader').nth(1)).toContainText('光明中心区');

  const only = visitor.panel.getByRole('switch', { name: '只看不同' });
  await expect(row(visitor, /^指标/)).toBeVisible();
  await only.focus();
  await page.keyboard.press('Space');
  await expect(row(visitor, /^指标/)).toBeHidden();
  await expect(row(visitor, /^面积（文件）/)).toContainText('8.15');
  // A copied address opens the same.
  await page.reload();
  await visitor.waitUntilUsable();
  await expect(only).toBeChecked();
  await expect(table(visitor).getByRole('columnheader').nth(1)).toContainText('光明中心区');
});

test('four places stand side by side, each statement with its source, and pass the checks of accessibility', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit(four);
  await expect(table(visitor).getByRole('columnheader')).toHaveCount(5);
  await expect(row(visitor, /^Near /)).toContainText(/\d+ m/);
  await expect(row(visitor, /^Figures/)).toContainText('none concerns any of these places');
  const { violations } = await new AxeBuilder({ page }).include('.side-by-side').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

for (const language of ['zh', 'en'] as const) {
  test(`prints on landscape A4 with its map, whole rows and nothing cut (${language})`, async ({ page }) => {
    const visitor = new Visitor(page, language);
    // Paper: 273 mm between the margins.
    await page.setViewportSize({ width: 1032, height: 760 });
    await visitor.visit(four);
    const figure = page.locator('figure').filter({ has: page.getByRole('img', { name: /^(示意图|Diagram)/, includeHidden: true }) });
    await expect(figure.locator('svg').first()).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(figure).toBeVisible();
    const picture = await decode(page, await figure.screenshot());
    expect(picture.colours(40)).toBeGreaterThan(20);
    await expect(visitor.panel.getByRole('button', { name: /^(打印|Print)$/ })).toBeHidden();

    const pageHeight = (210 - 22) / 25.4 * 96;
    for (const found of await table(visitor).getByRole('row').all()) {
      const { x, width, height } = await boxOf(found);
      expect(x + width).toBeLessThanOrEqual(1033);
      expect(height, await found.innerText()).toBeLessThan(pageHeight * 0.8);
      expect(await found.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
    }
    const cut = await page.locator('.side-by-side :not(.visually-hidden, .map-figure, .map-figure *)').evaluateAll((elements: Element[]) =>
      elements.filter((element) => getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1).map(({ outerHTML }) => outerHTML));
    expect(cut).toEqual([]);

    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
    expect(new Set(boxes.map(String))).toEqual(new Set(['842,595']));
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    expect(boxes.length).toBeLessThanOrEqual(5);
  });
}
