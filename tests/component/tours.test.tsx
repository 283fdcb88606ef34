import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { textOfTour } from '../../src/desks/tours/tour-file';
import '../../src/desks/tours/ToursDesk';
import { step, tourOf } from '../unit/desks/tours/support';
import { compile, openApp } from './district';

const saved = vi.hoisted(() => vi.fn());
vi.mock('../../src/ui/save-file', () => ({ saveFile: saved }));
beforeEach(() => saved.mockClear());

const stage = () => screen.findByRole('region', { name: /^(演示：|Presenting: )/ });
const said = async (name: string | RegExp) => within(await stage()).findByRole('heading', { level: 1, name });
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const give = (user: ReturnType<typeof openApp>['user'], text: string) =>
  user.upload(screen.getByLabelText('载入文件'), new File([text], 'mine.json', { type: 'application/json' }));

describe('tours to read', () => {
  it('are listed with their length, and opened at their own address', async () => {
    const app = openApp('?page=desk/tours');
    await app.user.click(await screen.findByRole('link', { name: /看梯子.*3 步/ }));
    expect(await screen.findByRole('heading', { level: 1, name: '看梯子' })).toBeVisible();
    app.back();
    expect(await screen.findByRole('heading', { level: 1, name: '讲解演示' })).toBeVisible();
  });

  it('name the source and the basis of every statement', async () => {
    openApp('?page=desk/tours#tours=ladders');
    expect((await screen.findByText(/集群也在这里/)).textContent).toContain('推得');
    const sources = within(screen.getByRole('region', { name: '出处' })).getAllByRole('link').map(({ textContent }) => textContent);
    expect(sources).toHaveLength(4);
    expect(sources[1]).toMatch(/分区规划 · 1\.2 分区/);
  });

  it('show a step on the map, and give the map back', async () => {
    const app = openApp('?page=desk/tours&plan=clusters#tours=ladders');
    await app.user.click(await screen.findByRole('button', { name: '在图上看：北坡' }));
    await waitFor(() => expect(app.query()).toEqual({ page: 'desk/tours', layers: 'zones', together: 'iz-north' }));
    expect(screen.getByRole('button', { name: '在图上看：北坡' })).toHaveAttribute('aria-current', 'step');
    await app.user.click(screen.getByRole('link', { name: '全部讲解' }));
    await waitFor(() => expect(app.query()).toEqual({ page: 'desk/tours', plan: 'clusters' }));
  });

  it('say which tour or step of an address there is not', async () => {
    openApp('?page=desk/tours#tours=snakes/2');
    expect(await screen.findByText('这里没有编号为“snakes”的讲解。下面是现有的。')).toBeVisible();
  });

  it('say that a tour made elsewhere has to be loaded', async () => {
    openApp('?page=desk/tours&lang=en#tours=~/2/present');
    expect(await screen.findByText(/was made in a browser and is not here\. Load its file\./)).toBeVisible();
  });
});

