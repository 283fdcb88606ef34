import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, withPlace } from './district';

describe('the still picture', () => {
  it('names every place it shows on a link that keyboards reach', () => {
    const app = openApp();
    const links = app.map().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['梯子图书馆 · 大科学装置', '北坡片 · 产业片区 · 分区']);
    for (const link of links) {
      link.focus();
      expect(link).toHaveFocus();
    }
  });

  it('opens a place by a click, and marks it as the one being read', async () => {
    const app = openApp();
    await app.user.click(app.map().getByRole('link', { name: /^梯子图书馆/ }));
    expect(app.query()).toEqual({ place: 'library' });
    expect(app.map().getByRole('link', { current: true })).toHaveAccessibleName(/^梯子图书馆/);
  });

  it('stays, with its own buttons and a notice, where there is no WebGL', async () => {
    const app = openApp('?lang=en');
    expect(await app.map().findByText(/cannot show the moving map \(WebGL 2 is missing\)/)).toBeVisible();
    for (const name of ['Zoom in', 'Zoom out', 'Whole district']) expect(app.map().getByRole('button', { name })).toBeEnabled();
    expect(app.map().getByRole('link', { name: /^North Slope/ })).toBeVisible();
  });

  it('always says that it is indicative', () => {
    expect(openApp().map().getByText('示意范围，非法定界线')).toBeVisible();
  });

  it('counts what it cannot draw and draws the rest', () => {
    const catalogue = withPlace('library', { geometry: { type: 'Point', coordinates: ['x'] } });
    const app = openApp('', catalogue);
    expect(app.map().getByText('1 处无法绘制，列表中仍可查看。')).toBeVisible();
    expect(app.map().getAllByRole('link')).toHaveLength(1);
  });
});

describe('the legend', () => {
  it('explains only what is shown, and follows the lens', async () => {
    const app = openApp();
    const [kinds] = app.map().getAllByRole('list');
    expect(kinds).toHaveTextContent('产业片区');
    expect(kinds).not.toHaveTextContent('集群');
    await app.user.click(screen.getByRole('link', { name: '集群' }));
    expect(app.map().getAllByRole('list')[0]).toHaveTextContent('集群');
    expect(app.map().getAllByRole('list')[0]).not.toHaveTextContent('产业片区');
  });

  it('tells how far off a selected place may be', () => {
    expect(openApp('?place=iz-north').map().getAllByText('虚线圈：可能偏离约 200 米').length).toBeGreaterThan(0);
  });
});
