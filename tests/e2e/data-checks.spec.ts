import { readFile } from 'node:fs/promises';
import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('findings are filtered, read and followed to their place', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desks');
  await visitor.link(/^数据检查/).click();
  await expect(visitor.heading('数据检查')).toBeFocused();
  await expect(visitor.section(/^通过的规则/).getByText('没有出处')).toBeVisible();
  const status = visitor.panel.getByRole('search').getByRole('status');
  await expect(status).toContainText(/^共 \d+ 项/);

  const rule = visitor.panel.getByRole('group', { name: '规则' }).getByRole('button', { name: /^位置过于粗略/ });
  await rule.click();
  await expect(rule).toHaveAttribute('aria-pressed', 'true');
  await expect(status).toContainText(/^\d+ \/ \d+ 项/);
  await expect(visitor.section(/^没有位置/)).toHaveCount(0);
  const finding = visitor.section(/^位置过于粗略/).getByRole('listitem').first();
  await expect(finding).toContainText(/可能偏离约 \d+(\.\d+)? 公里/);
  const place = finding.getByRole('link');
  const name = await place.innerText();
  await place.click();
  await expect(visitor.heading(name)).toBeFocused();
});

test('what is shown is saved as a spreadsheet', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/data-checks');
  await visitor.panel.getByRole('group', { name: '规则' }).getByRole('button', { name: /^文件之间出入/ }).click();
  const rows = await visitor.panel.locator('.finding').count();
  for (const [format, check] of [
    ['CSV', (bytes: Buffer) => {
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8').trim().split('\n')).toHaveLength(rows + 1);
    }],
    ['XLSX', (bytes: Buffer) => expect(bytes.subarray(0, 2).toString()).toBe('PK')],
  ] as const) {
    const download = page.waitForEvent('download');
    await visitor.panel.getByRole('button', { name: format, exact: true }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^数据检查-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`));
    check(await readFile(await saved.path()));
  }
});

test('every word is English where English is asked for', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit('?page=desk/data-checks');
  await expect(visitor.heading('Data checks')).toBeVisible();
  await expect(visitor.section(/^Very rough positions/)).toBeVisible();
  expect(await visitor.panel.innerText()).not.toMatch(/\p{Script=Han}/u);
});

test('paper has every finding and none of the controls', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/data-checks');
  const findings = visitor.panel.locator('.finding');
  const all = await findings.count();
  await expect(findings.filter({ visible: true })).not.toHaveCount(all);
  await page.emulateMedia({ media: 'print' });
  await expect(findings.filter({ visible: true })).toHaveCount(all);
  await expect(visitor.panel.getByRole('search')).toBeHidden();
});
