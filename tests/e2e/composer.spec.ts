import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { hostSite, type Host } from './host';
import { expect, test } from './support';

test.use({ movingMap: false });

let host: Host | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

const code = (page: Page) => page.getByRole('region', { name: 'Code', exact: true });
const preview = (page: Page): FrameLocator => page.frameLocator('iframe').first();

async function compose(page: Page): Promise<void> {
  await page.goto('?page=desk/composer&lang=en');
  await page.getByRole('combobox', { name: 'Select a place' }).fill('Minghu');
  await page.getByRole('option', { name: /Minghu Smart Valley/ }).first().click();
  await page.getByRole('checkbox', { name: 'Panel' }).focus();
  await page.keyboard.press('Space');
}

test('what is composed is seen in the frame, survives a reload, and stands in a page of another origin', async ({ page, baseURL, problems }) => {
  await compose(page);
  await expect(preview(page).getByRole('heading', { level: 1, name: 'Minghu Smart Valley' })).toBeVisible();
  await expect(preview(page).getByRole('banner')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Plain iframe' }).check();
  const snippet = code(page).getByRole('group', { name: 'Code for the page' });
  await expect(snippet).toContainText('place=iz-minghu-smart-valley');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Panel' })).toBeChecked();
  await page.getByRole('radio', { name: 'Plain iframe' }).check();

  const written = (await snippet.textContent()) ?? '';
  host = await hostSite(baseURL ?? '', { path: '/map/', pages: { '/': `<!doctype html><title>A page</title><link rel="icon" href="data:,">${written}` } });
  problems.expectHost(host.origin);
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'Minghu Smart Valley' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', /Minghu Smart Valley/);
});

test('the composer has no barrier that axe finds, and its code is reached by keyboard past the previews', async ({ page }) => {
  await compose(page);
  await expect(preview(page).getByRole('heading', { level: 1, name: 'Minghu Smart Valley' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`)).toEqual([]);
  await page.getByRole('button', { name: /code/i }).first().press('Enter');
  await expect(code(page)).toBeInViewport();
  // The page itself stands still: its head stays where it is.
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});
