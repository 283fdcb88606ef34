import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withText } from '../unit/catalogue/small-district';
import { compile, openApp } from './district';

describe('the front page', () => {
  it('shows the lens’s groups with their counts', () => {
    const app = openApp();
    expect(app.panel().getByRole('heading', { name: /一区一心/ })).toBeVisible();
    const zones = app.section('产业区2');
    expect(zones.getAllByRole('link').map((link) => link.textContent)).toEqual([
      expect.stringContaining('北坡片'), expect.stringContaining('南坡片'),
    ]);
    expect(zones.getByText('项目 1')).toBeVisible();
  });

  it('says how binding the lens’s document is', () => {
    const app = openApp();
    expect(app.panel().getByText('征求意见稿')).toBeVisible();
    expect(app.panel().getByRole('link', { name: '分区规划' })).toBeVisible();
  });

  it('leads to every list, each with its count', async () => {
    const app = openApp();
    const more = app.section('更多');
    const expected = { 大科学装置: 1, 科研与检测机构: 1, 项目: 1, 产业体系: 3, 规划指标: 1, 规划之间的出入: 2, 规划文件: 2, 企业与机构: 1 };
    for (const [name, count] of Object.entries(expected)) {
      expect(more.getByRole('link', { name: new RegExp(`^${name}.*\\b${count}$`) })).toBeVisible();
    }
    await app.user.click(more.getByRole('link', { name: /^规划之间的出入/ }));
    expect(app.panel().getByRole('heading', { level: 1, name: '规划之间的出入' })).toBeVisible();
    expect(app.panel().getAllByRole('article')).toHaveLength(2);
    expect(app.query()).toEqual({ page: 'list/conflicts' });
  });

  it('explains the four marks of how things are known', () => {
    const app = openApp();
    for (const [mark, meaning] of [['载明', '文件直接写明'], ['推得', '按规则推出'], ['报道', '公开报道'], ['推断', '本图的推断']] as const) {
      expect(app.panel().getAllByText(mark).length).toBeGreaterThan(0);
      expect(app.panel().getByText(new RegExp(meaning))).toBeVisible();
    }
  });

  it('shows another plan’s structure through another lens', async () => {
    const app = openApp();
    await app.user.click(screen.getByRole('link', { name: '集群' }));
    expect(app.section('集群1').getByRole('link', { name: /梯子集群/ })).toBeVisible();
    expect(app.panel().queryByRole('link', { name: /南坡片/ })).toBeNull();
    expect(app.query()).toEqual({ plan: 'clusters' });
  });
});

describe('the filter', () => {
  it('narrows by industry, and says that the crosswalk carried over', async () => {
    const app = openApp();
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: '产业' }), '梯子');
    // The only place that states ladders is the cluster; the zone states rungs, and answers through the crosswalk.
    const status = app.panel().getByRole('status');
    expect(status).toHaveTextContent('符合条件 3 / 6');
    expect(status).toHaveTextContent(/按对照表带到其他产业体系/);
    expect(app.section(/产业片区/).getByRole('link', { name: /北坡片/ })).toBeVisible();
    expect(app.panel().queryByRole('link', { name: /南坡片/ })).toBeNull();
    expect(app.query()).toEqual({ industry: 'ladders' });
  });

  it('says by which relation an industry of another system answers', async () => {
    // Without the statement derived from the cluster, the crosswalk is the only way from ladders to the zone.
    const texts = withText('data/lineage.json', () => '{ "lineage": [] }');
    const app = openApp('?industry=ladders', compile(texts));
    expect(await app.panel().findByRole('link', { name: /北坡片.*推断.*梯级.*\(更窄\)/ })).toBeVisible();
  });

  it('does not speak of the crosswalk where no industry was asked for', async () => {
    const app = openApp();
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: '类别' }), '产业片区');
    expect(app.panel().getByRole('status')).toHaveTextContent('符合条件 2 / 6');
    expect(app.panel().queryByText(/对照表/)).toBeNull();
  });

  it('narrows by subdistrict, with what stands there through its host', async () => {
    const app = openApp();
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: '街道' }), '上梯街道');
    expect(app.panel().getByRole('status')).toHaveTextContent('符合条件 1 / 6');
  });

  it('says so when nothing passes, and is cleared by one press', async () => {
    const app = openApp('?subdistrict=lower');
    expect(app.panel().getByText('没有符合条件的地点。')).toBeVisible();
    await app.user.click(app.panel().getByRole('button', { name: '清除筛选' }));
    expect(app.panel().getByRole('link', { name: /南坡片/ })).toBeVisible();
    expect(app.query()).toEqual({});
  });

  it('is announced in the legend where it makes places faint', async () => {
    const app = openApp();
    expect(app.map().queryByText('浅色：不符合筛选条件')).toBeNull();
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: '类别' }), '产业片区');
    expect(app.map().getByText('浅色：不符合筛选条件')).toBeVisible();
  });
});
