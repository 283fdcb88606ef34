import { cameraOn, Visitor } from './driver';
import { expect, test } from './support';

const zone = 'iz-minghu-smart-valley';
const full = `?plan=structure-2035&place=${zone}&layers=zones,headquarters&industry=823-ai-applications&kind=industrial-zone&lang=en`;

async function expectEverything(visitor: Visitor): Promise<void> {
  await expect(visitor.heading('Minghu Smart Valley')).toBeVisible();
  await expect(visitor.header.getByRole('link', { name: '2035 structure' })).toHaveAttribute('aria-current', 'true');
  await visitor.open('Layers');
  const layers = visitor.card('Layers');
  await expect(layers.getByRole('checkbox', { name: 'Industrial zones' })).toBeChecked();
  await expect(layers.getByRole('checkbox', { name: 'Headquarters clusters' })).toBeChecked();
  await expect(layers.getByRole('checkbox', { name: 'Parks and bases' })).not.toBeChecked();
  await layers.getByRole('button', { name: 'Close' }).click();
  await expect(visitor.map.getByText('Faint: outside the filter')).toBeVisible();
  await expect(visitor.page).toHaveTitle(/^Minghu Smart Valley · /);
}

test('an address with everything is restored, and again after a reload', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  const asked = full + cameraOn(zone, 13.5);
  await visitor.visit(asked);
  await expectEverything(visitor);
  await visitor.waitForMap();
  // The map stands where the address said, and has not moved it.
  expect(page.url()).toMatch(new RegExp(`${asked.replaceAll(/[?.+]/g, '\\$&')}$`));

  await page.reload();
  await visitor.waitUntilUsable();
  await expectEverything(visitor);
  await visitor.waitForMap();
  expect(visitor.camera()).toMatchObject({ zoom: 13.5 });
});

test('the map’s own place in the address is where the map stands', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?layers=zones${cameraOn(zone, 15)}`);
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => visitor.camera()?.zoom).toBe(16);
  const camera = visitor.camera();
  await page.reload();
  await visitor.waitUntilUsable();
  await visitor.waitForMap();
  expect(visitor.camera()).toEqual(camera);
});

test.describe('without the moving map', () => {
  test.use({ movingMap: false });

  test('back and forward go through what was looked at', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.link(/明湖智谷/).click();
    await expect(visitor.heading('明湖智谷')).toBeVisible();
    await visitor.link(/^下一处/).click();
    await expect(visitor.heading('长圳')).toBeVisible();
    await visitor.speak('English');
    await expect(visitor.heading('Changzhen Zone')).toBeVisible();

    await page.goBack();
    await expect(visitor.heading('长圳')).toBeVisible();
    await page.goBack();
    await expect(visitor.heading('明湖智谷')).toBeVisible();
    await page.goBack();
    await expect(visitor.section(/^九大产业片区/)).toBeVisible();
    await page.goForward();
    await page.goForward();
    await expect(visitor.heading('长圳')).toBeVisible();
  });

  test('the default view has a bare address', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit(`?place=${zone}`);
    await visitor.link('首页').click();
    await expect(visitor.section(/^九大产业片区/)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  for (const [language, notice] of [['zh', '网址中的“place=nowhere”无法识别，已忽略。'], ['en', '“place=nowhere” in the address is not known and was ignored.']] as const) {
    test(`a broken address is told, in ${language}, and the site works`, async ({ page }) => {
      const visitor = new Visitor(page, language);
      await visitor.visit('?place=nowhere&plan=&layers=zones,%3Cimg%3E&industry=%E0%A4%A#map=1/2/three');
      await expect(visitor.panel.getByText(notice)).toBeVisible();
      await visitor.panel.getByRole('button', { name: language === 'zh' ? '知道了' : 'Dismiss' }).click();
      await expect(visitor.panel.getByText(notice)).toHaveCount(0);
      await visitor.link(language === 'zh' ? /明湖智谷/ : /Minghu Smart Valley/).click();
      await expect(visitor.heading(language === 'zh' ? '明湖智谷' : 'Minghu Smart Valley')).toBeVisible();
    });
  }

  test('a link opens in a new tab', async ({ page, context }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    const [tab] = await Promise.all([context.waitForEvent('page'), visitor.link(/明湖智谷/).click({ modifiers: ['ControlOrMeta'] })]);
    await expect(new Visitor(tab).heading('明湖智谷')).toBeVisible();
  });
});
