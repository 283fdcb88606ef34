import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator } from '@playwright/test';
import type { Position } from 'geojson';
import { buildFromTexts } from '../../scripts/catalogue/build';
import { readTexts } from '../../scripts/catalogue/read-texts';
import { boxOf, Visitor } from './driver';
import { expect, test } from './support';

/** A zone with an area reported in square kilometres, and its boundary as the data have it. */
const zone = 'iz-guangming-cloud-valley';
const path = 'data/layers/zones.geojson';
const texts = readTexts(join(import.meta.dirname, '../..'));
const before = JSON.parse(texts.get(path) ?? '') as { features: { id: string; geometry: { coordinates: Position[][] } }[] };
const ring = before.features.find(({ id }) => id === zone)?.geometry.coordinates[0] ?? [];

/** The zone’s own boundary, a little to the east: clockwise and open, as some programs write them. */
const moved = ring.slice(0, -1).map(([x = NaN, y = NaN]): Position => [Number((x + 0.0015).toFixed(6)), y]).reverse();
const bowTie = [6, 2, 4, 0, 6].map((corner) => moved[corner] ?? []);

const file = (name: string, ...rings: Position[][]) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify({
    type: 'FeatureCollection',
    features: rings.map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [coordinates] } })),
  })),
});

async function give(visitor: Visitor, given: ReturnType<typeof file>): Promise<void> {
  await visitor.panel.getByLabel(/^(选择文件|Choose a file)$/).setInputFiles(given);
  // The file before it has been asked about already: this one is asked about anew.
  await expect(visitor.panel.getByText(given.name, { exact: true })).toBeVisible();
  await visitor.panel.getByRole('radio', { name: /^WGS 84/ }).check();
}

const validation = (visitor: Visitor): Locator => visitor.section(/^(校验|Validation)$/);

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('a bow-tie is reported; a sound boundary is compared, used, downloaded, accepted by the compiler, and undone', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/boundary');
  await visitor.panel.getByRole('searchbox').fill('云谷');
  await visitor.link(/光明云谷/).first().click();
  await give(visitor, file('bow-tie.geojson', bowTie));
  await expect(validation(visitor).getByText(/边界自相交/)).toBeVisible();
  await expect(validation(visitor).getByText('改正后才能使用。')).toBeVisible();

  await give(visitor, file('official.geojson', moved));
  await expect(validation(visitor).getByText(/已在起点闭合/)).toBeVisible();
  await expect(validation(visitor).getByText(/绕向与 RFC 7946 相反/)).toBeVisible();
  const comparison = visitor.section('新旧对比');
  await expect(comparison.getByText('88 %', { exact: true })).toBeVisible();
  await visitor.panel.getByLabel('提供者').fill('规划部门');
  await visitor.panel.getByRole('button', { name: '在本次使用' }).click();
  await expect(visitor.map.getByText(/正在使用您的边界/)).toBeVisible();

  const downloading = page.waitForEvent('download');
  await visitor.panel.getByRole('button', { name: '下载图层文件 zones.geojson' }).click();
  const text = await textOf(await downloading);
  const { catalogue, problems } = buildFromTexts(new Map(texts).set(path, text));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(catalogue?.places.find(({ id }) => id === zone)?.placement).toMatchObject({ basis: 'official', uncertaintyMetres: 1 });
  // A line of coordinates and the lines of the placement, and nothing else, differ from the file that is there.
  const lines = (texts.get(path) ?? '').split('\n');
  const added = text.split('\n').filter((line) => !lines.includes(line));
  expect(added).toHaveLength(4);

  await visitor.panel.getByRole('button', { name: '撤销替换' }).click();
  await expect(visitor.map.getByText(/正在使用您的边界/)).toBeHidden();
});

test('an overlap, a ring outside of the district and an area 3 % off are reported', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit(`?page=desk/boundary/${zone}`);
  const shifted = (degrees: number): Position[] => ring.map(([x = NaN, y = NaN]): Position => [x + degrees, y]);
  await give(visitor, file('far.geojson', shifted(0.4)));
  await expect(validation(visitor).getByText(/whole boundary is outside the district/)).toBeVisible();

  // The zone’s area is 2.2 km² by the source: the drawing, 1.5 % longer each way, is more than 3 % larger.
  const [x0 = NaN, y0 = NaN] = ring[0] ?? [];
  const larger = ring.map(([x = NaN, y = NaN]): Position => [x0 + (x - x0) * 1.017, y0 + (y - y0) * 1.017]);
  await give(visitor, file('larger.geojson', larger));
  await expect(validation(visitor).getByText(/the source says about 2\.2 km² \(2019\)\. They differ by 3\.\d %/)).toBeVisible();

  const other = before.features.find(({ id }) => id === 'iz-guangmingcheng-station')?.geometry.coordinates[0] ?? [];
  await give(visitor, file('on-another.geojson', other));
  await expect(validation(visitor).getByText(/^Overlaps Guangmingcheng Station Zone by .* 100 % of/)).toBeVisible();
});

