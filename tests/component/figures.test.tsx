import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../src/panel/FurtherPages';
import '../../src/panel/chart/Spark';
import '../../src/panel/pages/PlaceSurroundings';
import { compile, openApp } from './district';

configure({ asyncUtilTimeout: 5000 });

const chart = (name: RegExp) => screen.findByRole('img', { name });

describe('the chart of a measure', () => {
  it('draws what covers the same, labels it, and says what is in the table only', async () => {
    openApp('?page=measure/ladders-made');
    const drawn = await chart(/^图：梯子产量，2030—2035 年，3 个数/);
    for (const label of ['≥ 1,000 B', '900 A', '1,200—1,500 A']) expect(drawn).toHaveTextContent(label);
    expect(drawn).not.toHaveTextContent('700');
    expect(screen.getByText(/另有 1 个数口径不同、1 个数未注年份，不能画在同一轴上，见表。/)).toBeVisible();
  });

  it('explains its marks: only those that it has', async () => {
    openApp('?page=measure/ladders-made');
    await chart(/^图/);
    const section = within(screen.getByRole('region', { name: '逐年看' }));
    for (const meaning of ['目标', '不低于或高于此数', '区间', '不能同时成立']) expect(section.getByText(meaning)).toBeVisible();
    for (const absent of ['现状', '不高于或低于此数', '推断']) expect(section.queryByText(absent)).toBeNull();
    expect(within(section.getByRole('list', { name: '各文件' })).getAllByRole('link')).toHaveLength(2);
  });

  it('says each mark where a pointer rests on it', async () => {
    openApp('?page=measure/ladders-made&lang=en');
    expect(within(await chart(/^Chart/)).getByText('2030 target 900 (Zone plan)')).toBeInTheDocument();
  });

  it('draws nothing of a single year’s figure, and says so', async () => {
    const catalogue = compile();
    for (const measure of catalogue.measures) measure.figures = measure.figures.slice(0, 1);
    openApp('?page=measure/ladders-made', catalogue);
    expect(await screen.findByText('注明年份的数字只有一个，不成图。')).toBeVisible();
    expect(screen.queryByRole('img', { name: /^图/ })).toBeNull();
  });

  it('stands beside the table with every figure', async () => {
    openApp('?page=measure/ladders-made');
    await chart(/^图/);
    expect(screen.getAllByRole('row')).toHaveLength(6);
  });
});

describe('figures in lists and on a place’s page', () => {
  it('are drawn in small beside their words', async () => {
    openApp('?page=list/figures');
    const row = await screen.findByRole('link', { name: /梯子产量/ });
    await waitFor(() => expect(row.querySelector('.spark path')).not.toBeNull());
  });

  it('stand on a place’s page where they concern it, and their absence is said', async () => {
    const catalogue = compile();
    const figure = catalogue.measures[0]?.figures[0];
    if (figure) figure.places = ['iz-north'];
    openApp('?place=iz-north', catalogue);
    const section = within(await screen.findByRole('region', { name: /^指标/ }));
    expect(section.getByRole('link', { name: '梯子产量' })).toBeVisible();
    expect(section.getByText(/≥ 1,000/)).toBeVisible();
    expect(section.getByRole('button', { name: /^出处/ })).toBeVisible();
  });

  it('are said to be none where a plan’s zone has none of its own', async () => {
    openApp('?place=iz-south');
    expect(within(await screen.findByRole('region', { name: /^指标/ })).getByText('规划指标均为全区口径，没有一项专指这里。')).toBeVisible();
  });
});
