import type { DeskId } from '../../src/view/view';
import { districtData } from './district-data';
import type { Visitor } from './driver';
import { expect } from './support';

const { longitude, latitude } = districtData.position('hq-guangming-central-area');

async function addPlace(visitor: Visitor, field: string, name: string): Promise<void> {
  await visitor.panel.getByRole('combobox', { name: field }).fill(name);
  await visitor.result(new RegExp(`^${name}`)).first().click();
}

/** What desks do without a network, beyond opening: one step each that needs what loads late. A new desk adds its own here. */
export const deskWork: Partial<Record<DeskId, (visitor: Visitor) => Promise<void>>> = {
  async match({ panel }) {
    await panel.getByRole('textbox', { name: '做什么' }).fill('锂电池隔膜');
    await panel.getByRole('button', { name: '加入', exact: true }).click();
    await expect(panel.getByRole('region', { name: /^结果/ })).toContainText('贝特瑞产业园');
  },
  async 'side-by-side'(visitor) {
    for (const name of ['明湖智谷', '光明中心区']) await addPlace(visitor, '加入一处', name);
    await expect(visitor.panel.getByRole('table', { name: /^并排比较/ }).getByRole('columnheader')).toHaveCount(3);
  },
  // Drawn and fitted to its paper; the code is made on this machine.
  async brief({ panel }) {
    await panel.getByRole('textbox', { name: '来访单位' }).fill('某某科技');
    const sheet = panel.getByRole('region', { name: '预览' }).getByRole('article').first();
    await expect(sheet).toContainText('某某科技');
    await expect(sheet.getByRole('img', { name: /示意图/ })).toBeVisible();
  },
  async tours({ page, panel }) {
    await panel.getByRole('link', { name: /五分钟看全区/ }).click();
    await panel.getByRole('button', { name: '开始演示' }).click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { level: 1, name: '三个总部集聚区' })).toBeVisible();
    await page.keyboard.press('Escape');
  },
  // What writes files comes when it is asked for.
  async route(visitor) {
    for (const name of ['明湖智谷', '光明中心区']) await addPlace(visitor, '选一个地点', name);
    const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.panel.getByRole('button', { name: 'GPX' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.gpx$/);
  },
  async check({ panel }) {
    await panel.getByRole('textbox', { name: '坐标' }).fill(`${latitude}, ${longitude}`);
    await panel.getByRole('button', { name: '核对' }).click();
    await expect(panel.getByRole('region', { name: /^“3\+9”产业片区/ }).getByRole('link', { name: '光明中心区' })).toBeVisible();
  },
  // Read and judged in a worker of its own.
  async batch({ panel }) {
    const buffer = Buffer.from(`名称,经度,纬度\r\n甲,${longitude},${latitude}`);
    await panel.getByLabel(/选择文件/).setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer });
    await panel.getByRole('radio', { name: /^WGS 84/ }).check();
    await panel.getByRole('button', { name: '开始核对' }).click();
    await expect(panel.getByRole('grid', { name: '逐行结果' })).toContainText('光明中心区');
  },
};
