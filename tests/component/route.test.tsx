import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/desks/route/RouteDesk';
import { App } from '../../src/app/App';
import SiteRooms from '../../src/app/SiteRooms';
import { createLookups } from '../../src/catalogue/lookups';
import { ConfigurationProvider } from '../../src/configuration/context';
import { ViewProvider } from '../../src/view/context';
import { createViewStore } from '../../src/view/store';
import { fakeAddressBar } from '../unit/support';
import { compile, openApp, withPlace } from './district';

// A desk loads when it opens, beside whatever else this machine does.
configure({ asyncUtilTimeout: 5000 });

const atDesk = (route: string, query = ''): string => `?page=desk/route${query}#route=${encodeURIComponent(route)}`;
const three = '@20.010000,10.020000,0,酒店~iz-north,45~library,30';

const combobox = () => screen.findByRole('combobox', { name: '选一个地点' });
const stops = () => within(screen.getByRole('region', { name: /^停靠点/ }));
/** The names of the stops, in their order, as a screen reader finds them by their buttons. */
const order = (): string[] => stops().getAllByRole('button', { name: /^移去 – / }).map((button) => button.getAttribute('aria-label')!.replace('移去 – ', ''));
const said = () => screen.getAllByRole('status').map((status) => status.textContent).join('');
const sheet = () => within(screen.getByRole('region', { name: '考察日程' }));

