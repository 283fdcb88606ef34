import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { configureSite } from './configured';
import { districtData } from './district-data';
import { cameraOn, Visitor } from './driver';
import { decode } from './pixels';
import { startRoadServer, type Manner, type RoadServer } from './road-server';
import { expect, test } from './support';

const ids = ['iz-minghu-smart-valley', 'hq-guangming-central-area', 'iz-guangmingcheng-station'] as const;
const [minghu, central, station] = ids.map((id) => districtData.place(id));
const { longitude, latitude } = districtData.position('iz-xinxing-lake');
const hotel = `@${longitude.toFixed(6)},${latitude.toFixed(6)},0,Hotel`;
const atDesk = (work: string, query = ''): string => `?page=desk/route${query}#route=${encodeURIComponent(work)}`;
const whole = `${hotel}~${ids.map((id) => `${id},45`).join('~')}~on:2035-04-09~speed:30`;

const stops = (visitor: Visitor) => visitor.panel.getByRole('region', { name: /^(停靠点|Stops)/ });
const order = (visitor: Visitor): Promise<string[]> =>
  stops(visitor).getByRole('button', { name: /^(移去|Remove) – / }).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')?.replace(/^.* – /, '') ?? ''));
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
const xmlOf = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;

test.describe('without the moving map', () => {
  test.use({ movingMap: false });

  test('by the keyboard alone: from stops to exported files', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.visit('?page=desk/route');
    const combobox = visitor.panel.getByRole('combobox', { name: '选一个地点' });
    await combobox.focus();
    for (const [typed, name] of [['mhzg', minghu?.name.zh], [central?.name.zh ?? '', central?.name.zh], [station?.name.zh ?? '', station?.name.zh]] as const) {
      await page.keyboard.type(typed);
      await expect(visitor.results.first()).toContainText(name ?? '');
      await page.keyboard.press('Enter');
      await expect(visitor.panel.getByRole('status').filter({ hasText: `已加入“${name}”` })).toBeVisible();
    }
    // A hotel of no place: opened, named and located by keys.
    await visitor.panel.getByText('酒店、机场等其他位置').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('酒店');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${latitude.toFixed(5)}, ${longitude.toFixed(5)}`);
    await page.keyboard.press('Enter');
    await expect(visitor.panel.getByRole('textbox', { name: '名称 – 酒店' })).toBeVisible();
    await visitor.panel.getByRole('button', { name: '提前 – 酒店' }).focus();
    for (const number of [3, 2, 1]) {
      await page.keyboard.press('Enter');
      await expect(visitor.panel.getByText(`“酒店”现为第 ${number} 站，共 4 站。`)).toBeVisible();
    }
    await expect(visitor.panel.getByRole('button', { name: '提前 – 酒店' })).toBeFocused();
    await visitor.panel.getByRole('button', { name: '排成最短' }).press('Enter');
    expect((await order(visitor))[0]).toBe('酒店');
    await visitor.panel.getByLabel('日期').fill('2035-04-09');
    await visitor.panel.getByRole('radio', { name: '假定速度' }).press('Space');
    await expect(visitor.panel.getByText('按直线距离和假定的 30 公里/小时推算，不是道路时间。').first()).toBeVisible();

    const saved = async (format: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), visitor.panel.getByRole('button', { name: format }).press('Enter')]);
      return textOf(download);
    };
    const names = await order(visitor);
    const marks = kml(xmlOf(await saved('KML'))).features;
    expect(marks.slice(0, 4).map((mark) => mark.properties?.['name'] as string)).toEqual(names.map((name, index) => `${index + 1}. ${name}`));
    const lines = gpx(xmlOf(await saved('GPX'))).features.flatMap(({ geometry }) => (geometry?.type === 'LineString' ? [geometry.coordinates] : []));
    expect(lines[0]).toHaveLength(4);
    expect(lines[0]?.[0]).toEqual([Number(longitude.toFixed(5)), Number(latitude.toFixed(5))]);
    const events = new ICAL.Component(ICAL.parse(await saved('日历（.ics）')) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary }) => summary)).toEqual(names.map((name, index) => `${index + 1}. ${name}`));
    // Nine o’clock in the district’s zone, which is eight hours ahead of UTC.
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2035-04-09T01:00:00.000Z');
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    // The address holds all of it, after “#”, where no server sees it.
    await page.reload();
    await expect.poll(() => order(visitor)).toEqual(names);
    expect(new URL(page.url()).search).not.toContain(ids[0]);
  });

  test('the day sheet prints on A4, with its map, and nothing is cut', async ({ page }) => {
    for (const language of ['zh', 'en'] as const) {
      const visitor = new Visitor(page, language);
      await visitor.visit(atDesk(whole));
      const sheet = visitor.panel.getByRole('region', { name: /^(考察日程|Inspection day sheet)$/ });
      await expect(sheet.getByRole('img', { name: /^(考察路线图|Map of the inspection route)$/ })).toBeVisible();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);

      // As it is on paper: 182 mm wide, without the rest of the page.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.round(182 / 25.4 * 96), height: 1000 });
      await expect(visitor.header).toBeHidden();
      await expect(visitor.panel.getByRole('button', { name: 'KML' })).toBeHidden();
      const map = await decode(page, await sheet.getByRole('img', { name: /路线图|Map of/ }).screenshot());
      expect(map.colours(40)).toBeGreaterThan(20);
      const cut = await sheet.evaluate((element) => [...element.querySelectorAll('h2, h3, p, dd, dt, li, figcaption, span')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline' && !each.classList.contains('visually-hidden'))
        .map((each) => each.textContent));
      expect(cut).toEqual([]);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });
});

test.describe('with a road server', () => {
  test.use({ movingMap: false });
  let server: RoadServer;
  test.beforeAll(async () => {
    server = await startRoadServer();
  });
  test.afterAll(async () => server.close());

  async function configure(page: Page, manner: Manner): Promise<void> {
    const routing = { engine: 'osrm', url: server.url(manner), name: { zh: '试验路网', en: 'Test Roads' } };
    await configureSite(page, { routing });
  }

  test('roads take the place of straight lines, and the server gets positions alone', async ({ page, problems }) => {
    problems.expectHost(new URL(server.url('good')).origin);
    await configure(page, 'good');
    const visitor = new Visitor(page, 'en');
    await visitor.visit(atDesk(whole));
    await expect(visitor.panel.getByText('Road distances, times and the line come from “Test Roads”.')).toBeVisible();
    await expect(visitor.panel.getByText(/it receives the positions of two and more stops, and nothing else/)).toBeVisible();
    await expect(stops(visitor).getByText(/ by road · .*\(by road\)/)).toHaveCount(3);
    await expect(stops(visitor).getByText(/m straight/)).toHaveCount(0);
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.panel.getByRole('button', { name: 'GPX' }).click()]);
    // Two positions for each leg, and the first: the corner that the server leads round, too.
    const track = gpx(xmlOf(await textOf(download))).features.find(({ properties }) => properties?.['_gpxType'] === 'trk');
    expect(track?.geometry?.type === 'LineString' ? track.geometry.coordinates : []).toHaveLength(7);
    const asked = server.asked('good').join(' ');
    expect(asked).toMatch(/\/driving\/[-\d.,;]+\?overview=full/);
    expect(asked).not.toMatch(/Hotel|minghu|2035/i);
    expect(await page.title()).not.toContain('taken over');
  });

  test('a server that is silent, endless, a page, nested or elsewhere leaves the straight lines, and says why', async ({ page, problems }) => {
    problems.expectHost(new URL(server.url('good')).origin);
    const reasons: [Manner, RegExp][] = [
      ['page', /answer could not be read/], ['nested', /does not fit these stops/], ['elsewhere', /no road within 3 km of stop 1/],
      ['endless', /larger than 4 MB/], ['silent', /did not answer within 12 seconds/],
    ];
    const visitor = new Visitor(page, 'en');
    for (const [manner, reason] of reasons) {
      await page.unrouteAll();
      await configure(page, manner);
      await visitor.visit(atDesk(whole));
      await page.reload();
      const said = visitor.panel.getByRole('status').filter({ hasText: 'The straight lines stay.' });
      await expect(said, manner).toContainText(reason, { timeout: 30_000 });
      await expect(stops(visitor).getByText(/m straight · .*\(assumed\)/)).toHaveCount(3);
      // The page still does what it is told.
      await visitor.panel.getByRole('button', { name: 'Later – Hotel' }).click();
      expect((await order(visitor))[1]).toBe('Hotel');
      expect(await page.title()).not.toContain('taken over');
    }
    expect(server.taken()).toBeLessThan(64_000_000);
  });
});

test('a click on the map adds a stop, numbered there, and offers the places that were meant', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit(`?page=desk/route${cameraOn(ids[0], 14)}`);
  await visitor.waitForMap();
  await visitor.panel.getByRole('button', { name: '在地图上点选' }).click();
  const before = await decode(page, await visitor.canvas.screenshot());
  await visitor.clickMiddleOfMap();
  await expect(visitor.panel.getByText('已加入“位置 1”，第 1 站。')).toBeVisible();
  await expect.poll(async () => {
    const after = await decode(page, await visitor.canvas.screenshot());
    return [0.3, 0.4, 0.45, 0.5, 0.55].some((x) => [0.4, 0.45, 0.5, 0.55, 0.6].some((y) => after.at(x, y) !== before.at(x, y))) || after.colours(60) !== before.colours(60);
  }).toBe(true);
  await visitor.panel.getByRole('button', { name: `改为“${minghu?.name.zh}”` }).click();
  expect(await order(visitor)).toEqual([minghu?.name.zh]);
  // Picking ended, a click opens places again.
  await visitor.panel.getByRole('button', { name: '正在点选，再按结束' }).click();
  await expect(visitor.panel.getByRole('button', { name: '在地图上点选' })).toHaveAttribute('aria-pressed', 'false');
});
