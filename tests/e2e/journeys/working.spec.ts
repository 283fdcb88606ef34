import { toursWords } from '../../../src/i18n/desks/tours';
import { Visitor } from '../driver';
import { cutElements, print } from '../pdf';
import { beginning } from './district';
import { expect, onEachSite, test } from './sites';

test.use({ movingMap: false });

const unitMetres: Readonly<Record<string, number>> = { 米: 1, 公里: 1000 };

/** Metres, of a length in words. */
function metresOf(text: string): number {
  const [, amount = '', unit = ''] = /([\d.,\s]+?)\s*(公里|米)/.exec(text) ?? [];
  return Number(amount.replaceAll(/[,\s]/g, '')) * (unitMetres[unit] ?? NaN);
}

onEachSite(() => {
  test('a site is checked: which zone it lies in, and how far from its edge', async ({ page, district }) => {
    const { area, plan } = district;
    const visitor = new Visitor(page);
    await visitor.visit('./?page=desk/check');
    await visitor.panel.getByRole('textbox', { name: '坐标' }).fill(`${area.label[1]}, ${area.label[0]}`);
    await visitor.panel.getByRole('button', { name: '核对' }).click();
    const answer = visitor.section(beginning(plan.name.zh));
    await expect(answer.getByRole('link', { name: area.name.zh })).toBeVisible();
    await expect(visitor.panel.getByText(`在${district.catalogue.district.name.zh}内`, { exact: true })).toBeVisible();
    const told = (await answer.innerText()).match(/图上在内侧，距边界 ([^；]+)；/)?.[1] ?? '';
    const metres = district.metresToEdge(area.label, area);
    expect(Math.abs(metresOf(told) - metres)).toBeLessThan(metres * 0.02 + 6);
  });

  test('a file of sites is read, and each row told its zone', async ({ page, district: { area } }) => {
    const visitor = new Visitor(page);
    await visitor.visit('./?page=desk/batch');
    const [longitude, latitude] = area.label;
    const rows = ['名称,经度,纬度', `甲,${longitude},${latitude}`, `乙,${longitude + 3},${latitude}`];
    await visitor.panel.getByLabel(/选择文件/).setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await visitor.panel.getByRole('radio', { name: /^WGS 84/ }).check();
    await visitor.panel.getByRole('button', { name: '开始核对' }).click();
    const grid = visitor.panel.getByRole('grid', { name: '逐行结果' });
    await expect(grid.getByRole('row').filter({ hasText: '甲' })).toContainText(area.name.zh);
    await expect(grid.getByRole('row').filter({ hasText: '乙' })).not.toContainText(area.name.zh);
  });

  test('a need in words finds a place, with the reason', async ({ page, district: { meant: { zone, industry } } }) => {
    const visitor = new Visitor(page);
    await visitor.visit('./?page=desk/match');
    await visitor.panel.getByRole('textbox', { name: '做什么' }).fill(industry.name.zh);
    await visitor.panel.getByRole('button', { name: '加入', exact: true }).click();
    const found = visitor.section(/^结果/).getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: zone.name.zh }) });
    await expect(found.getByRole('listitem').first()).toContainText(industry.name.zh);
  });

  test('a brief of a zone prints as one sheet, whole and with its map', async ({ page, district: { meant: { zone } } }) => {
    const visitor = new Visitor(page);
    await visitor.visit(`./?page=desk/brief/${zone.id}`);
    const sheets = visitor.panel.getByRole('region', { name: '预览' }).getByRole('article');
    await expect(sheets).toHaveCount(1, { timeout: 60_000 });
    await expect(sheets.getByRole('img', { name: /示意图/ })).toHaveCount(1);
    const { pages } = await print(page);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[210, 297]]);
    expect(pages[0]?.text.replaceAll(/\s+/g, '')).toContain(zone.name.zh);
    await page.emulateMedia({ media: 'print' });
    expect(await cutElements(page, '.brief-sheet')).toEqual([]);
  });

  test('a tour is made of what is in sight, and shown', async ({ page, site, district: { area, plan } }) => {
    const visitor = new Visitor(page);
    await visitor.visit('./?page=desk/tours');
    await expect(visitor.section(toursWords['zh-CN'].made)).toBeVisible();
    // A district that comes without tours has no empty list of them.
    await expect(visitor.section(toursWords['zh-CN'].shipped)).toHaveCount(site === 'second' ? 0 : 1);
    await visitor.visit(`./?page=desk/tours&plan=${plan.id}#tours=~//make`);
    await visitor.panel.getByLabel('按名称标记').fill(area.name.zh);
    await expect.poll(() => visitor.query()['together']).toBe(area.id);
    await visitor.panel.getByRole('button', { name: '把当前画面加为一步' }).click();
    await visitor.panel.getByLabel('标题 – 中文').fill('第一站');
    await visitor.link('试讲').click();
    await expect(page.getByRole('region', { name: /^演示：/ }).getByRole('heading', { level: 1, name: '第一站' })).toBeVisible();
    await expect(visitor.drawn(beginning(area.name.zh)).first()).toBeVisible();
  });
});
