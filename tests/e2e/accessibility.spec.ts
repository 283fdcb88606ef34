import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Visitor } from './driver';
import { expect, test } from './support';

/** What axe holds to be serious or critical, a line for each element. */
async function seriousProblems(page: Page, except: string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules(except).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')} – ${node.any[0]?.message ?? ''}`));
}

const pages = {
  'the front page': '',
  'a place’s page': '?place=iz-minghu-smart-valley',
  'a filtered list': '?industry=823-ai-applications',
  'a document’s page': '?page=document/new-industrialisation-note',
  'the figures': '?page=list/figures',
  'the disagreements': '?page=list/conflicts',
  'the industries': '?page=list/industries',
  'a layer’s record': '?page=layer/zones',
  'the places whose boundary can be replaced': '?page=desk/boundary',
  'the desk that replaces a boundary': '?page=desk/boundary/iz-minghu-smart-valley',
  'two plans compared': '?compare=structure-2035',
  'the front page in the dark': '?theme=dark',
  'a place’s page in the dark': '?theme=dark&place=iz-minghu-smart-valley',
};

test.describe('without the moving map', () => {
  test.use({ movingMap: false });

  for (const language of ['zh', 'en'] as const) {
    for (const [name, address] of Object.entries(pages)) {
      test(`no serious barrier on ${name}, in ${language}`, async ({ page }) => {
        await new Visitor(page, language).visit(address);
        expect(await seriousProblems(page)).toEqual([]);
      });
    }

    test(`no serious barrier with the search open, in ${language}`, async ({ page }) => {
      const visitor = new Visitor(page, language);
      await visitor.visit();
      await visitor.searchFor('guangming');
      await expect(visitor.results.first()).toBeVisible();
      // The component library hides the rest of the page from screen readers while the results are open; what it
      // hides cannot be reached without closing them, as the next test shows.
      expect(await seriousProblems(page, ['aria-hidden-focus'])).toEqual([]);
    });
  }

  test('Tab closes the results and leads on, to what is hidden from no one', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.searchFor('guangming');
    await expect(visitor.results.first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(visitor.results).toHaveCount(0);
    await expect(visitor.searchBox).not.toBeFocused();
    expect(await seriousProblems(page)).toEqual([]);
  });

  test('no serious barrier where a link is broken', async ({ page }) => {
    await new Visitor(page).visit('?place=nowhere');
    expect(await seriousProblems(page)).toEqual([]);
  });

  test('the first press of Tab leads past the header', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到列表' })).toBeFocused();
    await expect(page.getByRole('link', { name: '跳到列表' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(visitor.panel).toBeFocused();
  });
});

test('no serious barrier with the moving map', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  expect(await seriousProblems(page)).toEqual([]);
});