describe('a tour presented', () => {
  it('begins at the step of the link, is gone through by keys, and ended', async () => {
    const app = openApp('?page=desk/tours#tours=ladders/2/present');
    await said('北坡');
    await waitFor(() => expect(app.query()).toMatchObject({ layers: 'zones', together: 'iz-north' }));
    press('PageDown');
    await said('图书馆');
    await waitFor(() => expect(app.query()).toMatchObject({ plan: 'clusters', together: 'library,iz-north' }));
    press('PageDown');
    await said('图书馆');
    press('Home');
    await said('全区');
    press('End');
    press('PageUp');
    await said('北坡');
    press('Escape');
    expect(await screen.findByRole('heading', { level: 1, name: '看梯子' })).toBeVisible();
    expect(screen.queryByRole('region', { name: /^演示：/ })).toBeNull();
    await waitFor(() => expect(app.query()).toEqual({ page: 'desk/tours' }));
  });

  it('announces each step, and names its controls', async () => {
    const app = openApp('?page=desk/tours&lang=en#tours=ladders//present');
    const shown = within(await stage());
    expect(shown.getByRole('status')).toHaveTextContent('Step 1 of 3: The whole');
    await app.user.click(shown.getByRole('button', { name: 'Next step' }));
    expect(shown.getByRole('status')).toHaveTextContent('Step 2 of 3: The north slope');
    await app.user.click(shown.getByRole('button', { name: /Step 2 of 3 – All steps/ }));
    const list = within(shown.getByRole('list', { name: 'All steps' }));
    expect(list.getByRole('button', { current: 'step' })).toHaveFocus();
    await app.user.click(list.getByRole('button', { name: /The library/ }));
    expect(shown.getByRole('status')).toHaveTextContent('Step 3 of 3: The library');
    expect(shown.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
    await app.user.click(shown.getByRole('button', { name: '中文' }));
    expect(await shown.findByRole('heading', { level: 1, name: '图书馆' })).toBeVisible();
  });

  it('plays by itself and pauses', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      openApp('?page=desk/tours#tours=ladders/1/present');
      await said('全区');
      fireEvent.click(screen.getByRole('button', { name: '自动播放' }));
      await vi.advanceTimersByTimeAsync(10_500);
      await said('北坡');
      fireEvent.click(screen.getByRole('button', { name: '暂停' }));
      await vi.advanceTimersByTimeAsync(30_000);
      await said('北坡');
    } finally {
      vi.useRealTimers();
    }
  });

  it('marks a step whose place is gone, and shows the rest', async () => {
    const catalogue = compile();
    openApp('?page=desk/tours#tours=ladders/3/present', { ...catalogue, places: catalogue.places.filter(({ id }) => id !== 'library' && id !== 'reading-room') });
    await said('图书馆');
    expect(screen.getByText(/已不在目录中/)).toHaveTextContent('地点 library');
    expect(screen.getByText('书在楼上。')).toBeVisible();
  });

  it('says so where the presenter’s window is kept from opening, and goes on', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const app = openApp('?page=desk/tours#tours=ladders//present');
    await app.user.click(within(await stage()).getByRole('button', { name: '打开讲者窗口' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('浏览器拦下了讲者窗口');
    press('PageDown');
    await said('北坡');
    open.mockRestore();
  });

  it('runs round in a kiosk, stops for a visitor, and returns when they have gone', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      openApp('?page=desk/tours#tours=ladders//kiosk');
      await said('全区');
      expect(screen.queryByRole('button', { name: '结束演示' })).toBeNull();
      await vi.advanceTimersByTimeAsync(10_500);
      await said('北坡');
      press('PageDown');
      await said('图书馆');
      await vi.advanceTimersByTimeAsync(58_000);
      await said('图书馆');
      await vi.advanceTimersByTimeAsync(3000);
      await said('全区');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a tour made', () => {
  const making = async (language = '') => {
    const app = openApp(`?page=desk/tours${language}#tours=~//make`);
    await screen.findByRole('button', { name: /^(把当前画面加为一步|Add this view as a step)$/ });
    return app;
  };
  const row = (index: number) => screen.getAllByRole('button', { name: /^(编写|收起)：/ })[index];

  it('stays while its maker looks at other pages, and is asked about on leaving the site', async () => {
    const app = await making();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await app.user.type(screen.getByLabelText('名称 – 中文'), '我的讲解');
    await app.user.click(within(screen.getByRole('navigation', { name: '返回' })).getByRole('link', { name: '首页' }));
    await waitFor(() => expect(screen.queryByLabelText('名称 – 中文')).toBeNull());
    expect(leave()).toBe(true);
    app.back();
    expect(await screen.findByLabelText('名称 – 中文')).toHaveValue('我的讲解');
    await app.user.click(screen.getByRole('button', { name: '存成文件' }));
    expect(leave()).toBe(false);
  });

  it('takes the view as a step: its plan, and the place that is marked, with what is stated of it', async () => {
    const app = await making();
    await app.user.type(screen.getByLabelText('按名称标记'), '北坡片');
    await waitFor(() => expect(app.query()).toMatchObject({ together: 'iz-north' }));
    await app.user.click(screen.getByRole('button', { name: '把当前画面加为一步' }));
    expect(screen.getByText('已加为第 1 步。')).toBeVisible();
    expect(screen.getByLabelText('标题 – 中文')).toHaveValue('北坡片');
    expect(screen.getByLabelText('第 1 段 – 英文')).toHaveValue('Ladder making');
    expect(screen.getByText('出处：zone-plan#box-1')).toBeVisible();
  });

  it('is put in order by the keyboard, the focus staying with the step', async () => {
    const app = await making();
    for (const title of ['甲', '乙']) {
      await app.user.click(screen.getByRole('button', { name: '把当前画面加为一步' }));
      await app.user.clear(screen.getByLabelText('标题 – 中文'));
      await app.user.type(screen.getByLabelText('标题 – 中文'), title);
    }
    expect(row(0)).toHaveTextContent('甲');
    screen.getByRole('button', { name: '上移：乙' }).focus();
    await app.user.keyboard('{Enter}');
    expect(row(0)).toHaveTextContent('乙');
    expect(screen.getByRole('button', { name: '上移：乙' })).toHaveFocus();
    expect(screen.getByText('“乙”已移到第 1 步。')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '删除：甲' }));
    await app.user.click(screen.getByRole('button', { name: '撤销' }));
    expect(row(1)).toHaveTextContent('甲');
  });

  it('is saved in the form of the data, named by its English title, and loaded again', async () => {
    const app = await making();
    await app.user.click(screen.getByRole('button', { name: '把当前画面加为一步' }));
    await app.user.type(screen.getByLabelText('名称 – 英文'), 'For a guest');
    expect(screen.getByText(/还没有存成文件/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '存成文件' }));
    const [file] = saved.mock.lastCall as [{ name: string; content: string }];
    expect(file.name).toBe('for-a-guest.json');
    expect(JSON.parse(file.content)).toMatchObject({ id: 'for-a-guest', title: { zh: '', en: 'For a guest' }, steps: [{ plan: 'zones' }] });
    expect(screen.getByText('已存为 for-a-guest.json。')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '从头开始' }));
    expect(screen.getByLabelText('名称 – 英文')).toHaveValue('');
    await give(app.user, file.content);
    expect(await screen.findByDisplayValue('For a guest')).toBeVisible();
  });

  it('is kept when a file cannot be used, which is told part by part', async () => {
    const app = await making();
    await app.user.type(screen.getByLabelText('名称 – 中文'), '我的讲解');
    await give(app.user, JSON.stringify({ ...tourOf([step(), step({ seconds: 1 })]), colour: 'red' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('mine.json 不能用');
    expect(alert).toHaveTextContent('第 2 步 · 秒数 – 超出范围：1');
    expect(alert).toHaveTextContent('colour – 不认识这一项');
    expect(screen.getByLabelText('名称 – 中文')).toHaveValue('我的讲解');
  });

  it('comes back by undoing where another was loaded over it, and marks what is lost in that', async () => {
    const app = await making();
    await app.user.type(screen.getByLabelText('名称 – 中文'), '我的讲解');
    await give(app.user, textOfTour(tourOf([step({ title: { zh: '旧地', en: '' }, places: ['gone'] })])));
    await app.user.click(await screen.findByRole('button', { name: '编写：旧地' }));
    expect(screen.getByText(/已不在目录中/)).toHaveTextContent('地点 gone');
    await app.user.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getByLabelText('名称 – 中文')).toHaveValue('我的讲解');
  });

  it('is begun from one at hand, and tried', async () => {
    const app = openApp('?page=desk/tours#tours=ladders');
    await app.user.click(await screen.findByRole('link', { name: '以此为底稿编排' }));
    expect(await screen.findByDisplayValue('看梯子')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: '试讲' }));
    await said('全区');
    press('PageDown');
    await said('北坡');
  });
});
