import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as FurtherModule from '../../src/panel/further';
import type { FurtherPage } from '../../src/panel/FurtherPages';
import type * as LateModule from '../../src/ui/late';
import { openApp, type OpenApp } from './district';

/** The answers to each asking for the pages that come later, made by the test. */
const answers = vi.hoisted((): (() => Promise<void>)[] => []);

// The code of these pages stays once it has come, so each test begins with pages that have not.
vi.mock('../../src/panel/further', async (): Promise<typeof FurtherModule> => {
  const { late } = await vi.importActual<typeof LateModule>('../../src/ui/late');
  const anew = () => late<{ page: FurtherPage }>(async () => {
    await answers.shift()?.();
    return import('../../src/panel/FurtherPages');
  });
  let Pages = anew();
  const forget = () => {
    Pages = anew();
    return Promise.resolve();
  };
  return {
    FurtherPages: Object.assign(({ page }: { page: FurtherPage }) => <Pages page={page} />, { prefetch: forget }),
    useFurtherPagesWhenIdle: () => undefined,
  };
});

const { FurtherPages } = await import('../../src/panel/further');

/** An answer that the test gives when it wants to. */
function gate(): { answer: () => Promise<void>; open: () => Promise<void> } {
  let open: () => void = () => undefined;
  const way = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { answer: () => way, open: () => act(async () => { open(); await way; }) };
}
/** React settles what waits for code only where the whole press is awaited. */
const press = (app: OpenApp, element: HTMLElement) => act(() => app.user.click(element));
const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

beforeEach(async () => {
  answers.length = 0;
  await FurtherPages.prefetch();
});

describe('a page whose code comes later', () => {
  it('says that it is on its way, then has the focus on its heading', async () => {
    const { answer, open } = gate();
    answers.push(answer);
    const app = openApp();
    await press(app, screen.getByRole('link', { name: '对照' }));
    expect(app.panel().getByRole('status')).toHaveTextContent('正在打开……');
    await open();
    expect(await app.panel().findByRole('heading', { level: 1, name: '规划对照' }, { timeout: 8000 })).toHaveFocus();
    expect(app.panel().queryByText('正在打开……')).toBeNull();
  });

  it('leaves the focus with a reader who has gone elsewhere meanwhile', async () => {
    const { answer, open } = gate();
    answers.push(answer);
    const app = openApp();
    await press(app, screen.getByRole('link', { name: '对照' }));
    const search = screen.getByRole('combobox', { name: '搜索' });
    await press(app, search);
    await open();
    expect(await app.panel().findByRole('heading', { level: 1, name: '规划对照' }, { timeout: 8000 })).toBeVisible();
    expect(search).toHaveFocus();
  });

  it('is not given the focus where it is the page arrived at', async () => {
    const app = openApp('?compare=clusters');
    expect(await app.panel().findByRole('heading', { level: 1, name: '规划对照' }, { timeout: 8000 })).not.toHaveFocus();
    expect(document.body).toHaveFocus();
  });

  it('is told where it does not come, and comes at another try, with the focus', async () => {
    answers.push(offline);
    const app = openApp();
    await press(app, screen.getByRole('link', { name: '对照' }));
    expect(await app.panel().findByRole('alert')).toHaveTextContent('这一页没有载入。地图和列表仍可使用；请联网后再试。');
    await press(app, app.panel().getByRole('button', { name: '重试' }));
    expect(await app.panel().findByRole('heading', { level: 1, name: '规划对照' }, { timeout: 8000 })).toHaveFocus();
    expect(app.panel().queryByRole('alert')).toBeNull();
  });

  it('is asked for again at another visit', async () => {
    answers.push(offline);
    const app = openApp('?compare=clusters');
    await app.panel().findByRole('alert');
    const link = screen.getByRole('link', { name: '对照' });
    await press(app, link);
    await press(app, link);
    expect(await app.panel().findByRole('heading', { level: 1, name: '规划对照' }, { timeout: 8000 })).toHaveFocus();
  });

  it('opens without waiting once it has come', async () => {
    const app = openApp('?compare=clusters');
    await app.panel().findByRole('heading', { level: 1, name: '规划对照' });
    await press(app, screen.getByRole('link', { name: '对照' }));
    await press(app, screen.getByRole('link', { name: '对照' }));
    expect(app.panel().getByRole('heading', { level: 1, name: '规划对照' })).toHaveFocus();
  });
});
