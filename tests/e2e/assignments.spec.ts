import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

const table = (visitor: Visitor) => visitor.panel.getByRole('grid', { name: /^(归属总表|Assignment table)$/ });
const rows = (visitor: Visitor) => table(visitor).getByRole('row').filter({ has: visitor.page.getByRole('gridcell') });

/** How many rows the table says it has, its head left out. */
const count = async (visitor: Visitor): Promise<number> => Number(await table(visitor).getAttribute('aria-rowcount')) - 1;

test('the table is narrowed by result, by plan and by name, and each figure says how many it shows', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/assignments');
  await expect(table(visitor)).toBeVisible();
  const all = await count(visitor);
  expect(all).toBeGreaterThan(1000);
  await expect(visitor.panel.getByText(new RegExp(`显示 ${all.toLocaleString('en-US')} / ${all.toLocaleString('en-US')} 行`))).toBeVisible();

  const near = visitor.panel.getByRole('button', { name: /近边界$/ });
  const figure = Number((await near.innerText()).replace(/\D/g, ''));
  await near.click();
  await expect(near).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => count(visitor)).toBe(figure);
  await expect(rows(visitor).first()).toContainText('近边界');

  await visitor.panel.getByRole('combobox', { name: '规划' }).selectOption({ label: '光明科学城' });
  await expect.poll(() => count(visitor)).toBeLessThan(figure);
  expect(visitor.query()).toEqual({ page: 'desk/assignments', plan: 'science-city' });
  await visitor.panel.getByRole('searchbox', { name: '查找' }).fill('招商局');
  await visitor.panel.getByRole('button', { name: /全部$/ }).click();
  await expect.poll(() => count(visitor)).toBe(2);
  await visitor.panel.getByRole('button', { name: '清除条件' }).click();
  await expect.poll(() => count(visitor)).toBe(all);
});

test('the table is sorted and walked by the keyboard, and a row opens its place', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit('?page=desk/assignments');
  const head = table(visitor).getByRole('button', { name: 'To the edge' });
  await head.focus();
  await page.keyboard.press('Enter');
  await expect(table(visitor).getByRole('columnheader', { name: 'To the edge' })).toHaveAttribute('aria-sort', 'ascending');
  const first = rows(visitor).first();
  const name = await first.getByRole('link').first().innerText();
  await first.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(visitor).nth(1).getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(visitor.heading(name)).toBeVisible();
  await page.goBack();
  await expect(table(visitor)).toBeVisible();
});

test('a row leads to the check of its place', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/assignments');
  await visitor.panel.getByRole('searchbox', { name: '查找' }).fill('招商局智慧城');
  await expect.poll(() => count(visitor)).toBe(4);
  await rows(visitor).first().getByRole('link', { name: /^查这一点/ }).click();
  await expect(visitor.panel.getByRole('heading', { name: '核对结果：招商局智慧城' })).toBeVisible();
});

for (const format of ['CSV', 'XLSX'] as const) {
  test(`the rows shown are saved as ${format}`, async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/assignments');
    await visitor.panel.getByRole('searchbox', { name: '查找' }).fill('招商局智慧城');
    await expect.poll(() => count(visitor)).toBe(4);
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.panel.getByRole('button', { name: `导出所示各行: ${format}` }).click()]);
    expect(download.suggestedFilename()).toBe(`guangming-归属总表.${format.toLowerCase()}`);
    const content = await readFile(await download.path());
    if (format === 'XLSX') {
      expect(content.subarray(0, 2).toString('latin1')).toBe('PK');
      return;
    }
    const text = content.toString('utf8');
    expect(text.startsWith('\uFEFF编号,地点,类别,规划')).toBe(true);
    expect(text.trim().split('\r\n')).toHaveLength(5);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`no serious barrier in the table, ${theme}`, async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit(`?page=desk/assignments&theme=${theme}`);
    await expect(table(visitor)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}