describe('the desk of inspection routes', () => {
  it('begins by saying how', async () => {
    openApp('?page=desk/route');
    expect(await screen.findByRole('heading', { level: 1, name: '考察路线' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '还没有停靠点' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '考察日程' })).toBeNull();
  });

  it('adds places by their names, and says so', async () => {
    const app = openApp('?page=desk/route');
    await app.user.type(await combobox(), 'tushuguan');
    await app.user.click(await screen.findByRole('option', { name: /梯子图书馆/ }));
    expect(said()).toMatch('已加入“梯子图书馆”，第 1 站。');
    await app.user.type(await combobox(), 'tushuguan');
    await app.user.click(await screen.findByRole('option', { name: /梯子图书馆/ }));
    expect(said()).toMatch('“梯子图书馆”已在路线中。');
    expect(order()).toEqual(['梯子图书馆']);
  });

  it('reaches a place without a position through its host, and says so', async () => {
    const app = openApp('?page=desk/route');
    await app.user.type(await combobox(), '阅览室');
    await app.user.click(await screen.findByRole('option', { name: /阅览室/ }));
    expect(stops().getByText('本身没有位置，按所在的“梯子图书馆”到达')).toBeVisible();
    expect(sheet().getByText(/按所在的“梯子图书馆”到达/)).toBeVisible();
  });

  it('says why a place without any position cannot be a stop', async () => {
    const app = openApp('?page=desk/route', withPlace('reading-room', { host: undefined }));
    await app.user.type(await combobox(), '阅览室');
    await app.user.click(await screen.findByRole('option', { name: /阅览室/ }));
    expect(said()).toMatch('“阅览室”没有位置，文件也未载明它位于何处，无法作为停靠点。');
    expect(screen.queryByRole('region', { name: /^停靠点/ })).toBeNull();
  });

  it('takes the shortlist over', async () => {
    const app = openApp('?page=desk/route&shortlist=library,iz-north');
    await app.user.click(await screen.findByRole('button', { name: '加入备选清单的 2 处' }));
    expect(order()).toEqual(['梯子图书馆', '北坡片']);
    expect(screen.queryByRole('button', { name: /加入备选清单/ })).toBeNull();
  });

  it('takes a position by its coordinates, and says how they were read', async () => {
    const app = openApp('?page=desk/route');
    await app.user.click(await screen.findByText('酒店、机场等其他位置'));
    await app.user.click(screen.getByRole('button', { name: '加入' }));
    expect(screen.getByRole('alert')).toHaveTextContent('请输入坐标。');
    await app.user.type(screen.getByRole('textbox', { name: '名称' }), '机场');
    await app.user.type(screen.getByRole('textbox', { name: '坐标' }), '10.02, 20.01{Enter}');
    await waitFor(() => expect(order()).toEqual(['机场']));
    expect(screen.getByText(/按 WGS 84 读取（假定；.*：WGS 84 为 10\.02000° N, 20\.01000° E。/)).toBeVisible();
  });

  it('moves stops by buttons, keeps the focus and says the new order', async () => {
    const app = openApp(atDesk(three));
    const later = await screen.findByRole('button', { name: '推后 – 酒店' });
    later.focus();
    await app.user.keyboard('{Enter}');
    expect(order()).toEqual(['北坡片', '酒店', '梯子图书馆']);
    expect(said()).toMatch('“酒店”现为第 2 站，共 3 站。');
    expect(screen.getByRole('button', { name: '推后 – 酒店' })).toHaveFocus();
    expect(screen.getByRole('button', { name: '提前 – 北坡片' })).toHaveAttribute('aria-disabled', 'true');
    await app.user.click(screen.getByRole('button', { name: '移去 – 酒店' }));
    expect(order()).toEqual(['北坡片', '梯子图书馆']);
    expect(screen.getByRole('button', { name: '移去 – 梯子图书馆' })).toHaveFocus();
  });

  it('puts stops in the shortest order and says that it is', async () => {
    // The library (10.05° N) lies between the hotel (10.02°) and the north slope (10.07°).
    const app = openApp(atDesk(three));
    await app.user.click(await screen.findByRole('button', { name: '排成最短' }));
    expect(order()).toEqual(['酒店', '梯子图书馆', '北坡片']);
    expect(said()).toMatch(/3 站的最短顺序：直线 .* 公里（原 .* 公里）。/);
    await app.user.click(screen.getByRole('button', { name: '排成最短' }));
    expect(said()).toMatch('现在的顺序已是最短。');
  });

  it('leaves a fixed end where it is, and frees one that may move', async () => {
    const app = openApp(atDesk(three));
    await app.user.click(await screen.findByRole('checkbox', { name: '最后一站不动' }));
    await app.user.click(screen.getByRole('button', { name: '排成最短' }));
    expect(order().at(-1)).toBe('梯子图书馆');
    expect(screen.getByRole('checkbox', { name: '第一站不动' })).toBeChecked();
  });

  it('gives no time to a straight line until one is assumed, and then calls it so', async () => {
    const app = openApp(atDesk(three));
    expect(await screen.findByText('直线没有可信的行车时间。设定假定值后才推算到达时间。')).toBeVisible();
    expect(stops().getAllByText('时间未知')).toHaveLength(2);
    expect(screen.getAllByText(/直线距离，非道路距离/)[0]).toBeVisible();
    await app.user.click(screen.getByRole('radio', { name: '假定每段' }));
    await app.user.clear(screen.getByRole('spinbutton', { name: '假定每段' }));
    await app.user.type(screen.getByRole('spinbutton', { name: '假定每段' }), '20');
    expect(stops().getAllByText('20 分钟（假定）')).toHaveLength(2);
    expect(stops().getByText('09:20–10:05')).toBeVisible();
    expect(screen.getAllByText('按假定的每段 20 分钟推算，不是道路时间。').length).toBeGreaterThan(1);
    // What is no number of minutes changes nothing, and is marked.
    await app.user.clear(screen.getByRole('spinbutton', { name: '停留分钟数 – 北坡片' }));
    expect(screen.getByRole('spinbutton', { name: '停留分钟数 – 北坡片' })).toHaveAttribute('aria-invalid', 'true');
    expect(stops().getByText('09:20–10:05')).toBeVisible();
  });

  it('comes back on a round trip', async () => {
    const app = openApp(atDesk(`${three}~leg:10`));
    await app.user.click(await screen.findByRole('checkbox', { name: '回到第一站' }));
    expect(stops().getByText('10:45 回到第 1 站')).toBeVisible();
    expect(stops().getAllByText('10 分钟（假定）')).toHaveLength(3);
  });

  it('has a day sheet with what to see, its basis and its sources', async () => {
    openApp(atDesk(`${three}~on:2035-04-09~leg:10`, '&lang=en'));
    const day = within(await screen.findByRole('region', { name: 'Inspection day sheet' }));
    expect(day.getByText('Monday, 9 April 2035')).toBeVisible();
    expect(day.getByRole('heading', { name: /^North/ })).toBeVisible();
    expect(day.getAllByText('Inferred').length).toBeGreaterThan(0);
    expect(day.getByText('Own position, not in the catalogue')).toBeVisible();
    expect(day.getByText('Role, industries and projects: not stated in the documents')).toBeVisible();
    expect(within(day.getByRole('region', { name: 'Sources' })).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(day.getByText(/Indicative, not statutory ·/)).toBeVisible();
    expect(day.getByText(/straight-line distance, not a road distance/)).toBeVisible();
    expect(day.getAllByText(/\(assumed\)/)).toHaveLength(2);
  });

  it('shows, and does not count, a place that the catalogue no longer has', async () => {
    openApp(atDesk('library,30~gone-place,30~iz-north,30'));
    expect(await screen.findByText('目录中已没有“gone-place”；不计入路线')).toBeVisible();
    expect(stops().getAllByText(/^直线/)).toHaveLength(1);
    expect(sheet().getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });

  it('tells what of a link could not be read, and keeps the rest', async () => {
    openApp(atDesk('library,30~on:2035-02-30~nonsense'));
    const alert = (await screen.findByText('链接中有些内容没有读出，其余照常：')).parentElement!;
    expect(alert).toHaveAttribute('role', 'alert');
    expect(alert).toHaveTextContent('读不懂“on:2035-02-30”。');
    expect(alert).toHaveTextContent('读不懂“nonsense”。');
    expect(order()).toEqual(['梯子图书馆']);
  });

  it('leads to each leg in Amap and Baidu', async () => {
    openApp(atDesk(three));
    const leg = await screen.findByRole('link', { name: '高德导航：酒店 → 北坡片' });
    expect(leg).toHaveAttribute('href', expect.stringMatching(/^https:\/\/uri\.amap\.com\/navigation\?from=20\.01/));
    expect(screen.getByRole('link', { name: '百度导航：北坡片 → 梯子图书馆' })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByRole('link', { name: '高德导航：全程' })).toHaveAttribute('href', expect.stringContaining('&via='));
    expect(screen.queryByRole('link', { name: '百度导航：全程' })).toBeNull();
  });
});

describe('files of a route', () => {
  let saved: Blob[];
  beforeEach(() => {
    saved = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
  });

  it('are made on the press of a button, and said to be saved', async () => {
    const app = openApp(atDesk(three));
    await app.user.click(await screen.findByRole('button', { name: 'GPX' }));
    expect(await screen.findByText('已保存 yunti-考察路线.gpx')).toBeVisible();
    expect(await saved[0]?.text()).toMatch(/<rtept lat="10\.020000" lon="20\.010000"><name>酒店<\/name>/);
  });

  it('hold no calendar without a date and times, and say what is missing', async () => {
    const app = openApp(atDesk(three));
    const calendar = await screen.findByRole('button', { name: '日历（.ics）' });
    expect(calendar).toHaveAccessibleDescription('日历文件需要先设定日期。');
    await app.user.click(calendar);
    expect(saved).toEqual([]);
    fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2035-04-09' } });
    expect(calendar).toHaveAccessibleDescription('日历文件需要各段的路上时间：请设定假定值。');
    await app.user.click(screen.getByRole('radio', { name: '假定速度' }));
    expect(calendar).toHaveAccessibleDescription('目录没有时区，日历写成不带时区的当地时间。');
    await app.user.click(calendar);
    await waitFor(() => expect(saved).toHaveLength(1));
    const events = new ICAL.Component(ICAL.parse(await saved[0]!.text()) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])[0]).toEqual(['1. 酒店', '2035-04-09T09:00:00']);
    expect(events[1]?.description).toMatch(/^直线 .* 公里，.*（假定）\n定位：造梯（载明）\n产业：梯子（推得）、梯级（推断）\n/);
  });
});

