import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../src/app/start';
import { compile, withPlace } from './district';

const answers = {
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  missing: () => Promise.resolve(new Response('no', { status: 404 })),
  truncated: () => Promise.resolve(new Response(JSON.stringify(compile()).slice(0, 500))),
  foreign: () => Promise.resolve(Response.json({ format: 1, plans: [] })),
  damaged: () => Promise.resolve(Response.json(withPlace('iz-north', { organisations: 7 }))),
  newer: () => Promise.resolve(Response.json({ ...compile(), format: 2 })),
  sound: () => Promise.resolve(Response.json(compile())),
};

let element: HTMLElement;
let root: Root | undefined;
beforeEach(() => {
  element = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  // What is still being drawn when the test’s page is gone fails the whole run.
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

async function open(answer: keyof typeof answers, language: string): Promise<void> {
  vi.stubGlobal('fetch', vi.fn(answers[answer]));
  window.history.replaceState(null, '', `/?lang=${language}`);
  root = await act(() => start(element, 'https://map.example/data/catalogue.json', window));
}

describe('where the data cannot be loaded', () => {
  it.each([
    ['offline', 'zh-CN', /没有连上数据文件。请检查网络后重试。/],
    ['offline', 'en', /could not be reached\. Check the connection and try again/],
    ['missing', 'zh-CN', /找不到数据文件（状态 404）/],
    ['missing', 'en', /was not found \(status 404\)/],
    ['truncated', 'zh-CN', /数据文件不完整（.+）。请重试/],
    ['truncated', 'en', /is incomplete \(.+\)\. Try again/],
    ['foreign', 'zh-CN', /数据文件不完整（documents）/],
    ['foreign', 'en', /is incomplete \(documents\)/],
    ['damaged', 'zh-CN', /数据文件不完整（.+）/],
    ['damaged', 'en', /is incomplete \(.+\)/],
    ['newer', 'zh-CN', /页面与数据版本不一致。请刷新页面。/],
    ['newer', 'en', /of different versions\. Reload the page/],
  ] as const)('%s: says what happened and what to do, in %s', async (answer, language, sentence) => {
    await open(answer, language);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(sentence);
    expect(screen.getByRole('heading', { level: 1, name: language === 'en' ? 'The data could not be loaded' : '数据未能载入' })).toBeVisible();
    expect(screen.getByRole('button', { name: language === 'en' ? 'Try again' : '重试' })).toBeVisible();
  });

  it('says so in Chinese where the address asks for a language that is not there', async () => {
    await open('offline', 'tlh');
    expect(screen.getByRole('alert')).toHaveTextContent('没有连上数据文件');
  });

  it('tries again at a press, and shows the app once the data comes', async () => {
    await open('missing', 'en');
    const fetch = vi.fn(answers.offline);
    vi.stubGlobal('fetch', fetch);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/could not be reached/)).toBeVisible();
    expect(fetch).toHaveBeenCalledOnce();
    vi.stubGlobal('fetch', answers.sound);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: /One zone, one centre/ })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
