import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import gcoord from 'gcoord';
import iconv from 'iconv-lite';
import { districtData } from './district-data';
import { Visitor } from './driver';
import { hostSite } from './host';
import { expect, test } from './support';

test.use({ movingMap: false });

const zone = 'iz-minghu-smart-valley';

/** Positions near a zone of the data: on it, and some kilometres off. */
function positionsOf(id: string): { on: readonly [number, number]; off: readonly [number, number] } {
  const { longitude, latitude } = districtData.position(id);
  return { on: [longitude, latitude], off: [longitude + 3, latitude] };
}

const { on, off } = positionsOf(zone);
const row = (name: string, [longitude, latitude]: readonly [number, number]): string => `${name},${longitude.toFixed(6)},${latitude.toFixed(6)}`;
const plain = ['名称,经度,纬度', row('甲', on), row('=1+1', off), '丙,,'].join('\r\n');

const csv = (content: string | Buffer, name = 'sites.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

class Desk {
  readonly panel: Locator;
  constructor(readonly page: Page) {
    this.panel = page.getByRole('main');
  }
  async open(language: 'zh' | 'en' = 'zh'): Promise<void> {
    await new Visitor(this.page, language).visit('?page=desk/batch');
    await expect(this.panel.getByText(language === 'zh' ? '把文件拖到这里' : 'Drop a file here')).toBeVisible();
  }
  async choose(file: ReturnType<typeof csv>): Promise<void> {
    await this.panel.getByLabel(/选择文件|换一个文件|Choose a file/).setInputFiles(file);
    await expect(this.panel.getByText(file.name, { exact: true })).toBeVisible();
  }
  system(name: RegExp): Locator {
    return this.panel.getByRole('radio', { name });
  }
  get run(): Locator {
    return this.panel.getByRole('button', { name: '开始核对' });
  }
  get grid(): Locator {
    return this.panel.getByRole('grid', { name: '逐行结果' });
  }
  outcome(name: RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }
  async download(format: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.panel.getByRole('button', { name: format }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
}

/** Drops a file on the page as a hand does. */
async function drop(target: Locator, name: string, content: string): Promise<void> {
  const transfer = await target.page().evaluateHandle(([fileName = '', text = '']) => {
    const data = new DataTransfer();
    data.items.add(new File([text], fileName));
    return data;
  }, [name, content]);
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

test('from the drop of a table to the file with its answers', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await drop(desk.panel.getByText('把文件拖到这里'), 'sites.csv', plain);
  await expect(desk.panel.getByText('sites.csv', { exact: true })).toBeVisible();
  await expect(desk.panel.getByRole('columnheader', { name: '经度 经度' })).toBeVisible();
  await expect(desk.run).toHaveAttribute('aria-disabled', 'true');
  await expect(desk.panel.getByRole('table', { name: '三行在各坐标系下的位置' })).toContainText('明湖智谷');

  await desk.system(/WGS 84/).check();
  await desk.run.click();
  await expect(desk.grid).toHaveAttribute('aria-rowcount', '4');
  await expect(desk.grid.getByRole('row').nth(1)).toContainText('明湖智谷');
  await expect(desk.grid).toContainText('第 4 行');

  await desk.outcome(/^区外/).click();
  await expect(desk.panel.getByText('只看“区外”：1 行')).toBeVisible();
  await expect(desk.grid).toHaveAttribute('aria-rowcount', '2');
  await desk.outcome(/^区外/).click();
  await expect(desk.grid).toHaveAttribute('aria-rowcount', '4');

  const { name, bytes } = await desk.download('CSV');
  expect(name).toBe('sites-核对结果.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, first, second, third] = bytes.toString().replace(/^\uFEFF/, '').split('\r\n');
  expect(head).toBe('名称,经度,纬度,zone_ids,zone_names,assignment,boundary_distance_m,assumed_crs,note');
  expect(first).toMatch(new RegExp(`^甲,${on[0].toFixed(6)},${on[1].toFixed(6)},${zone},明湖智谷,(inside|possible),\\d+(\\.\\d)?,wgs84`));
  expect(second).toMatch(/^'=1\+1,.*,outside_district,/);
  expect(third).toMatch(/^丙,,,,,unreadable,,wgs84（指定）,/);

  const { bytes: workbook } = await desk.download('Excel');
  expect(workbook.subarray(0, 2).toString()).toBe('PK');
  const { bytes: layer } = await desk.download('GeoJSON');
  expect((JSON.parse(layer.toString()) as { features: unknown[] }).features).toHaveLength(3);
});

test('a table in GBK and GCJ-02 has the same answers as in UTF-8 and WGS 84', async ({ page }) => {
  const [longitude, latitude] = gcoord.transform([...on], gcoord.WGS84, gcoord.GCJ02);
  const desk = new Desk(page);
  await desk.open();
  await desk.choose(csv(iconv.encode(['名称;经度;纬度', row('甲', [longitude, latitude]).replaceAll(',', ';')].join('\n'), 'gbk'), 'gbk.csv'));
  await expect(desk.panel.getByRole('combobox', { name: '编码' })).toHaveValue(/^gb/);
  await expect(desk.panel.getByRole('combobox', { name: '分隔符' })).toHaveValue(';');
  await expect(desk.panel.getByRole('columnheader', { name: '名称' })).toBeVisible();
  await desk.system(/GCJ-02/).check();
  await desk.run.click();
  await expect(desk.grid.getByRole('row').nth(1)).toContainText('明湖智谷');
  const [, first] = (await desk.download('CSV')).bytes.toString().split('\r\n');
  expect(first).toContain(`,${zone},明湖智谷,`);
  expect(first).toContain('gcj02（指定）');

  // The answer is kept for the next file that leaves it open.
  await desk.panel.getByRole('button', { name: '换一个文件' }).click();
  await desk.choose(csv(plain));
  await expect(desk.system(/GCJ-02/)).toBeChecked();
  await expect(desk.panel.getByText('沿用上一个文件的选择：GCJ-02。')).toBeVisible();
});

test('columns that were taken wrongly are corrected, by keyboard alone, and a count filters by keyboard', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.choose(csv(['a,b,c', `甲,${on[1]},${on[0]}`, `乙,${off[1]},${off[0]}`].join('\n'), 'letters.csv'));
  const kind = desk.panel.getByRole('combobox', { name: '位置写法' });
  await kind.focus();
  await kind.selectOption('degrees');
  await page.keyboard.press('Tab');
  await expect(desk.panel.getByRole('combobox', { name: '经度' })).toBeFocused();
  await desk.panel.getByRole('combobox', { name: '经度' }).selectOption('c');
  await page.keyboard.press('Tab');
  await expect(desk.panel.getByRole('combobox', { name: '纬度' })).toBeFocused();
  await desk.panel.getByRole('combobox', { name: '纬度' }).selectOption('b');
  await desk.system(/WGS 84/).focus();
  await page.keyboard.press('Space');
  await desk.run.focus();
  await page.keyboard.press('Enter');
  await expect(desk.panel.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(desk.grid).toBeVisible();
  await desk.outcome(/^区外/).focus();
  await page.keyboard.press('Space');
  await expect(desk.grid).toHaveAttribute('aria-rowcount', '2');
  await expect(desk.grid).toContainText('乙');
  await desk.grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(desk.grid.getByRole('gridcell').nth(1)).toBeFocused();
});

test('a run that is stopped keeps its rows, and another file can follow', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const many = ['名称,经度,纬度', ...Array.from({ length: 900_000 }, (_, index) => row(`r${index}`, on))].join('\n');
  await desk.choose(csv(many, 'many.csv'));
  await desk.system(/WGS 84/).check();
  await desk.run.click();
  await expect(desk.panel.getByText(/已核对 [1-9][\d,]* 行/)).toBeVisible();
  await desk.panel.getByRole('button', { name: '停止，保留已核对的行' }).click();
  await expect(desk.panel.getByText(/中途停止：只核对了前 [\d,]+ 行/)).toBeVisible();
  const kept = Number(await desk.grid.getAttribute('aria-rowcount')) - 1;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(900_000);

  await desk.panel.getByRole('button', { name: '换一个文件' }).click();
  await desk.choose(csv(plain));
  await desk.run.click();
  await expect(desk.grid).toHaveAttribute('aria-rowcount', '4');
});

test('a file that is none leaves the one before, and says what is wrong', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('en');
  await desk.panel.getByLabel('Choose a file').setInputFiles(csv(plain));
  await expect(desk.panel.getByText('sites.csv', { exact: true })).toBeVisible();
  await desk.panel.getByLabel('Another file').setInputFiles(csv('<!doctype html><title>Log in</title>', 'sites.geojson'));
  await expect(desk.panel.getByRole('alert')).toContainText('sites.geojson');
  await expect(desk.panel.getByText('sites.csv', { exact: true })).toBeVisible();
});

test('the printed page says what was checked, by which data and when', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.choose(csv(plain));
  await desk.system(/WGS 84/).check();
  await desk.run.click();
  await expect(desk.grid).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const summary = page.locator('.batch-print');
  await expect(summary).toBeVisible();
  await expect(desk.grid).toBeHidden();
  for (const said of ['sites.csv', 'WGS 84 / CGCS2000', '“3+9”产业片区', '数据版本', '区外']) await expect(summary).toContainText(said);
  await expect(summary).toContainText(String(new Date().getFullYear()));
});

test('where no worker may be started, the page does the work', async ({ page, baseURL, problems }) => {
  problems.expect(/no worker may be started/);
  const host = await hostSite(baseURL ?? '', {
    path: '/sub/path/',
    headers: { 'Access-Control-Allow-Origin': '*' },
    pages: { '/': '<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe title="Map" sandbox="allow-scripts" src="/sub/path/?page=desk/batch" width="1200" height="800"></iframe>' },
  });
  try {
    problems.expectHost(host.origin);
    await page.goto(host.origin);
    const panel = page.frameLocator('iframe').getByRole('main');
    await panel.getByRole('button', { name: '用示例文件试一试' }).click();
    await panel.getByRole('radio', { name: /WGS 84/ }).check();
    await panel.getByRole('button', { name: '开始核对' }).click();
    await expect(panel.getByRole('grid')).toBeVisible();
  } finally {
    await host.close();
  }
});
