import type { FrameLocator, Page } from '@playwright/test';
import type { HostView } from '../../src/embed/protocol';
import { Framing, type FramingWindow } from './framing-page';
import { expect, test, type Problems } from './support';

test.use({ movingMap: false });

let framing: Framing;
test.beforeEach(() => {
  framing = new Framing();
});
test.afterEach(() => framing.stop());

async function start(problems: Problems, listed = true): Promise<void> {
  await framing.start(listed);
  problems.expectHost(framing.site.origin);
  problems.expectHost(framing.host.origin);
}

/** What the element has on it, as a page’s script sees it. */
type MapElement = HTMLElement & {
  select(place: string | null): Promise<HostView>;
  setView(change: Record<string, string | null>): Promise<HostView>;
  setFilter(filter: Record<string, string | null>): Promise<HostView>;
  setTheme(theme: string | null): Promise<HostView>;
  setLanguage(language: string): Promise<HostView>;
  getView(): Promise<HostView>;
};

const element = 'guangming-map';
const minghu = 'iz-minghu-smart-valley';

/** Calls a method of the element; gives the view it led to, or why it was refused. */
const ask = (page: Page, method: string, argument?: unknown): Promise<HostView | { reason: string; field: string; message: string }> =>
  page.locator(element).evaluate(async (found, [name, given]) => {
    try {
      return await (found as MapElement)[name as 'select'](given as string);
    } catch (error) {
      const { reason, field, message } = error as { reason: string; field: string; message: string };
      return { reason, field, message };
    }
  }, [method, argument] as const);

const heardOf = (page: Page, type: string) =>
  page.evaluate((wanted) => (window as unknown as FramingWindow).heard.filter((event) => event.type === wanted).map(({ detail }) => detail), type);

const heading = (map: FrameLocator, name: string) => map.getByRole('heading', { level: 1, name });

/** The page is there, and the map in its frame has answered it. */
async function meet(page: Page, body: string): Promise<FrameLocator> {
  await page.goto(framing.page(body));
  await expect.poll(() => heardOf(page, 'ready')).toHaveLength(1);
  return page.frameLocator('iframe');
}

for (const [rights, sandbox] of [['its own origin', 'allow-scripts allow-same-origin'], ['no origin', 'allow-scripts']] as const) {
  test(`a page on another origin shows, drives and hears a map that its sandbox leaves ${rights}`, async ({ page, problems }) => {
    await start(problems);
    const map = await meet(page, `<h1>Ours</h1><${element} data-listen sandbox="${sandbox}" show="panel"></${element}><script async src="${framing.site.address}embed.js"></script>`);
    const iframe = page.locator('iframe');
    await expect(iframe).toHaveAttribute('title', '光明产业空间地图');
    await expect(iframe).toHaveAttribute('sandbox', sandbox);
    const [ready] = await heardOf(page, 'ready');
    expect(ready).toMatchObject({ versions: [1], languages: ['zh-CN', 'en'] });

    expect(await ask(page, 'select', minghu)).toMatchObject({ place: minghu, plan: 'three-plus-nine' });
    await expect(heading(map, '明湖智谷')).toBeVisible();
    expect(await ask(page, 'setLanguage', 'en')).toMatchObject({ lang: 'en', place: minghu });
    await expect(heading(map, 'Minghu Smart Valley')).toBeVisible();
    expect(await ask(page, 'setTheme', 'dark')).toMatchObject({ theme: 'dark' });
    await expect(map.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await ask(page, 'setView', { plan: 'structure-2035', map: '12/22.75/113.93' })).toMatchObject({ plan: 'structure-2035' });
    expect(await ask(page, 'setFilter', { kind: 'park' })).toMatchObject({ kind: 'park', industry: null });
    expect(await ask(page, 'select', 'nowhere')).toMatchObject({ reason: 'unknown-value', field: 'place' });
    await expect.poll(async () => (await heardOf(page, 'view')).at(-1)).toMatchObject({
      address: `${framing.site.address}?plan=structure-2035&place=${minghu}&kind=park&theme=dark&lang=en`,
    });
    // What the page did itself it need not be told.
    expect(await heardOf(page, 'select')).toEqual([]);

    // Attributes are followed by message: the frame stays the one it is.
    await iframe.evaluate((found) => void ((found as HTMLElement).dataset['same'] = ''));
    await page.locator(element).evaluate((found, place) => {
      found.setAttribute('plan', 'three-plus-nine');
      found.setAttribute('place', place);
      found.setAttribute('lang', 'zh-CN');
    }, minghu);
    await expect(heading(map, '明湖智谷')).toBeVisible();
    await expect(iframe).toHaveAttribute('data-same', '');

    await map.getByRole('link', { name: /^下一处/ }).click();
    await expect(heading(map, '长圳')).toBeVisible();
    await expect.poll(() => heardOf(page, 'select')).toMatchObject([{ place: { kind: 'industrial-zone', name: { zh: '长圳' } } }]);
  });
}


