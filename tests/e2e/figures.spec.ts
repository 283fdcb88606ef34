import AxeBuilder from '@axe-core/playwright';
import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a measure’s figures stand on one axis by year, with what cannot both hold, and as a table', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit('?page=list/figures');
  await visitor.link(/^Invention patents per 10,000 people/).click();
  await expect(visitor.heading(/^Invention patents/)).toBeVisible();
  const chart = visitor.section('Year by year').getByRole('img', { name: /^Chart: Invention patents per 10,000 people, 2015 to 2035, 8 figures/ });
  await expect(chart).toBeVisible();

  const boxOf = async (text: string) => chart.getByText(text, { exact: true }).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  // Later stands right, more stands higher, and two plans for one year stand above each other.
  const [past, plan, other, end] = [await boxOf('36.5 A'), await boxOf('136 A'), await boxOf('92.5 B'), await boxOf('300 B')];
  expect(past.left).toBeLessThan(plan.left);
  expect(plan.left).toBeLessThan(end.left);
  expect(end.top).toBeLessThan(plan.top);
  expect(plan.top).toBeLessThan(other.top);
  await expect(visitor.section('Year by year').getByText('cannot both hold')).toBeVisible();
  await expect(visitor.panel.getByRole('table').getByRole('row')).toHaveCount(9);

  const { violations } = await new AxeBuilder({ page }).include('.chart-figure').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // Nothing of the drawing leaves the page on paper.
  await page.emulateMedia({ media: 'print' });
  const { left, right } = await chart.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(1440);
});

test('a zone’s page says that no figure concerns it alone', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?place=iz-minghu-smart-valley');
  await expect(visitor.section('指标')).toContainText('规划指标均为全区口径，没有一项专指这里。');
});
