import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import '../../src/desks/check/CheckDesk';
import { openApp, withPlace } from './district';

// A desk loads when it opens, beside whatever else this machine does.
configure({ asyncUtilTimeout: 5000 });

const input = () => screen.findByRole('textbox', { name: '坐标' });
const plan = (name: RegExp) => screen.findByRole('region', { name });
const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent).join('');
const said = () => screen.getAllByRole('status').map((status) => status.textContent).join('');

describe('the desk that checks one site', () => {
  it('begins by saying how', async () => {
    openApp('?page=desk/check');
    expect(await screen.findByRole('heading', { level: 1, name: '查一个点' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '从这里开始' })).toBeVisible();
    expect(screen.getAllByText(/点一下地图|也可以直接点地图/)[0]).toBeVisible();
    expect(screen.queryByRole('heading', { name: /核对结果/ })).toBeNull();
  });

  it('answers an address, for every plan, with verdict, distance and uncertainty', async () => {
    openApp('?page=desk/check&site=20.050000,10.070000');
    const zones = within(await plan(/^一区一心/));
    expect(zones.getByText('在内')).toBeVisible();
    expect(zones.getByRole('link', { name: '北坡片' })).toHaveAttribute('href', expect.stringContaining('place=iz-north'));
    expect(zones.getByText('图上在内侧，距边界 1.1 公里；边界可能偏离 200 米')).toBeVisible();
    expect(zones.getByText(/这一规划有 1 处没有位置，无从核对/)).toBeVisible();
    const clusters = within(await plan(/^一群/));
    expect(clusters.getByText('不在画出的任何一处之内。')).toBeVisible();
    expect(clusters.getByText('3.32 公里')).toBeVisible();
    expect(clusters.getByText(/1 处只知点位或走向/)).toBeVisible();
    expect(screen.getByText('在云梯区内')).toBeVisible();
  });

  it('tells industries with their basis, what is near, lineage and sources', async () => {
    openApp('?page=desk/check&site=20.050000,10.070000');
    const industries = within(await plan(/^这里的目标产业/));
    expect(industries.getByRole('link', { name: '梯级' })).toBeVisible();
    expect(industries.getByText('推断')).toBeVisible();
    expect(within(await plan(/^附近的设施与园区/)).getByRole('link', { name: /梯子图书馆.*公里 ±50 米/ })).toBeVisible();
    expect(within(await plan(/^最近车站/)).getByText('梯口站')).toBeVisible();
    expect(within(await plan(/^与其他规划的承接/)).getAllByRole('link')).not.toHaveLength(0);
    expect(within(await plan(/^出处/)).getAllByRole('listitem')).not.toHaveLength(0);
    expect(screen.getAllByText('示意范围，非法定界线').length).toBeGreaterThan(0);
  });

  it('says possible, with the side and the distance of the edge', async () => {
    openApp('?page=desk/check&site=20.039500,10.070000');
    const zones = within(await plan(/^一区一心/));
    expect(zones.getByText('可能在内')).toBeVisible();
    expect(zones.getByText('图上没有一处覆盖这里，但下列边界不够确定：')).toBeVisible();
    expect(zones.getByText('图上在外侧，距边界 55 米；边界可能偏离 200 米')).toBeVisible();
  });

  it('names an edge, to an English reader', async () => {
    openApp('?page=desk/check&site=20.040000,10.070000&lang=en');
    const zones = within(await plan(/^One zone, one centre/));
    expect(zones.getByText('On the edge')).toBeVisible();
    expect(zones.getByText('On the edge as drawn; the edge may be off by 200 m')).toBeVisible();
  });

  it('says when a site lies outside the district', async () => {
    openApp('?page=desk/check&site=20.500000,10.070000&lang=en');
    expect(await screen.findByText('Outside Yunti District')).toBeVisible();
    expect(screen.getByText('No zone covers this position, so there are no target industries.')).toBeVisible();
  });

  it('reads what is typed, and keeps in sight what was assumed', async () => {
    const app = openApp('?page=desk/check');
    await app.user.type(await input(), '10.07, 20.05{Enter}');
    const reading = within(await screen.findByRole('region', { name: '坐标这样读取' }));
    expect(app.query()).toEqual({ page: 'desk/check', site: '20.050000,10.070000' });
    expect(reading.getByText(/10\.07, 20\.05：WGS 84（假定），纬度在前（另一种落在区外）/)).toBeVisible();
    expect(reading.getByRole('radio', { name: /WGS 84.*在北坡片内/ })).toBeChecked();
    await app.user.click(reading.getByRole('radio', { name: /BD-09/ }));
    await waitFor(() => expect(app.query()['site']).not.toBe('20.050000,10.070000'));
    expect(screen.getByText(/BD-09（百度）（假定）/)).toBeVisible();
  });

  it('remembers the system chosen for what is typed next', async () => {
    const app = openApp('?page=desk/check');
    await app.user.type(await input(), '10.07, 20.05{Enter}');
    await app.user.click(await screen.findByRole('radio', { name: /BD-09/ }));
    await app.user.clear(await input());
    await app.user.type(await input(), '10.065, 20.055{Enter}');
    await waitFor(() => expect(screen.getByText(/10\.065, 20\.055：BD-09/)).toBeVisible());
  });

  it('says what is wrong with what cannot be read, and leaves the answer', async () => {
    const app = openApp('?page=desk/check&site=20.050000,10.070000');
    await app.user.type(await input(), 'somewhere{Enter}');
    await waitFor(() => expect(alerts()).toMatch(/看不懂“somewhere”/));
    expect(await input()).toHaveAttribute('aria-invalid', 'true');
    expect(app.query()['site']).toBe('20.050000,10.070000');
    await app.user.clear(await input());
    await app.user.type(await input(), '{Enter}');
    expect(alerts()).toBe('请先输入坐标。');
  });

  it('is asked by a place, whose own uncertainty counts', async () => {
    const app = openApp('?page=desk/check');
    await app.user.type(await screen.findByRole('combobox', { name: '或选一个地点' }), 'tushuguan');
    await app.user.click(await screen.findByRole('option', { name: /梯子图书馆/ }));
    expect(await screen.findByRole('heading', { name: '核对结果：梯子图书馆' })).toBeVisible();
    expect(app.query()).toEqual({ page: 'desk/check/library' });
    expect(screen.getByText('这一地点的位置本身可能偏离约 50 米，已一并计入。')).toBeVisible();
  });

  it('says of a place without a position what the documents say', async () => {
    const app = openApp('?page=desk/check/reading-room');
    expect((await screen.findAllByText('阅览室没有单独的位置，图上无从核对。'))[0]).toBeVisible();
    expect(screen.getByText('文件也没有说它在哪个片区。')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: '改查它所在的“梯子图书馆”' }));
    expect(app.query()).toEqual({ page: 'desk/check/library' });
  });

  it('names the zone that a place without a position is said to be in', async () => {
    openApp('?page=desk/check/reading-room', withPlace('reading-room', { host: { place: 'iz-north', basis: 'reported', citations: ['gazette-2032-library'] } }));
    const row = await screen.findByText(/^位于/);
    expect(within(row).getByRole('link', { name: '北坡片' })).toBeVisible();
  });

  it('tells who does not see it, once the answer is there', async () => {
    const app = openApp('?page=desk/check');
    await input();
    expect(said()).not.toMatch(/云梯区/);
    await app.user.type(await input(), '10.07, 20.05{Enter}');
    await waitFor(() => expect(said()).toMatch(/在云梯区内 分区：在北坡片内。 集群：不在任何一处内，最近是梯子集群，3\.32 公里。/));
  });

  it('copies the answer as text, and as a link', async () => {
    const app = openApp('?page=desk/check&site=20.050000,10.070000');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await app.user.click(await screen.findByRole('button', { name: '复制为文字' }));
    expect(write.mock.lastCall?.[0]).toMatch(/^云梯产业地图 · 位置核对\nWGS 84：10\.07000° N, 20\.05000° E\n/);
    expect(write.mock.lastCall?.[0]).toMatch(/数据版本/);
    expect(await screen.findByRole('button', { name: '已复制' })).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(write.mock.lastCall?.[0]).toMatch(/\?page=desk%2Fcheck&site=20\.050000%2C10\.070000$|\?page=desk\/check&site=20\.050000,10\.070000$/);
  });

  it('shows the text to be selected where copying is not allowed', async () => {
    const app = openApp('?page=desk/check&site=20.050000,10.070000');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await app.user.click(await screen.findByRole('button', { name: '复制为文字' }));
    expect(await screen.findByRole('textbox', { name: /浏览器不允许复制/ })).toHaveDisplayValue(/位置核对/);
  });

  it('goes back step by step', async () => {
    const app = openApp('?page=desk/check&site=20.050000,10.070000');
    await app.user.type(await input(), '10.03, 20.03 WGS84{Enter}');
    await waitFor(() => expect(app.query()['site']).toBe('20.030000,10.030000'));
    app.back();
    expect(within(await plan(/^一区一心/)).getByText('在内')).toBeVisible();
  });
});
