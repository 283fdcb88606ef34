import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../src/desks/side-by-side/SideBySideDesk';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { compile, openApp } from './district';

// A desk loads when it opens, beside whatever else this machine does.
configure({ asyncUtilTimeout: 5000 });

const table = async () => within(await screen.findByRole('table', { name: /^(并排比较|Side by side)/ }));
const heads = async () => (await table()).getAllByRole('columnheader').slice(1).map((head) => within(head).getByRole('link').textContent);
const row = async (name: RegExp) => {
  const found = (await table()).getAllByRole('row').find((candidate) => {
    const head = within(candidate).queryByRole('rowheader');
    return head !== null && name.test(head.textContent);
  });
  if (!found) throw new Error(`no row ${String(name)}`);
  return within(found);
};
const cell = async (name: RegExp, column: number) => {
  const found = (await row(name)).getAllByRole('cell')[column];
  if (!found) throw new Error('no such column');
  return within(found);
};

const address = '?page=desk/side-by-side';
const two = `${address}&shortlist=iz-north,cl-ladder`;

describe('places side by side', () => {
  it('names each place, and says of each point whether they differ', async () => {
    openApp(two);
    expect(await heads()).toEqual(['北坡片', '梯子集群']);
    expect((await row(/主导产业/)).getByRole('rowheader')).toHaveTextContent('不同');
    expect((await row(/^项目/)).getByRole('rowheader')).toHaveTextContent('不同');
    expect((await row(/指标/)).getByRole('rowheader')).toHaveTextContent('均未载明');
    expect((await row(/指标/)).getByRole('cell')).toHaveTextContent('规划指标均为全区口径，没有一项专指其中任何一处');
  });

  it('shows each statement with its basis and source, and says where there is none', async () => {
    openApp(two);
    const industries = await cell(/主导产业/, 0);
    expect(industries.getByRole('link', { name: '梯级' })).toHaveAttribute('href', expect.stringContaining('industry/rungs'));
    expect(industries.getByText('推断')).toBeInTheDocument();
    expect(industries.getAllByRole('button', { name: /^出处 \d+$/ })[0]).toBeVisible();
    expect((await cell(/^项目/, 1)).getByText('文件未载明')).toBeVisible();
    expect(screen.getByRole('region', { name: '出处' })).toBeVisible();
  });

  it('tells what is computed from what is stated', async () => {
    openApp(two);
    expect((await cell(/面积（文件）/, 0)).getByText(/约 4.9/)).toBeVisible();
    expect((await cell(/面积（图上）/, 0)).getByText('按图量得')).toBeVisible();
    expect(screen.getByText(/不是文件所载/)).toBeVisible();
  });

  it('sums up what they share', async () => {
    openApp(two);
    const common = within(await screen.findByRole('region', { name: '共同点' }));
    expect(common.getByRole('status')).toHaveTextContent(/^\d+ 项中有 \d+ 项不同。$/);
    expect(common.getByText('主导产业')).toBeVisible();
    expect(common.getByText(/梯级/)).toBeVisible();
    expect((await cell(/主导产业/, 0)).getAllByText('共有')[0]).toBeVisible();
  });

  it('shows only the differences if asked, and the address remembers that', async () => {
    const app = openApp(`${address}&shortlist=iz-north,iz-south`);
    await row(/规划/);
    await app.user.click(screen.getByRole('switch', { name: '只看不同' }));
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: /^规划/ })).toBeNull());
    expect(app.work()['side-by-side']).toBe('only=differences');
    expect(await row(/^项目/)).toBeDefined();
  });

  it('measures from the host of a place without a position, and says so', async () => {
    openApp(`${address}&shortlist=iz-north,reading-room`);
    expect((await cell(/最近站点/, 1)).getByText('自身无位置，从“梯子图书馆”量起')).toBeVisible();
    expect((await cell(/落图依据/, 1)).getByRole('link', { name: '梯子图书馆' })).toBeVisible();
  });

  it('says of a place without any position that nothing can be measured', async () => {
    openApp(`${address}&shortlist=iz-north,iz-south`);
    expect((await cell(/周边/, 1)).getByText('没有已知位置，无从量起')).toBeVisible();
  });

  it('lists the figures that concern a place', async () => {
    const catalogue: Catalogue = compile();
    const figure = catalogue.measures[0]?.figures[0];
    if (figure) figure.places = ['iz-north'];
    openApp(two, catalogue);
    expect((await cell(/指标/, 0)).getByRole('link', { name: '梯子产量' })).toBeVisible();
    expect((await cell(/指标/, 0)).getByText(/≥ 1,000/)).toBeVisible();
    expect((await cell(/指标/, 1)).getByText(/没有一项专指这里/)).toBeVisible();
  });

  it('marks the places on the map while it is open', async () => {
    const app = openApp(two);
    await table();
    await waitFor(() => expect(app.query()['together']).toBe('iz-north,cl-ladder'));
    await app.user.click(screen.getByRole('link', { name: '首页' }));
    await waitFor(() => expect(app.query()['together']).toBeUndefined());
  });
});