describe('with a road server', () => {
  const configuration = { routing: { engine: 'osrm', url: 'https://roads.example/', name: { zh: '某路网', en: 'Some Roads' }, attribution: { zh: '某数据', en: 'Some data' } } };
  const asked: string[] = [];
  let answer: () => Promise<Response>;

  const roads = (positions: number[][]) => Promise.resolve(new Response(JSON.stringify({
    code: 'Ok', routes: [{ geometry: { type: 'LineString', coordinates: positions }, legs: positions.slice(1).map(() => ({ distance: 9000, duration: 600, summary: '<b>x</b>' })) }],
    waypoints: positions.map((location) => ({ location })),
  })));
  const positionsOf = (url: string): number[][] => decodeURIComponent(new URL(url).pathname).split('/').at(-1)!.split(';').map((position) => position.split(',').map(Number));

  beforeEach(() => {
    asked.length = 0;
    answer = () => roads(positionsOf(asked.at(-1)!));
    vi.stubGlobal('fetch', (input: string) => {
      if (input.endsWith('config.json')) return Promise.resolve(new Response(JSON.stringify(configuration)));
      asked.push(input);
      return answer();
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  function open(route: string) {
    const lookups = createLookups(compile());
    const bar = fakeAddressBar(atDesk(route));
    render(
      <ConfigurationProvider url="https://map.example/config.json">
        <ViewProvider lookups={lookups} store={createViewStore(lookups, bar)}><App rooms={SiteRooms} /></ViewProvider>
      </ConfigurationProvider>,
    );
    return userEvent.setup();
  }

  it('says who receives positions, and puts roads for straight lines', async () => {
    open(`${three}~speed:30`);
    expect(await screen.findByText(/道路服务器“某路网”：两个及以上停靠点的位置（仅坐标）会发送给它/)).toBeVisible();
    expect(await screen.findByText('道路距离、时间和走向来自“某路网”。')).toBeVisible();
    expect(stops().getAllByText('道路 9 公里')).toHaveLength(2);
    expect(stops().getAllByText('10 分钟（道路）')).toHaveLength(2);
    expect(sheet().getByText(/道路距离和时间由“某路网”给出 · 某数据/)).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(decodeURIComponent(asked[0]!)).toMatch(/driving\/20\.010000,10\.020000;20\.050000,10\.070000;20\.050000,10\.050000\?/);
    expect(decodeURIComponent(asked[0]!)).not.toMatch(/酒店|library|iz-north/);
  });

  it('keeps the straight lines where it fails, says why, and asks again', async () => {
    answer = () => Promise.resolve(new Response('<script>alert(1)</script>'));
    const user = open(`${three}~speed:30`);
    expect(await screen.findByText('道路服务器的答复读不出来，未采用。 仍按直线显示。')).toBeVisible();
    expect(stops().getAllByText(/^直线/)).toHaveLength(2);
    answer = () => roads(positionsOf(asked.at(-1)!));
    await user.click(screen.getByRole('button', { name: '再查一次' }));
    expect(await screen.findByText('道路距离、时间和走向来自“某路网”。')).toBeVisible();
  });

  it('is asked nothing about a single stop', async () => {
    open('library,30');
    expect(await screen.findByText(/道路服务器“某路网”/)).toBeVisible();
    await new Promise((later) => setTimeout(later, 900));
    expect(asked).toEqual([]);
  });
});
