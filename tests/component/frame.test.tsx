import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApp } from './district';

afterEach(() => vi.restoreAllMocks());

const mapFooter = () => screen.getByText('示意范围，非法定界线');

describe('in a frame', () => {
  it('the map stands alone where nothing is asked for, with what nothing may hide', () => {
    openApp('?embed=1&show=');
    expect(screen.getByRole('region', { name: '地图' })).toBeVisible();
    expect(mapFooter()).toBeVisible();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.queryByText('图例')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /完整地图/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: '地图工具' })).not.toBeInTheDocument();
  });

  it('what is asked for is there, and no way to the desks', async () => {
    openApp('?embed=1&show=panel,search,lens,layers,language,theme,controls,link&lang=en');
    expect(await screen.findByRole('combobox', { name: 'Search' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'English' })).toBeVisible();
    expect(screen.getByText('Legend')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open the full map/ })).toBeVisible();
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).not.toContain('page=desk');
  });

  it('a place that is selected is told on a card, closed by its button or Escape', async () => {
    const app = openApp('?embed=1&place=iz-north');
    const card = within(await screen.findByRole('region', { name: '北坡片' }));
    expect(card.getByRole('heading', { name: '北坡片' })).toBeVisible();
    const link = card.getByRole('link', { name: /^在完整地图中查看这一处/ });
    expect(link).toHaveAttribute('href', '?place=iz-north');
    expect(link).toHaveAttribute('target', '_blank');
    card.getByRole('button', { name: '关闭' }).focus();
    await app.user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: '北坡片' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: '地图' })).toHaveFocus();
    expect(app.query()).toEqual({ embed: '1' });
  });

  it('a place chosen on the map is told on a card that has the focus', async () => {
    const app = openApp('?embed=1');
    await app.user.click(app.map().getAllByRole('link', { name: /北坡片/ })[0] ?? document.body);
    expect(await screen.findByRole('region', { name: '北坡片' })).toHaveFocus();
    expect(app.query()).toEqual({ embed: '1', place: 'iz-north' });
  });

  it('a desk is not shown without a panel, but the way to it', async () => {
    openApp('?embed=1&page=desk/match');
    const card = within(await screen.findByRole('region', { name: '找片区' }));
    expect(card.getByText('“找片区”不在此框架中显示。')).toBeVisible();
    expect(card.getByRole('link', { name: /^在完整地图中打开/ })).toHaveAttribute('href', '?page=desk/match');
  });

  it('a desk is shown in the panel, without the way to others', async () => {
    openApp('?embed=1&show=panel&page=desk/match&shortlist=iz-north');
    expect(await screen.findByRole('heading', { level: 1, name: '找片区' })).toBeVisible();
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).not.toMatch(/page=desk(s|\/(?!match))/);
  });

  it('what of the address could not be used is told', async () => {
    const app = openApp('?embed=1&place=nowhere&show=controls,rubbish');
    expect(screen.getByText(/“place=nowhere”/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/“place=nowhere”/)).not.toBeInTheDocument();
  });

  it('the address of the full map is told where no window may be opened', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const app = openApp('?embed=1&plan=structure');
    await app.user.click(screen.getByRole('link', { name: /^在完整地图中查看/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('完整地图的网址');
  });
});