const seen = 'seen by the map’s window';

/**
 * Waits until the map’s window has surely got several greetings: each is followed by a word to its sender that is not
 * the map’s, behind whatever the map itself would have said.
 */
async function waitUntilGreeted(page: Page, senderMessages: () => Promise<readonly unknown[]>): Promise<void> {
  const map = () => page.frames().find((frame) => frame.url().startsWith(framing.site.address));
  await expect.poll(() => map()?.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/wire-[^/]*\.js$/.test(name)))).toBe(true);
  await map()?.evaluate((word) => addEventListener('message', ({ data, source }) => {
    if ((data as { type?: unknown } | null)?.type === 'hello') source?.postMessage(word, { targetOrigin: '*' });
  }), seen);
  await expect.poll(async () => (await senderMessages()).filter((message) => message === seen).length).toBeGreaterThan(4);
}

const messagesIn = (frame: Pick<Page, 'evaluate'>) => frame.evaluate(() => (window as unknown as FramingWindow).messages);

test('a page that is not listed gets silence, and the map all the same', async ({ page, problems }) => {
  await start(problems, false);
  await page.goto(framing.page(`<${element} data-listen show="panel" place="${minghu}"></${element}><script async src="${framing.site.address}embed.js"></script>`));
  await expect(heading(page.frameLocator('iframe'), '明湖智谷')).toBeVisible();
  await waitUntilGreeted(page, () => messagesIn(page));
  expect((await messagesIn(page)).filter((message) => message !== seen)).toEqual([]);
  // Attributes work without messages, too.
  await page.locator(element).evaluate((found) => found.setAttribute('lang', 'en'));
  await expect(heading(page.frameLocator('iframe'), 'Minghu Smart Valley')).toBeVisible();
});

test('a listed page that is not the one around the map gets silence', async ({ page, problems }) => {
  await start(problems);
  framing.host.instead.set('beside.js', {
    status: 200, type: 'text/javascript',
    body: `setInterval(() => parent.frames[0].postMessage({ protocol: 'industrial-space-map', version: 1, type: 'hello', id: 1 }, '*'), 100)`,
  });
  framing.page('<script src="/beside.js"></script>', 'beside.html');
  await page.goto(framing.page(`<iframe title="Map" src="${framing.address(`&show=panel&place=${minghu}`)}"></iframe><iframe title="Beside" src="/beside.html"></iframe>`));
  await expect(heading(page.frameLocator('iframe[title="Map"]'), '明湖智谷')).toBeVisible();
  const beside = page.frames().find((frame) => frame.url().endsWith('/beside.html'));
  if (!beside) throw new Error('the page beside is missing');
  await waitUntilGreeted(page, () => messagesIn(beside));
  expect((await messagesIn(beside)).filter((message) => message !== seen)).toEqual([]);
  expect(await messagesIn(page)).toEqual([]);
});

