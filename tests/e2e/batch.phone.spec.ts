import { districtData } from './district-data';
import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a file is checked on a phone, and nothing runs beyond the screen', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/batch');
  const { longitude, latitude } = districtData.position('iz-minghu-smart-valley');
  await visitor.panel.getByLabel('选择文件').setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer: Buffer.from(`名称,经度,纬度\n甲,${longitude},${latitude}\n`) });
  await visitor.panel.getByRole('radio', { name: /WGS 84/ }).check();
  await visitor.panel.getByRole('button', { name: '开始核对' }).click();
  const grid = visitor.panel.getByRole('grid');
  await expect(grid).toContainText('明湖智谷');
  const overflow = await page.evaluate(() => {
    const body = document.querySelector('.sheet-body');
    return body ? body.scrollWidth - body.clientWidth : NaN;
  });
  expect(overflow).toBe(0);
  const box = await grid.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
});
