import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withValues } from '../unit/catalogue/small-district';
import { compile, openApp } from './district';

describe('a place’s page', () => {
  it('gives each statement its basis and the numbers of its sources', () => {
    const app = openApp('?place=iz-north');
    expect(app.panel().getByRole('heading', { level: 1, name: '北坡片' })).toBeVisible();
    const [inferred, derived] = app.section('目标产业').getAllByRole('listitem');
    expect(inferred).toHaveTextContent(/^推断.*梯级/);
    expect(derived).toHaveTextContent(/^推得.*梯子/);
    const numbers = app.panel().getAllByRole('button', { name: /^出处 \d+$/ });
    expect(numbers.length).toBeGreaterThan(3);
    const sources = app.section('出处').getAllByRole('listitem');
    for (const number of numbers) expect(sources[Number(number.textContent) - 1]).toBeDefined();
  });

  it('leads from a number to its source, and from the source to the document with that section open', async () => {
    const app = openApp('?place=iz-north');
    const [number] = app.section('目标产业').getAllByRole('button', { name: /^出处/ });
    if (!number) throw new Error('no source is given');
    await app.user.click(number);
    const source = app.section('出处').getAllByRole('link')[Number(number.textContent) - 1];
    expect(source).toHaveFocus();
    expect(source).toHaveTextContent('分区规划 · 1.2 分区 征求意见稿');

    await app.user.keyboard('{Enter}');
    expect(app.panel().getByRole('heading', { level: 1, name: '云梯区产业分区规划' })).toHaveFocus();
    const opened = app.panel().getAllByRole('link', { expanded: true });
    expect(opened.map((entry) => entry.textContent)).toEqual([expect.stringMatching(/^1\.2 分区\d+$/)]);
    // What the section is cited for leads back.
    expect(app.panel().getByText('本图据此记载')).toBeVisible();
    expect(app.panel().getByRole('link', { name: '长梯工程' })).toBeVisible();
    expect(app.query()).toEqual({ page: 'document/zone-plan/1.2' });
  });

  it('opens the record of a public report', async () => {
    const app = openApp('?place=library');
    await app.user.click(app.section('出处').getByRole('link', { name: /云梯公报: 图书馆开馆/ }));
    expect(app.panel().getByRole('heading', { level: 1, name: '图书馆开馆' })).toBeVisible();
    expect(app.panel().getByRole('link', { name: /打开原文/ })).toHaveAttribute('href', 'https://example.org/library');
  });

  it('shows disagreeing figures both', () => {
    const app = openApp('?place=library');
    const attributes = app.section('属性');
    expect(attributes.getByText(/300/)).toHaveTextContent(/报道/);
    expect(attributes.getByText(/320/)).toHaveTextContent(/载明/);
  });

  it('says how it was placed, how far off it may be, and its area as stated and as drawn', () => {
    const placement = openApp('?place=iz-north').section('位置如何得出');
    expect(placement.getByText(/可能偏离约 200 米/)).toBeVisible();
    expect(placement.getByText('4.9 平方公里')).toBeVisible();
    expect(placement.getByText('4.87 平方公里')).toBeVisible();
  });

  it('says what no document states', () => {
    expect(openApp('?place=iz-south').section('尚不清楚').getByText(/文件未载明: .*位置.*目标产业/)).toBeVisible();
  });

  it('says so where it has no position', () => {
    const app = openApp('?place=iz-south');
    const placement = app.section('位置如何得出');
    expect(placement.getByText('位置未载明')).toBeVisible();
    expect(placement.getByText(/因此不在图上标出/)).toBeVisible();
    expect(app.map().queryByRole('link', { name: /南坡片/ })).toBeNull();
  });

  it('is shown through its host where that has the position', async () => {
    const app = openApp('?place=reading-room');
    // The host is marked on the map, and named on the page.
    expect(app.map().getByRole('link', { current: true })).toHaveAccessibleName(/梯子图书馆/);
    await app.user.click(app.section('位置如何得出').getByRole('link', { name: '无单独位置，随“梯子图书馆”显示' }));
    expect(app.panel().getByRole('heading', { level: 1, name: '梯子图书馆' })).toBeVisible();
    expect(app.section('其中有1').getByRole('link', { name: /阅览室/ })).toBeVisible();
  });

  it('steps to the next and previous place of its group', async () => {
    const app = openApp('?place=iz-north');
    await app.user.click(app.panel().getByRole('link', { name: '下一处: 南坡片' }));
    expect(app.panel().getByRole('heading', { level: 1, name: '南坡片' })).toHaveFocus();
    await app.user.click(app.panel().getByRole('link', { name: '上一处: 北坡片' }));
    expect(app.panel().getByRole('heading', { level: 1, name: '北坡片' })).toBeVisible();
  });

  it('tells its continuity with the older plan, and leads there', async () => {
    const app = openApp('?place=iz-north');
    const lineage = app.section('与其他规划的承接');
    expect(lineage.getByRole('listitem')).toHaveTextContent(/^载明延续自 北坡片 集群.*同名$/);
    await app.user.click(lineage.getByRole('link', { name: '北坡片' }));
    expect(app.query()).toMatchObject({ place: 'pu-north' });
  });
});

describe('text from the data', () => {
  const hostile = '<img src=x onerror="window.broken = true">';

  it('is shown as text: a name that looks like HTML stays a name', async () => {
    const texts = withValues('data/layers/zones.geojson', {
      'features.0.properties.name': { zh: hostile, en: hostile },
      'features.0.properties.role.value': { zh: `<b>${hostile}</b>`, en: 'Ladder making' },
    });
    const app = openApp('', compile(texts));
    await app.user.click(app.section('产业区2').getByRole('link', { name: /<img src=x/ }));
    expect(app.panel().getByRole('heading', { level: 1 })).toHaveTextContent(hostile);
    expect(app.panel().getByText(/^<b>/)).toBeVisible();
    expect(document.title).toContain(hostile);
    expect(app.map().getByRole('link', { current: true })).toHaveAccessibleName(new RegExp('^<img src=x'));
    expect(screen.queryAllByRole('img')).toEqual([]);
    expect('broken' in window).toBe(false);
  });
});
