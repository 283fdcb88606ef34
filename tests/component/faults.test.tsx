import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, withPlace } from './district';

/** React tells of every error that a boundary catches; here it is meant to happen. */
const silent = () => undefined;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(silent);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a place with malformed data', () => {
  it('says that its page could not be shown, while everything else works', async () => {
    const app = openApp('?place=iz-north', withPlace('iz-north', { attributes: 7 }));
    expect(app.panel().getByRole('alert')).toHaveTextContent('这一部分未能显示，其余仍可使用。');
    expect(app.map().getByRole('link', { name: /^梯子图书馆/ })).toBeVisible();
    expect(screen.getByRole('combobox', { name: '搜索' })).toBeEnabled();

    await app.user.click(app.map().getByRole('link', { name: /^梯子图书馆/ }));
    expect(app.panel().getByRole('heading', { level: 1, name: '梯子图书馆' })).toBeVisible();
    expect(app.panel().queryByRole('alert')).toBeNull();
    expect(console.error).toHaveBeenCalled();
  });

  it.each([['attributes', 7], ['industries', 'ladders'], ['notes', 7], ['placement', 'here'], ['aliases', 7], ['role', 7]])(
    'leaves the front page standing: %s',
    async (member, value) => {
      const app = openApp('', withPlace('iz-north', { [member]: value }));
      expect(app.map().getByRole('link', { name: /^梯子图书馆/ })).toBeVisible();
      await app.user.click(screen.getByRole('link', { name: '集群' }));
      expect(app.section('集群1').getByRole('link', { name: /梯子集群/ })).toBeVisible();
    },
  );

  it('is kept apart from the map: one that cannot be drawn leaves its page whole', () => {
    const app = openApp('?place=iz-north', withPlace('iz-north', { geometry: { type: 'Polygon', coordinates: 7 } }));
    expect(app.map().getByText(/1 处无法绘制/)).toBeVisible();
    expect(app.map().getByRole('link', { name: /^梯子图书馆/ })).toBeVisible();
    expect(app.panel().getByRole('heading', { level: 1, name: '北坡片' })).toBeVisible();
  });
});
