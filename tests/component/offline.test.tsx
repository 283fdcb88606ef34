import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLookups } from '../../src/catalogue/lookups';
import { offlineState, type OfflineState } from '../../src/offline/state';
import { UpdateOffer } from '../../src/offline/UpdateOffer';
import { ViewProvider } from '../../src/view/context';
import { createViewStore } from '../../src/view/store';
import { compile, openApp } from './district';

const become = (state: Partial<OfflineState>): void => act(() => offlineState.setState(state));
afterEach(() => become({ kept: 'off', offered: false }));

function openOffer(search = '') {
  const lookups = createLookups(compile());
  const bar = { read: () => ({ search, hash: '' }), push: () => undefined, replace: () => undefined, listen: () => () => undefined };
  const store = createViewStore(lookups, bar);
  const takeUp = vi.fn();
  render(<ViewProvider lookups={lookups} store={store}><UpdateOffer takeUp={takeUp} /></ViewProvider>);
  return { user: userEvent.setup(), takeUp, store };
}

describe('the offer of a newer version', () => {
  it('is announced when it comes, taken by the keyboard, and taken only when the reader says so', async () => {
    const { user, takeUp } = openOffer();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.queryByRole('button')).toBeNull();
    become({ offered: true });
    expect(screen.getByRole('status')).toHaveTextContent('有新版本。');
    expect(takeUp).not.toHaveBeenCalled();
    await user.tab();
    expect(screen.getByRole('button', { name: '重新载入' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(takeUp).toHaveBeenCalledOnce();
  });

  it('is put away with “later”, in English too', async () => {
    const { user, takeUp } = openOffer('?lang=en');
    become({ offered: true });
    const bar = within(screen.getByRole('region', { name: 'Newer version' }));
    expect(bar.getByRole('status')).toHaveTextContent('A newer version is here.');
    await user.click(bar.getByRole('button', { name: 'Later' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(takeUp).not.toHaveBeenCalled();
  });

  it('waits until a presentation is over', () => {
    const { store } = openOffer('?page=desk/tours');
    become({ offered: true });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => store.show({ page: { type: 'home' } }));
    expect(screen.getByRole('status')).toHaveTextContent('有新版本。');
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    act(() => void document.dispatchEvent(new Event('fullscreenchange')));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
    act(() => void document.dispatchEvent(new Event('fullscreenchange')));
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  });
});

describe('the desks’ page', () => {
  it('says whether they work without a network, and nothing where that is not known', async () => {
    const app = openApp('?page=desks');
    await screen.findByRole('heading', { level: 1, name: '工作台' });
    expect(app.panel().getByRole('status')).toBeEmptyDOMElement();
    become({ kept: 'coming' });
    expect(app.panel().getByRole('status')).toHaveTextContent('正在存到本机');
    become({ kept: 'whole' });
    expect(app.panel().getByRole('status')).toHaveTextContent('已存到本机');
    become({ kept: 'full' });
    expect(app.panel().getByRole('status')).toHaveTextContent('空间不足');
  });
});
