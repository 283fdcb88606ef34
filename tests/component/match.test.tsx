import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../src/desks/match/MatchDesk';
import { openApp, withPlace } from './district';

// A desk loads when it opens, beside whatever else this machine does.
configure({ asyncUtilTimeout: 5000 });

const input = () => screen.findByRole('textbox', { name: '做什么' });
const region = (name: RegExp) => screen.findByRole('region', { name });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' ');
const results = async () => within(await region(/^结果/)).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the desk that finds places', () => {
  it('begins by teaching, with needs to try', async () => {
    const app = openApp('?page=desk/match');
    expect(await screen.findByRole('heading', { level: 1, name: '找片区' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '从一句话开始' })).toBeVisible();
    expect(screen.queryByRole('region', { name: /^结果/ })).toBeNull();
    await waitFor(() => expect(said()).toContain('还没有条件，共 2 处。'));
    await app.user.click(await input());
  });

  it('reads words, says what they were read as, how many remain and why', async () => {
    const app = openApp('?page=desk/match');
    await app.user.type(await input(), '踏棍{Enter}');
    const conditions = within(await region(/^条件/));
    expect(conditions.getByText('“踏棍”')).toBeVisible();
    expect(conditions.getByRole('link', { name: '梯级' })).toBeVisible();
    expect(conditions.getByText('剩 2 处')).toBeVisible();
    expect(conditions.getByText('1 处有据，1 处未载明')).toBeVisible();
    expect(await input()).toHaveValue('');
    const found = within(await region(/^结果/));
    expect(found.getByRole('heading', { name: '北坡片' })).toBeVisible();
    expect(found.getAllByText('推断')[0]).toBeVisible();
    await waitFor(() => expect(said()).toContain('剩 2 处，1 处有据，隐去 0 处。第一位：北坡片。'));
    await app.user.click(found.getByText('理由'));
    expect(await found.findByText(/轻重 3 × 0\.4 = 1\.2/)).toBeVisible();
    expect(found.getByText(/合计 3\.2，满分 6，折合百分制 53 分/)).toBeVisible();
    expect(within(await region(/^出处/)).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('says what matches nothing, and offers what is written alike', async () => {
    const app = openApp('?page=desk/match&lang=en');
    const field = await screen.findByRole('textbox', { name: 'What you do' });
    await app.user.type(field, 'rungz{Enter}');
    expect(screen.getByText('“rungz” matches no industry, focus or place name; it was not added.')).toBeVisible();
    expect(screen.queryByRole('region', { name: /^Conditions/ })).toBeNull();
    await app.user.click(within(screen.getByRole('list', { name: 'Written similarly:' })).getByRole('button', { name: 'Rungs' }));
    expect(within(await region(/^Conditions/)).getByText('“Rungs”')).toBeVisible();
    expect(field).toHaveFocus();
  });

  it('strikes out, restores and removes, and keeps its state in the address after “#”', async () => {
    const app = openApp('?page=desk/match#match=words:踏棍;rail:500');
    const conditions = within(await region(/^条件/));
    const hidden = () => screen.queryByText(/^被隐去的/);
    expect(hidden()).toHaveTextContent('被隐去的 1 处');
    await app.user.click(conditions.getByRole('button', { name: '划去：离车站 500 米以内' }));
    expect(conditions.getByText('已划去，不计')).toBeVisible();
    expect(hidden()).toBeNull();
    await app.user.click(conditions.getByRole('button', { name: '恢复：离车站 500 米以内' }));
    expect(hidden()).toBeVisible();
    await app.user.click(conditions.getByRole('button', { name: '移除：离车站 500 米以内' }));
    expect(conditions.queryByText('离车站 500 米以内')).toBeNull();
    expect(app.query()).toEqual({ page: 'desk/match' });
  });

  it('names what a condition hid, by which condition, and what is known instead', async () => {
    const app = openApp('?page=desk/match#match=rail:500');
    await app.user.click(await screen.findByText('被隐去的 1 处'));
    expect(screen.getByRole('heading', { name: '因离车站 500 米以内隐去 1 处' })).toBeVisible();
    expect(screen.getByText(/最近的梯口站站在 1\.1 公里外/)).toBeVisible();
  });

  it('hides the silent where asked to, and says so', async () => {
    const app = openApp('?page=desk/match#match=words:踏棍');
    const conditions = within(await region(/^条件/));
    expect(screen.getByText('未载明的 1 处')).toBeVisible();
    await app.user.click(conditions.getByRole('button', { name: '隐去未载明的：“踏棍”' }));
    expect(screen.queryByText('未载明的 1 处')).toBeNull();
    expect(screen.getByText('被隐去的 1 处')).toBeVisible();
    expect(conditions.getByText('剩 1 处')).toBeVisible();
  });

  it('weighs by keyboard, and only what the conditions touch', async () => {
    const app = openApp('?page=desk/match#match=words:踏棍;function:research');
    await app.user.click(await screen.findByText('各项轻重'));
    expect(screen.queryByRole('slider', { name: '位置' })).toBeNull();
    const slider = screen.getByRole('slider', { name: '产业定位' });
    expect(slider).toHaveAttribute('aria-valuetext', '重');
    expect(slider).toHaveAttribute('type', 'range');
  });

  it('puts a result on the shortlist, which stands in the address', async () => {
    const app = openApp('?page=desk/match#match=words:踏棍');
    await app.user.click(await screen.findByRole('button', { name: '加入备选 – 北坡片' }));
    expect(app.query()).toEqual({ page: 'desk/match', shortlist: 'iz-north' });
    expect(within(await region(/^备选清单/)).getByRole('link', { name: '并排比较' })).toBeVisible();
  });

  it('picks an industry of any system, and functions as buttons that stay pressed', async () => {
    const app = openApp('?page=desk/match');
    await app.user.type(await screen.findByRole('combobox', { name: '或从产业体系中选' }), '圆梯');
    await app.user.click(await screen.findByRole('option', { name: '圆梯级' }));
    expect(within(await region(/^条件/)).getByText('产业：圆梯级')).toBeVisible();
    const research = screen.getByRole('button', { name: '制造', pressed: false });
    await app.user.click(research);
    expect(screen.getByRole('button', { name: '制造', pressed: true })).toBeVisible();
    expect(within(await region(/^条件/)).getByText('职能：制造')).toBeVisible();
  });

  it('tells what of a link could not be read, and keeps the rest', async () => {
    openApp('?page=desk/match#match=industry:gone;words:踏棍;colour:red');
    expect(await screen.findByText('链接里的产业“gone”不在目录中。')).toBeVisible();
    expect(screen.getByText('链接里的“colour:red”读不懂。')).toBeVisible();
    expect(await results()).toContain('北坡片');
  });

  it('says when no place is named for a need', async () => {
    const catalogue = withPlace('iz-north', { industries: [], organisations: [] });
    catalogue.projects = [];
    openApp('?page=desk/match#match=words:踏棍', catalogue);
    expect(await screen.findByText(/没有一处有据可依/)).toBeVisible();
  });
});
