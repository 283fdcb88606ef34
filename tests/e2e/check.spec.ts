import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { districtData } from './district-data';
import { Visitor } from './driver';
import { expect, test, withoutWebGL } from './support';

const { longitude, latitude } = districtData.position('hq-guangming-central-area');
const inside = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
const site = `${longitude.toFixed(6)},${latitude.toFixed(6)}`;
const firstPlan = /^“3\+9”产业片区/;

const coordinates = (visitor: Visitor) => visitor.panel.getByRole('textbox', { name: /^(坐标|Coordinates)$/ });

/** Everything the answer says, without what is folded away. */
const answerOf = (visitor: Visitor): Promise<string> => visitor.panel.getByRole('region', { name: /^(核对结果|Answer)/ }).innerText();

/** What the page has put into the clipboard. */
async function withClipboard(page: Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return () => page.evaluate(() => navigator.clipboard.readText());
}

test.describe('without the moving map', () => {
  test.use({ movingMap: false });

  test('typed coordinates are answered, and what was assumed stays in sight', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/check');
    await coordinates(visitor).fill(inside);
    await visitor.panel.getByRole('button', { name: '核对' }).click();
    await expect(visitor.section(firstPlan).getByRole('link', { name: '光明中心区' })).toBeVisible();
    await expect(visitor.section('坐标这样读取')).toContainText('WGS 84（假定），纬度在前');

    // Read as what a phone shows here, the site lies some 600 m away.
    await visitor.panel.getByRole('radio', { name: /GCJ-02/ }).check();
    await expect(visitor.section('坐标这样读取')).toContainText('GCJ-02（高德、腾讯）（假定）');
    const [east = NaN, north = NaN] = (visitor.query()['site'] ?? '').split(',').map(Number);
    expect(Math.hypot((east - longitude) * 102_800, (north - latitude) * 110_800)).toBeGreaterThan(400);
    expect(Math.hypot((east - longitude) * 102_800, (north - latitude) * 110_800)).toBeLessThan(800);
  });

  const forms = [
    ['degrees, minutes and seconds', '东经113°56′03″ 北纬22°46′31″'],
    ['a surveyors’ grid', 'Y=493000 X=2519500'],
    ['a surveyors’ grid with its zone', '38493000, 2519500'],
    ['longitude first', `${longitude} ${latitude}`],
    ['a map’s link', `https://www.openstreetmap.org/#map=15/${latitude}/${longitude}`],
  ] as const;
  for (const [form, typed] of forms) {
    test(`${form} are read`, async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.visit('?page=desk/check');
      await coordinates(visitor).fill(typed);
      await coordinates(visitor).press('Enter');
      await expect(visitor.section(firstPlan)).toBeVisible();
      await expect(visitor.panel.getByText('在光明区内', { exact: true })).toBeVisible();
    });
  }

  test('the keyboard alone leads from the page’s opening to the copied answer', async ({ page }) => {
    const clipboard = await withClipboard(page);
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/check');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到列表' })).toBeFocused();
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 10 && !(await coordinates(visitor).evaluate((field) => field === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(`${inside} WGS84`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '3+9：' })).toContainText('光明中心区');
    const copy = visitor.panel.getByRole('button', { name: '复制为文字' });
    for (let presses = 0; presses < 10 && !(await copy.evaluate((button) => button === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(visitor.panel.getByRole('button', { name: '已复制' })).toBeFocused();
    const text = await clipboard();
    expect(text).toMatch(/^光明产业空间地图 · 位置核对\n/);
    expect(text).toContain('“3+9”产业片区 2026—2030 年');
    expect(text).toMatch(/(在内|可能在内)：光明中心区\n\u3000\u3000图上在内侧，距边界 .+；边界可能偏离 600 米/);
    expect(text).toMatch(/出处\n\u30001\. /);
    expect(text).toContain('示意范围，非法定界线');
    expect(text).toMatch(/核对日期 \d{4}-\d{2}-\d{2}；数据版本 [0-9a-f]+/);
    expect(text).toContain(`site=${encodeURIComponent(site)}`.replace('%2C', text.includes('%2C') ? '%2C' : ','));
  });

  test('its link opens the same answer anew', async ({ page, context }) => {
    const clipboard = await withClipboard(page);
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/check');
    await coordinates(visitor).fill(`${inside} BD09`);
    await coordinates(visitor).press('Enter');
    await expect(visitor.section(firstPlan)).toBeVisible();
    const answer = await answerOf(visitor);
    await visitor.panel.getByRole('button', { name: '复制链接' }).click();

    const other = await context.newPage();
    const again = new Visitor(other);
    await other.goto(await clipboard());
    await again.waitUntilUsable();
    await expect(again.section(firstPlan)).toBeVisible();
    expect((await answerOf(again)).replace('复制链接', '')).toBe(answer.replace('复制链接', ''));
  });

  test('a place is picked by its name, and its own uncertainty is told', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/check');
    await visitor.panel.getByRole('combobox', { name: '或选一个地点' }).fill('minghu');
    await visitor.result(/^明湖智谷/).click();
    await expect(visitor.panel.getByRole('heading', { name: '核对结果：明湖智谷' })).toBeVisible();
    await expect(visitor.panel.getByText(/位置本身可能偏离约 450 米/)).toBeVisible();
    expect(visitor.query()).toEqual({ page: 'desk/check/iz-minghu-smart-valley' });
  });

  test('an English reader is answered in English', async ({ page }) => {
    const visitor = new Visitor(page, 'en');
    await visitor.visit(`?page=desk/check&site=${site}`);
    await expect(visitor.section(/^“3\+9” industrial areas/)).toContainText('Guangming Central Area');
    await expect(visitor.panel.getByText('Inside Guangming District', { exact: true })).toBeVisible();
    expect(await answerOf(visitor)).not.toMatch(/\p{Script=Han}/u);
  });

  test('what cannot be read is said, and what to type', async ({ page }) => {
    const visitor = new Visitor(page, 'en');
    await visitor.visit('?page=desk/check');
    await coordinates(visitor).fill('the corner of the square');
    await coordinates(visitor).press('Enter');
    await expect(visitor.panel.getByRole('alert')).toContainText('cannot be read as a position');
    await expect(coordinates(visitor)).toBeFocused();
  });

  for (const [name, address] of Object.entries({
    'before anything is asked': '?page=desk/check', 'with an answer': `?page=desk/check&site=${site}`, 'in the dark': `?page=desk/check&theme=dark&site=${site}`,
  })) {
    test(`no serious barrier ${name}`, async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.visit(address);
      await expect(coordinates(visitor)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
});

test('a click on the map asks, and the answer is drawn there', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?page=desk/check#map=14/${latitude}/${longitude}`);
  await visitor.waitForMap();
  await expect(coordinates(visitor)).toBeVisible();
  // The map takes up the desk’s wish a moment after both are there.
  await expect(async () => {
    await visitor.clickMiddleOfMap();
    await expect(visitor.section(firstPlan).getByRole('link', { name: '光明中心区' })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(visitor.map.getByRole('img', { name: '所查位置' })).toBeVisible();
  const [east = NaN, north = NaN] = (visitor.query()['site'] ?? '').split(',').map(Number);
  expect(Math.abs(east - longitude)).toBeLessThan(0.001);
  expect(Math.abs(north - latitude)).toBeLessThan(0.001);
});

test('without WebGL, typing still works', async ({ page, context }) => {
  await withoutWebGL(context);
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/check');
  await coordinates(visitor).fill(inside);
  await coordinates(visitor).press('Enter');
  await expect(visitor.section(firstPlan).getByRole('link', { name: '光明中心区' })).toBeVisible();
});
