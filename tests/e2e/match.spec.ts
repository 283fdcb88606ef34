import AxeBuilder from '@axe-core/playwright';
import { Visitor } from './driver';
import { expect, test } from './support';

const words = (visitor: Visitor) => visitor.panel.getByRole('textbox', { name: /^(做什么|What you do)$/ });
const focused = (visitor: Visitor) => visitor.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('the map marks the places that lead', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/match');
  await visitor.waitForMap();
  const before = await visitor.canvas.screenshot();
  await words(visitor).fill('传感器封装');
  await words(visitor).press('Enter');
  await expect(visitor.section(/^结果/)).toContainText('明湖智谷');
  await expect.poll(async () => (await visitor.canvas.screenshot()).equals(before), { timeout: 30_000 }).toBe(false);
});

test.describe('without the moving map', () => {
  test.use({ movingMap: false });

  test('the keyboard alone leads from words to the shortlist', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/match');
    await expect(words(visitor)).toBeVisible();
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused(visitor))) return;
      }
      throw new Error(`Tab never came to ${String(wanted)}`);
    };
    await tabTo(/^跳到列表$/);
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 12 && !(await words(visitor).evaluate((field) => field === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('显示面板');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '第一位：华星光电产业园' })).toHaveCount(1);
    await expect(words(visitor)).toBeFocused();

    // What the place is for counts nothing, by the arrow keys alone.
    await tabTo(/^各项轻重$/);
    await page.keyboard.press('Enter');
    const slider = visitor.panel.getByRole('slider', { name: '产业定位' });
    await page.keyboard.press('Tab');
    await expect(slider).toBeFocused();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '不计');

    await tabTo(/^理由：华星光电产业园$/);
    await page.keyboard.press('Enter');
    await expect(visitor.section(/^结果/).getByText(/合计 .*折合百分制/)).toBeVisible();
    await tabTo(/^加入备选 – 华星光电产业园$/);
    await page.keyboard.press('Enter');
    await expect(visitor.panel.getByRole('button', { name: '移出备选 – 华星光电产业园' }).first()).toBeVisible();
    expect(visitor.query()).toEqual({ page: 'desk/match', shortlist: 'park-csot' });
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain('words:显示面板;weights:industry=0');
  });

  test('a link opens the same answer anew, and the visitor’s words reach no server', async ({ page, context }) => {
    const visitor = new Visitor(page, 'en');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await visitor.visit('?page=desk/match&lang=en#match=words:silicon carbide;!rail:2000;-function:pilot');
    const results = visitor.section(/^Results/);
    await expect(results).toBeVisible();
    const answer = await results.innerText();
    expect(answer).not.toMatch(/\p{Script=Han}/u);
    expect(answer).toContain('Xiacun');
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(new Visitor(other, 'en').section(/^Results/)).toBeVisible();
    expect(await new Visitor(other, 'en').section(/^Results/).innerText()).toBe(answer);
    expect(asked.filter((url) => url.split('#')[0]?.includes('carbide'))).toEqual([]);
  });

  test('words that match nothing offer the nearest terms; an example teaches; what is hidden is named', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/match');
    await words(visitor).fill('炭化硅');
    await words(visitor).press('Enter');
    const offered = visitor.panel.getByRole('list', { name: '写法相近的有：' });
    await expect(visitor.panel.getByText('“炭化硅”没有对上任何产业')).toBeVisible();
    await offered.getByRole('button', { name: /碳化硅/ }).first().click();
    await expect(visitor.section(/^结果/).getByRole('heading', { level: 3 }).first()).toHaveText('第三代半导体产业基地');
    await visitor.panel.getByText(/^被隐去的/).click();
    await expect(visitor.panel.getByText(/^因“.*碳化硅.*”隐去 \d+ 处$/)).toBeVisible();
    await visitor.panel.getByRole('button', { name: /^移除：/ }).click();
    await visitor.panel.getByRole('button', { name: /总部 \+ 离车站/ }).click();
    await expect(visitor.section(/^条件/)).toContainText('离车站 1 公里以内');
  });

  for (const [name, address] of Object.entries({
    'before anything is asked': '?page=desk/match',
    'with an answer in the dark': '?page=desk/match&theme=dark#match=words:传感器封装;-city;rail:1500',
  })) {
    test(`no serious barrier ${name}`, async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.visit(address);
      await expect(words(visitor)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
});
