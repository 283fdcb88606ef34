import { districtData } from './district-data';
import { Visitor } from './driver';
import { cutElements, embedsFonts, print } from './pdf';
import { expect, test } from './support';

test.use({ movingMap: false });

const sheets = (visitor: Visitor) => visitor.panel.getByRole('region', { name: /^(预览|Preview)$/ }).getByRole('article');

/** Waits until the sheets stand with their maps. */
async function sheetsOf(visitor: Visitor, count: number): Promise<void> {
  await expect(sheets(visitor)).toHaveCount(count, { timeout: 60_000 });
  await expect(sheets(visitor).getByRole('img', { name: /(示意图|Indicative map)/ })).toHaveCount(count);
}

/** Where the map lies on the paper, as shares of it. */
async function mapBox(visitor: Visitor) {
  return sheets(visitor).first().evaluate((sheet) => {
    const paper = sheet.getBoundingClientRect();
    const map = sheet.querySelector('.map-figure')?.getBoundingClientRect() ?? paper;
    return {
      left: (map.left - paper.left) / paper.width, right: (map.right - paper.left) / paper.width,
      top: (map.top - paper.top) / paper.height, bottom: (map.bottom - paper.top) / paper.height,
    };
  });
}

for (const { language, address, words } of [
  { language: 'zh', address: '?page=desk/brief/hq-phoenix-city', words: ['凤凰城', '产业方向', '示意范围，非法定界线'] },
  { language: 'en', address: '?page=desk/brief/iz-guangming-cloud-valley', words: ['Guangming Cloud Valley', 'Industries', 'Indicative, not statutory'] },
] as const) {
  test(`a brief prints as one sheet of A4, whole and with its map: ${language}`, async ({ page }) => {
    const visitor = new Visitor(page, language);
    await visitor.visit(address);
    await sheetsOf(visitor, 1);
    const map = await mapBox(visitor);
    const { pages, file } = await print(page);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[210, 297]]);
    // Some engines break lines in what they read out.
    const text = pages[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
    for (const word of words) expect(text).toContain(word);
    // Nothing of the page around it.
    expect(text).not.toMatch(/设置|Settings|工作台|Desks/);
    expect(pages[0]?.colours(map)).toBeGreaterThan(8);
    expect(embedsFonts(file)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await cutElements(page, '.brief-sheet')).toEqual([]);
  });

  test(`a poster prints as one sheet of A3, whole and with its map: ${language}`, async ({ page }) => {
    const visitor = new Visitor(page, language);
    await visitor.visit('?page=desk/brief');
    await sheetsOf(visitor, 1);
    const map = await mapBox(visitor);
    const { pages } = await print(page);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[420, 297]]);
    expect(pages[0]?.colours(map)).toBeGreaterThan(12);
    const zones = districtData.zones.map(({ name }) => name[language]);
    const text = pages[0]?.text.replaceAll(/\s+/g, '') ?? '';
    for (const zone of zones) expect(text).toContain(zone.replaceAll(/\s+/g, ''));
    await page.emulateMedia({ media: 'print' });
    expect(await cutElements(page, '.brief-sheet')).toEqual([]);
  });
}

test('a shortlist in both languages prints a cover and a sheet each, none of them cut', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/brief&shortlist=iz-xiacun-heshuikou,hq-phoenix-city,park-5g-demo#brief=words:both');
  await sheetsOf(visitor, 4);
  const { pages } = await print(page);
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[210, 297], [210, 297], [210, 297], [210, 297]]);
  expect(pages[0]?.text).toContain('Shortlist');
  expect(pages[3]?.text).toContain('4');
  await page.emulateMedia({ media: 'print' });
  expect(await cutElements(page, '.brief-sheet')).toEqual([]);
});

test('the visitor’s name is written by keyboard, stands on the sheet and in the link, and is kept nowhere', async ({ page }) => {
  const guest = '越界科技';
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url() + (request.postData() ?? ''))));
  const visitor = new Visitor(page);
  await visitor.visit('?page=desk/brief/hq-phoenix-city');
  await sheetsOf(visitor, 1);
  const field = visitor.panel.getByRole('textbox', { name: '来访单位' });
  await field.focus();
  await page.keyboard.insertText(guest);
  await page.keyboard.press('Tab');
  await expect(sheets(visitor).getByText(`致 ${guest}`)).toBeVisible();
  const address = new URL(page.url());
  expect(decodeURIComponent(address.hash)).toContain(guest);
  expect(decodeURIComponent(address.search)).not.toContain(guest);
  // What is printed for others leads to the place alone.
  const printed = sheets(visitor).getByRole('link', { name: /hq-phoenix-city/ });
  expect(decodeURIComponent(await printed.getAttribute('href') ?? '')).not.toContain(guest);
  await visitor.panel.getByRole('checkbox', { name: /二维码/ }).press('Space');
  expect(decodeURIComponent(await printed.getAttribute('href') ?? '')).toContain(`#brief=for:${guest}`);
  // Whoever opens the link sees it; nothing else has kept it.
  await page.reload();
  await expect(sheets(visitor).getByText(`致 ${guest}`)).toBeVisible({ timeout: 60_000 });
  const kept = await page.evaluate(async () => {
    const databases = 'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name) : [];
    const caches = 'caches' in window ? await Promise.all((await window.caches.keys()).map(async (name) => (await (await window.caches.open(name)).keys()).map(({ url }) => url))) : [];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, caches, window.name]);
  });
  expect(decodeURIComponent(kept)).not.toContain(guest);
  expect(asked.filter((request) => request.includes(guest))).toEqual([]);
});
