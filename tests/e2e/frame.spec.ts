import type { Frame, Page } from '@playwright/test';
import { Framing } from './framing-page';
import { expect, test, type Problems } from './support';

let framing: Framing;
test.beforeEach(() => {
  framing = new Framing();
});
test.afterEach(() => framing.stop());

/** A page on another origin with the map in a frame. */
async function open(page: Page, problems: Problems, search: string, { attributes = '', after = '' } = {}): Promise<Frame> {
  await framing.start(false);
  problems.expectHost(framing.site.origin);
  problems.expectHost(framing.host.origin);
  await page.goto(framing.page(`<p>Before</p><iframe title="Map" ${attributes} src="${framing.address(search)}"></iframe>${after}`));
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

const map = (frame: Frame) => frame.getByRole('region', { name: /^(地图|Map)$/ }).and(frame.locator('section'));
const filesOf = (frame: Frame) => frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/^.*\//, '')));

test.describe('with the still picture', () => {
  test.use({ movingMap: false });

  test('a frame loads what it shows, and its own parts do not move', async ({ page, problems }) => {
    const frame = await open(page, problems, '&show=&lang=en');
    await expect(map(frame)).toBeVisible();
    await expect(frame.getByText('Indicative, not statutory')).toBeVisible();
    await expect(frame.getByRole('link', { name: /Open the full map/ })).toHaveCount(0);
    const unasked = /^(site|search|FramePanel|FrameSearch|FurtherPages|PlaceCard|PageCard|start-offline)-/;
    expect((await filesOf(frame)).filter((file) => unasked.test(file))).toEqual([]);
    const shifts = await frame.evaluate(() => new Promise<number[]>((told) => {
      new PerformanceObserver((list) => told(list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => told([])));
    }));
    expect(shifts).toEqual([]);
    // What is asked for does come.
    await frame.goto(framing.address('&show=panel'));
    await expect(frame.getByRole('heading', { level: 1 })).toBeAttached();
    expect((await filesOf(frame)).some((file) => /^site-/.test(file))).toBe(true);
  });

  test('a place is told on a card, which leads to it on the full map', async ({ page, problems, context }) => {
    const frame = await open(page, problems, '');
    await map(frame).getByRole('link', { name: /明湖智谷/ }).click();
    const card = frame.getByRole('region', { name: '明湖智谷' });
    await expect(card).toBeFocused();
    const [full] = await Promise.all([context.waitForEvent('page'), card.getByRole('link', { name: /在完整地图中查看这一处/ }).click()]);
    await expect(full.getByRole('heading', { level: 1, name: '明湖智谷' })).toBeVisible();
    expect(new URL(full.url()).searchParams.has('embed')).toBe(false);
    await page.bringToFront();
    await card.getByRole('button', { name: '关闭' }).click();
    await expect(card).toHaveCount(0);
  });

  test('it can be read at every size, and comes back from none', async ({ page, problems }) => {
    const frame = await open(page, problems, '&place=iz-minghu-smart-valley&lang=en');
    const iframe = page.locator('iframe');
    const card = frame.getByRole('region', { name: 'Minghu Smart Valley' });
    for (const [width, height] of [[280, 200], [280, 400], [0, 0], [600, 400], [1000, 600]] as const) {
      await iframe.evaluate((found, [w, h]) => {
        found.style.width = `${w}px`;
        found.style.height = `${h}px`;
      }, [width, height]);
      if (width === 0) continue;
      await expect(card.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      await expect(frame.getByText('Indicative, not statutory')).toBeInViewport({ ratio: 1 });
      await expect(frame.getByRole('link', { name: /Open the full map/ })).toBeInViewport({ ratio: 0.9 });
      expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    }
  });

  test('a sandbox that takes its origin leaves it the map, and is told of', async ({ page, problems }) => {
    const frame = await open(page, problems, '&lang=en&place=iz-minghu-smart-valley', { attributes: 'sandbox="allow-scripts"' });
    // The browser says so itself.
    problems.expect(/Blocked opening|allow-popups/);
    const card = frame.getByRole('region', { name: 'Minghu Smart Valley' });
    await card.getByRole('button', { name: 'Close' }).click();
    await map(frame).getByRole('link', { name: /Changzhen/ }).click();
    await frame.getByRole('region', { name: 'Changzhen' }).getByRole('link', { name: /See it on the full map/ }).click();
    await expect(frame.getByRole('alert')).toContainText('lang=en');
    await expect(frame.getByRole('alert')).toContainText(framing.site.address);
  });
});

test('the wheel scrolls the page past the map, until the map is clicked', async ({ page, problems }) => {
  const frame = await open(page, problems, '&lang=en', { after: '<p>After</p>'.repeat(80) });
  await expect(map(frame)).toHaveAttribute('data-stage', 'ready');
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('no box');
  const scale = frame.locator('.maplibregl-ctrl-scale');
  const before = await scale.textContent();
  await page.mouse.move(box.x + 300, box.y + 250);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(frame.getByText('To zoom, hold Ctrl and scroll, or click the map first')).toBeVisible();
  expect(await scale.textContent()).toBe(before);

  await page.evaluate(() => scrollTo(0, 0));
  // Clicked in the very moment at which the wheel is held back.
  await frame.locator('canvas.maplibregl-canvas').evaluate((canvas) => {
    for (let turns = 0; turns < 2; turns += 1) canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 120 }));
    canvas.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
  });
  await page.mouse.click(box.x + 60, box.y + 40);
  await expect(frame.locator('.maplibregl-cooperative-gestures')).toHaveCount(0);
  for (let turns = 0; turns < 5; turns += 1) await page.mouse.wheel(0, -240);
  await expect(scale).not.toHaveText(before ?? '');
  expect(await page.evaluate(() => scrollY)).toBe(0);

  // Taken elsewhere in the document, it loads anew and stands there as before.
  await page.locator('iframe').evaluate((found) => document.body.prepend(found));
  await expect(page.frameLocator('iframe').locator('section#map')).toHaveAttribute('data-stage', 'ready');
});