describe('choosing what stands side by side', () => {
  const listed = 'shortlist=iz-north,cl-ladder,library,reading-room,pu-north';

  it('shows the first four of the shortlist, and any four', async () => {
    const app = openApp(`${address}&${listed}`);
    expect(await heads()).toEqual(['北坡片', '梯子集群', '梯子图书馆', '阅览室']);
    const fifth = screen.getByRole('checkbox', { name: '并排：北坡片', checked: false });
    await app.user.click(fifth);
    expect(screen.getByText('最多并排 4 处，请先取消一处。')).toBeVisible();
    expect(await heads()).toHaveLength(4);
    await app.user.click(screen.getByRole('checkbox', { name: '并排：梯子图书馆' }));
    await app.user.click(screen.getByRole('checkbox', { name: '并排：北坡片', checked: false }));
    expect(await heads()).toEqual(['北坡片', '梯子集群', '阅览室', '北坡片']);
    expect(app.work()['side-by-side']).toBe('columns=iz-north,cl-ladder,reading-room,pu-north');
  });

  it('puts them in order, and takes them off the shortlist', async () => {
    const app = openApp(two);
    await app.user.click(await screen.findByRole('button', { name: '后移：北坡片' }));
    expect(await heads()).toEqual(['梯子集群', '北坡片']);
    expect(app.query()['shortlist']).toBe('cl-ladder,iz-north');
    await app.user.click(screen.getByRole('button', { name: '移出备选：梯子集群' }));
    expect(app.query()['shortlist']).toBe('iz-north');
    expect(screen.getByText('只有一处，还无从比较。请再选一处。')).toBeVisible();
  });

  it('adds a place by its name', async () => {
    const app = openApp(two);
    await app.user.type(await screen.findByRole('combobox', { name: '加入一处' }), '图书馆');
    await app.user.click(await screen.findByRole('option', { name: /梯子图书馆/ }));
    expect(await heads()).toEqual(['北坡片', '梯子集群', '梯子图书馆']);
    expect(screen.getByText('已加入：梯子图书馆')).toBeVisible();
  });

  it('refuses a seventh, and says why', async () => {
    const app = openApp(`${address}&shortlist=iz-north,iz-south,cl-ladder,library,reading-room,pu-north`, (() => {
      const catalogue = compile();
      const library = catalogue.places.find(({ id }) => id === 'library');
      if (library) catalogue.places.push({ ...library, id: 'annex', name: { zh: '别馆', en: 'Annex' } });
      return catalogue;
    })());
    await app.user.type(await screen.findByRole('combobox', { name: '加入一处' }), '别馆');
    await app.user.click(await screen.findByRole('option', { name: /别馆/ }));
    expect(screen.getByText('备选清单最多 6 处，请先移出一处。')).toBeVisible();
  });

  it('leads on where there is nothing to compare', async () => {
    const app = openApp(address);
    expect(await screen.findByText('还没有可比较的地点。请至少选两处。')).toBeVisible();
    const links = within(screen.getByRole('main'));
    expect(links.getByRole('link', { name: '找片区' })).toHaveAttribute('href', expect.stringContaining('desk/match'));
    expect(links.getByRole('link', { name: '园区与基地' })).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: /产业区（2 处）/ }));
    expect(await heads()).toEqual(['北坡片', '南坡片']);
  });

  it('keeps what it can read of a broken address, and says what it could not', async () => {
    openApp(`${two}#side-by-side=${encodeURIComponent('columns=cl-ladder,iz-north;what')}`);
    expect(await heads()).toEqual(['北坡片', '梯子集群']);
    expect(screen.getByText('地址里有一部分没有读懂，已略过：what')).toBeVisible();
  });

  it('speaks English', async () => {
    openApp(`${two}&lang=en`);
    expect(await heads()).toEqual(['North Slope', 'Ladder cluster']);
    expect((await row(/Projects/)).getByRole('rowheader')).toHaveTextContent('differ');
    expect((await cell(/Projects/, 1)).getByText('Not stated in the documents')).toBeVisible();
  });
});
