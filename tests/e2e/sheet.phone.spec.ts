import type { Locator } from '@playwright/test';
import { boxOf, cameraOn, Visitor } from './driver';
import { expect, test, withoutWebGL } from './support';

const handleOf = (visitor: Visitor): Locator => visitor.page.getByRole('slider', { name: visitor.words.handle });

async function drag(visitor: Visitor, toHeight: number): Promise<void> {
  const { page } = visitor;
  // A sheet that is still on its way to its last stop would slip from under the pointer.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const box = await boxOf(handleOf(visitor));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, (y + toHeight) / 2, { steps: 4 });
  await page.mouse.move(x, toHeight, { steps: 4 });
  await page.mouse.up();
}

test.describe('the sheet', () => {
  test.use({ movingMap: false });

  test('leaves half of the page to the map at first', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', '半屏');
    const handle = await boxOf(handleOf(visitor));
    expect(handle.y).toBeGreaterThan(844 * 0.4);
    expect(handle.y).toBeLessThan(844 * 0.65);
    await expect(visitor.drawn(/^明湖智谷/)).toBeInViewport();
  });

  test('is dragged to full height, to half, and down', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await drag(visitor, 120);
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', '全屏');
    await expect.poll(async () => (await boxOf(handleOf(visitor))).y).toBeLessThan(200);
    await drag(visitor, 450);
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', '半屏');
    await drag(visitor, 820);
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', '收起');
    await expect.poll(async () => (await boxOf(handleOf(visitor))).y).toBeGreaterThan(700);
  });

  test('is stepped by keyboard', async ({ page }) => {
    const visitor = new Visitor(page, 'en');
    await visitor.visit();
    await handleOf(visitor).focus();
    await page.keyboard.press('ArrowUp');
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', 'Full');
    await expect.poll(async () => (await boxOf(handleOf(visitor))).y).toBeLessThan(200);
    await page.keyboard.press('Home');
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', 'Lowered');
    await expect.poll(async () => (await boxOf(handleOf(visitor))).y).toBeGreaterThan(700);
  });

  test('opens fully at a tap, and half at another', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await handleOf(visitor).tap();
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', '全屏');
    await handleOf(visitor).tap();
    await expect(handleOf(visitor)).toHaveAttribute('aria-valuetext', '半屏');
  });

  test('holds the list: scrolled, tapped, and back', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.section(/^九大产业片区/).getByRole('link', { name: /李松蓢/ }).tap();
    await expect(visitor.heading(/李松蓢/)).toBeInViewport();
    await page.goBack();
    await expect(visitor.section(/^九大产业片区/)).toBeVisible();
  });
});

test.describe('a phone without the moving map', () => {
  test.use({ movingMap: false });

  test('the search is on top and finds', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.searchBox.tap();
    await visitor.searchFor('mhzg');
    await visitor.result(/^明湖智谷/).first().tap();
    await expect(visitor.heading('明湖智谷')).toBeInViewport();
  });

  test('nothing is wider than the page', async ({ page }) => {
    const visitor = new Visitor(page, 'en');
    for (const address of ['', '?place=iz-minghu-smart-valley', '?page=list/figures', '?page=list/conflicts']) {
      await visitor.visit(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
    }
  });

  test('the language and the lens can be reached', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.lookThrough('科学城');
    await expect(visitor.panel.getByRole('heading', { level: 2 }).first()).toContainText('科学城');
    await visitor.speak('English');
    await expect(page).toHaveTitle('Guangming Industrial Space Map');
  });
});

test('the moving map shows above the sheet, and a tap on a zone opens it', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?layers=zones${cameraOn('iz-minghu-smart-valley', 15)}`);
  await visitor.waitForMap();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('明湖智谷')).toBeInViewport();
});

test('a phone without WebGL reads and opens zones on the picture', async ({ page, context }) => {
  await withoutWebGL(context);
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.drawn(/^明湖智谷/).tap();
  await expect(visitor.heading('明湖智谷')).toBeInViewport();
});
