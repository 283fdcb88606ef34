import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('from pinyin to a place, its source, the document’s section, and back', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();

  await visitor.searchFor('minghu');
  await visitor.result(/^明湖智谷.*产业片区/).click();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  expect(visitor.query()).toEqual({ place: 'iz-minghu-smart-valley' });

  await visitor.section('出处').getByRole('link', { name: /^新型工业化说明 · / }).click();
  const opened = visitor.panel.getByRole('link', { expanded: true });
  await expect(opened).toBeInViewport();
  await expect(visitor.panel.getByRole('link', { name: '明湖智谷' })).toBeVisible();
  expect(visitor.query()['page']).toMatch(/^document\/.+\/.+$/);

  await page.goBack();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
  await page.goBack();
  await expect(visitor.section(/^九大产业片区/)).toBeVisible();
});

const findings = [
  ['initials', 'mhzg', /^明湖智谷/, '明湖智谷'],
  ['pinyin from the middle of a name', 'zhigu', /^明湖智谷/, '明湖智谷'],
  ['Chinese', '云谷', /^光明云谷.*产业片区/, '光明云谷'],
  ['a typing error', 'mignhu smart valley', /^明湖智谷/, '明湖智谷'],
  ['English', 'phoenix city', /^凤凰城.*总部/, '凤凰城'],
] as const;
for (const [how, asked, result, name] of findings) {
  test(`a place is found by ${how}`, async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit();
    await visitor.searchFor(asked);
    await visitor.result(result).first().click();
    await expect(visitor.heading(name)).toBeVisible();
  });
}

test('an English reader finds a place in English', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit();
  await visitor.searchFor('cloud valley');
  await visitor.result(/^Guangming Cloud Valley.*Industrial zone/).click();
  await expect(visitor.heading('Guangming Cloud Valley')).toBeVisible();
});

test('the keyboard alone searches, chooses and opens', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await page.keyboard.press('/');
  await expect(visitor.searchBox).toBeFocused();
  await page.keyboard.type('zonghe l');
  // Three only when the last letter has been taken up: what is found for less of it stands there first.
  await expect(visitor.results).toHaveCount(3);
  const second = await visitor.results.nth(1).textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const heading = visitor.panel.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  expect(second).toContain(await heading.textContent());
});

test('Escape closes the results', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.searchFor('guangming');
  await expect(visitor.results.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(visitor.results).toHaveCount(0);
  await expect(visitor.section(/^九大产业片区/)).toBeVisible();
});

test('a search that finds nothing says what to try', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await visitor.visit();
  await visitor.searchFor('qqqqqqqq');
  await expect(page.getByText('Nothing found. Try another word, Chinese, pinyin or initials.')).toBeVisible();
});