test('a file that is none keeps what was entered', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?page=desk/boundary/${zone}`);
  await give(visitor, file('official.geojson', moved));
  await visitor.panel.getByLabel('提供者').fill('规划部门');
  await visitor.panel.getByLabel('选择文件').setInputFiles({ name: 'official.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('<!doctype html><title>登录</title>') });
  await expect(visitor.panel.getByRole('alert').filter({ hasText: '网页' })).toBeVisible();
  await expect(visitor.panel.getByLabel('提供者')).toHaveValue('规划部门');
  await expect(visitor.section('新旧对比')).toBeVisible();
});

test('leaving the page warns while a boundary would be lost', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?page=desk/boundary/${zone}`);
  await give(visitor, file('official.geojson', moved));
  await visitor.panel.getByLabel('提供者').fill('规划部门');
  await visitor.panel.getByRole('button', { name: '在本次使用' }).click();
  await expect(visitor.map.getByText(/正在使用您的边界/)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  const closed = page.waitForEvent('close');
  await dialog.accept();
  await closed;
});

test('a boundary is drawn with the mouse, corner by corner, and one corner is dragged', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?page=desk/boundary/${zone}`);
  await visitor.waitForMap();
  await visitor.panel.getByRole('button', { name: '在图上绘制' }).click();
  await expect(visitor.map.getByRole('group', { name: '绘制边界' })).toBeVisible();
  const map = await boxOf(visitor.map);
  const at = (x: number, y: number) => ({ x: map.x + map.width * x, y: map.y + map.height * y });
  const press = async (x: number, y: number): Promise<void> => {
    const point = at(x, y);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await page.mouse.click(point.x, point.y);
  };
  await press(0.3, 0.35);
  await press(0.6, 0.35);
  await expect(visitor.map.getByRole('button', { name: '退一个角点' })).toBeEnabled();
  await press(0.6, 0.65);
  await press(0.3, 0.65);
  await page.keyboard.press('Enter');
  await expect(validation(visitor).getByText(/^4 个角点/)).toBeVisible();
  const measured = await validation(visitor).getByText(/^4 个角点/).textContent();
  const [from, to] = [at(0.6, 0.35), at(0.66, 0.3)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect(validation(visitor).getByText(/^4 个角点/)).not.toHaveText(measured ?? '');
  await visitor.panel.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(validation(visitor).getByText(/^4 个角点/)).toHaveText(measured ?? '');
});

test('by keyboard alone: the list is typed over, recorded and used', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit(`?page=desk/boundary/${zone}`);
  const go = async (to: Locator): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      if (await to.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('the keyboard does not come there');
  };
  await go(visitor.panel.locator('summary', { hasText: 'List of coordinates' }));
  await page.keyboard.press('Enter');
  const list = visitor.panel.getByRole('textbox', { name: /^List of coordinates/ });
  await go(list);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(moved.map((position) => position.join(', ')).join('\n'));
  await go(visitor.panel.getByRole('button', { name: 'Use this list' }));
  await page.keyboard.press('Enter');
  await expect(visitor.section('Old and new')).toBeVisible();
  await go(visitor.panel.getByLabel('Given by'));
  await page.keyboard.type('Planning bureau');
  await go(visitor.panel.getByLabel('Taken from'));
  await page.keyboard.type('Zone drawing');
  await page.keyboard.press('Enter');
  await expect(visitor.map.getByText(/Your own boundary is in use/)).toBeVisible();
});

test.describe('without the moving map', () => {
  test.use({ movingMap: false });

  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    test(`no serious barrier with findings and a record open, in ${language}, ${theme}`, async ({ page }) => {
      const visitor = new Visitor(page, language);
      await visitor.visit(`?page=desk/boundary/${zone}&theme=${theme}`);
      await give(visitor, file('official.geojson', moved));
      await expect(visitor.section(/^(新旧对比|Old and new)$/).getByRole('img')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }
});
