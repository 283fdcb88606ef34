import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './district';

const box = () => screen.getByRole('combobox', { name: '搜索' });
const group = (name: string) => screen.findByRole('group', { name });

describe('the search', () => {
  it('is reached by "/" from anywhere, and takes no "/" from who is typing', async () => {
    const app = openApp('?place=iz-north');
    expect(box()).not.toHaveFocus();
    await app.user.keyboard('/');
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('');
    await app.user.keyboard('a/b');
    expect(box()).toHaveValue('a/b');
  });

  it.each([
    ['Chinese', '北坡'], ['pinyin', 'beipo'], ['initials', 'bpp'], ['English', 'north slope'], ['an alias', '北坡园'], ['a typing error', 'nroth slope'],
  ])('finds a zone by %s', async (_, words) => {
    const app = openApp();
    await app.user.type(box(), words);
    const places = within(await group('地点'));
    expect(places.getByRole('option', { name: /北坡片.*North Slope.*产业片区/ })).toBeVisible();
  });

  it.each([['a focus term', '木梯级', '产业', /^梯级/], ['a company', '梯子厂', '企业与机构', /梯子厂/], ['a project', 'changti', '项目', /长梯工程/], ['a figure', '产量', '指标', /梯子产量/]])(
    'finds %s, under its kind', async (_, words, kind, name) => {
      const app = openApp();
      await app.user.type(box(), words);
      expect(within(await group(kind)).getByRole('option', { name })).toBeVisible();
    },
  );

  it('is walked with the arrow keys, and Enter opens what is marked', async () => {
    const app = openApp();
    await app.user.type(box(), '北坡');
    const options = await screen.findAllByRole('option');
    const [first, second] = options;
    const marked = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    await waitFor(() => expect(marked()).toBe(first));
    await app.user.keyboard('{ArrowDown}');
    expect(marked()).toBe(second);
    await app.user.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    await waitFor(() => expect(app.panel().getByRole('heading', { level: 1, name: '北坡片' })).toBeVisible());
    expect(second).toHaveTextContent('北坡片');
    expect(screen.queryByRole('option')).toBeNull();
    expect(box()).toHaveValue('');
  });

  it('opens the best result at once with Enter', async () => {
    const app = openApp();
    await app.user.type(box(), 'tushuguan');
    await screen.findAllByRole('option');
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(app.query()).toEqual({ place: 'library' }));
  });

  it('closes with Escape and leaves the page as it was', async () => {
    const app = openApp('?place=iz-south');
    await app.user.type(box(), 'beipo');
    await screen.findAllByRole('option');
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(app.panel().getByRole('heading', { level: 1, name: '南坡片' })).toBeVisible();
  });

  it('says how many it found, and what to try where it found none', async () => {
    const app = openApp();
    await app.user.type(box(), 'qqqqqq');
    await waitFor(() => expect(screen.getByText(/没有找到。换个词，或用拼音/)).toBeVisible());
    await app.user.clear(box());
    await app.user.type(box(), '阅览室');
    await waitFor(() => expect(screen.getByText('1 条结果')).toBeVisible());
  });

  it('opens a result that is clicked', async () => {
    const app = openApp();
    await app.user.type(box(), '梯子厂');
    await app.user.click(within(await group('企业与机构')).getByRole('option'));
    await waitFor(() => expect(app.query()).toEqual({ page: 'organisation/ladder-works' }));
  });

  it('is emptied by one press', async () => {
    const app = openApp();
    await app.user.type(box(), 'beipo');
    await screen.findAllByRole('option');
    await app.user.keyboard('{Escape}');
    await app.user.click(await screen.findByRole('button', { name: '清除' }));
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
  });

  it('keeps what was asked in the address, and takes it from there', async () => {
    const app = openApp('?q=tushuguan');
    expect(box()).toHaveValue('tushuguan');
    expect(await screen.findByRole('option', { name: /梯子图书馆/ })).toBeVisible();
    await app.user.clear(box());
    expect(app.query()).toEqual({});
  });

  it('lets an input method finish before its box of results takes the field over', async () => {
    openApp();
    const plain = box();
    fireEvent.compositionStart(plain);
    plain.focus();
    // The box has come by then: it is the same module that the app imports.
    await import('../../src/panel/search/SearchCombobox');
    await waitFor(() => expect(plain).toHaveFocus());
    fireEvent.change(plain, { target: { value: '北坡' } });
    expect(box()).toBe(plain);
    fireEvent.compositionEnd(plain);
    expect((await screen.findAllByRole('option', { name: /北坡片/ })).length).toBeGreaterThan(0);
    expect(plain).not.toBeInTheDocument();
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('北坡');
  });
});