test('a flood, a megabyte and a knot are refused, and the map stays usable', async ({ page, problems }) => {
  await start(problems);
  const map = await meet(page, `<${element} data-listen show="panel" place="${minghu}"></${element}><script async src="${framing.site.address}embed.js"></script>`);
  const send = (what: 'large' | 'knot' | 'flood') => page.evaluate((kind) => {
    const map = document.querySelector('iframe')?.contentWindow;
    const message: Record<string, unknown> = { protocol: 'industrial-space-map', version: 1, type: 'set-view', id: kind };
    if (kind === 'large') message['q'] = 'x'.repeat(1_000_000);
    if (kind === 'knot') message['self'] = [message, message];
    for (let count = kind === 'flood' ? 1000 : 1; count > 0; count -= 1) map?.postMessage(kind === 'flood' ? { ...message, theme: count % 2 === 0 ? 'dark' : 'light' } : message, '*');
  }, what);
  const answersTo = async (id: string) => ((await messagesIn(page)) as { type: string; id: unknown; reason?: string }[]).filter((message) => message.type === 'answer' && message.id === id);
  await send('large');
  await expect.poll(() => answersTo('large')).toMatchObject([{ ok: false, reason: 'too-large' }]);
  await send('knot');
  await expect.poll(() => answersTo('knot')).toMatchObject([{ ok: false, reason: 'too-large' }]);
  await send('flood');
  await expect.poll(async () => (await answersTo('flood')).some(({ reason }) => reason === 'too-many')).toBe(true);
  await map.getByRole('link', { name: /^下一处/ }).click();
  await expect(heading(map, '长圳')).toBeVisible();
  expect((await answersTo('flood')).length).toBeLessThan(500);
  // When it is over, the page is answered again.
  await expect.poll(async () => {
    await send('knot');
    return (await answersTo('knot')).length;
  }).toBeGreaterThan(1);
});

test('nothing on the page moves for the map, and its script keeps nothing waiting', async ({ page, problems }) => {
  await start(problems);
  let release = (): void => undefined;
  const painted = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/embed\.js$/, async (route) => {
    await painted;
    await route.continue();
  });
  const fallback = `<iframe title="地图" width="600" height="400" src="${framing.address(`&show=panel&place=${minghu}`)}"></iframe>`;
  await page.goto(
    framing.page(`<p>Before</p><${element} data-listen show="panel" place="${minghu}">${fallback}</${element}><p>After</p><script async src="${framing.site.address}embed.js"></script>`),
    { waitUntil: 'commit' },
  );
  // The page is there for its readers before the script has come.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  const iframe = page.locator('iframe');
  await iframe.evaluate((found) => void ((found as HTMLElement).dataset['same'] = ''));
  // The browser overlooks some shifts, such as those of an element that becomes a block.
  const places = async () => [await iframe.boundingBox(), await page.getByText('After').boundingBox()];
  const before = await places();
  release();
  await expect.poll(() => heardOf(page, 'ready')).toHaveLength(1);
  await expect(heading(page.frameLocator('iframe'), '明湖智谷')).toBeVisible();
  // The frame that was there for readers without scripts is the one that is used.
  await expect(iframe).toHaveCount(1);
  await expect(iframe).toHaveAttribute('data-same', '');
  expect(await places()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as FramingWindow).shifts)).toEqual([]);
  const [blocking] = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/embed.js')).map((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus));
  expect(blocking).toBe('non-blocking');
});

test('the client drives and hears a plain frame, and says why a map keeps silent', async ({ page, problems }) => {
  await start(problems);
  framing.host.instead.set('drive.js', {
    status: 200, type: 'text/javascript',
    body: `
import { connect, MapFrameError } from '${framing.site.address}embed-client.js';
const [map, blank] = document.querySelectorAll('iframe');
try {
  await connect(blank, { origin: '${framing.site.origin}', timeout: 300 });
} catch (error) {
  window.messages.push({ silent: error instanceof MapFrameError && error.reason });
}
const frame = await connect(map);
frame.on('view', ({ place, address }) => window.messages.push({ place, address }));
window.messages.push({ title: frame.information.title.en });
await frame.select('${minghu}');
try {
  await frame.setTheme('pink');
} catch (error) {
  window.messages.push({ refused: error.reason, field: error.field, about: error.message });
}
const late = frame.getView();
frame.close();
await late.catch((error) => window.messages.push({ closed: error.reason }));
`,
  });
  framing.page('', 'blank.html');
  await page.goto(framing.page(`<iframe title="Map" src="${framing.address('&show=panel&lang=en')}"></iframe><iframe title="Blank" src="/blank.html"></iframe><script type="module" src="/drive.js"></script>`));
  await expect.poll(() => messagesIn(page)).toContainEqual({ closed: 'closed' });
  const heard = await messagesIn(page);
  expect(heard).toContainEqual({ silent: 'timeout' });
  expect(heard).toContainEqual({ title: 'Guangming Industrial Space Map' });
  expect(heard).toContainEqual({ refused: 'unknown-value', field: 'theme', about: 'There is no such value. (theme)' });
  await expect(heading(page.frameLocator('iframe[title="Map"]'), 'Minghu Smart Valley')).toBeVisible();
});
