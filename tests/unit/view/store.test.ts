import { describe, expect, it } from 'vitest';
import { browserAddressBar } from '../../../src/view/browser-address-bar';
import { createViewStore } from '../../../src/view/store';
import type { View } from '../../../src/view/view';
import { fakeAddressBar, smallLookups, viewOf } from '../support';

const lookups = smallLookups();
const library: Partial<View> = { page: { type: 'place', id: 'library' } };
const north: Partial<View> = { page: { type: 'place', id: 'iz-north' } };

function opened(address = '') {
  const bar = fakeAddressBar(address);
  const store = createViewStore(lookups, bar);
  return { bar, store, view: () => store.getState().view };
}

describe('arriving', () => {
  it('shows what the address names', () => {
    const { store, view } = opened('?place=library&lang=en#map=12/10/20');
    expect(view()).toEqual(viewOf(lookups, { ...library, language: 'en' }));
    expect(store.getState()).toMatchObject({ notices: [], arrival: { count: 0, camera: { center: [20, 10], zoom: 12 } } });
  });

  it('tells of what it could not use until the reader dismisses it or goes on', () => {
    const { store } = opened('?place=nowhere');
    expect(store.getState().notices).toEqual([{ parameter: 'place', value: 'nowhere' }]);
    store.dismissNotices();
    expect(store.getState().notices).toEqual([]);
    const other = opened('?place=nowhere').store;
    other.show(library);
    expect(other.getState().notices).toEqual([]);
  });

  it('leaves the address alone', () => {
    expect(opened('?place=nowhere&x=1#map=oh').bar.entries).toEqual(['?place=nowhere&x=1#map=oh']);
  });
});

describe('showing something else', () => {
  it('is a new step of the history', () => {
    const { bar, store, view } = opened();
    store.show(library);
    store.show({ language: 'en' });
    expect(view()).toEqual(viewOf(lookups, { ...library, language: 'en' }));
    expect(bar.entries).toEqual(['', '?place=library', '?place=library&lang=en']);
  });

  it('keeps the camera’s place in the address', () => {
    const { bar, store } = opened('?lang=en#map=12/10/20');
    store.show(library);
    expect(bar.current()).toBe('?place=library&lang=en#map=12/10/20');
  });

  it('clears the address where everything is back at its default', () => {
    const { bar, store } = opened('?place=library');
    store.show({ page: { type: 'home' } });
    expect(bar.current()).toBe('');
  });

  it('is not an arrival: the camera stays the map’s own', () => {
    const { store } = opened();
    const before = store.getState().arrival;
    store.show(library);
    store.adjust({ query: 'x' });
    store.settle({ center: [20, 10], zoom: 12 });
    expect(store.getState().arrival).toBe(before);
  });
});

describe('adjusting', () => {
  it('takes the place of the present step', () => {
    const { bar, store, view } = opened();
    store.show(library);
    for (const query of ['l', 'la', 'lad']) store.adjust({ query });
    expect(bar.entries).toEqual(['', '?place=library&q=lad']);
    expect(view()).toMatchObject({ ...library, query: 'lad' });
  });
});

describe('going back and forward', () => {
  it('restores each view exactly', () => {
    const { bar, store, view } = opened('?plan=clusters');
    store.show({ ...library, filter: { industry: 'rungs', kind: null, subdistrict: 'upper' } });
    const middle = view();
    store.show({ layers: [], query: '梯 子', language: 'en' });
    const last = view();
    bar.go(-1);
    expect(view()).toEqual(middle);
    bar.go(-1);
    expect(view()).toEqual(viewOf(lookups, { plan: 'clusters' }));
    bar.go(2);
    expect(view()).toEqual(last);
  });

  it('is an arrival each time, with the camera of that step', () => {
    const { bar, store } = opened();
    store.settle({ center: [20, 10], zoom: 12 });
    store.show(library);
    store.settle({ center: [21, 11], zoom: 13 });
    bar.go(-1);
    expect(store.getState().arrival).toEqual({ count: 1, camera: { center: [20, 10], zoom: 12 } });
    bar.go(1);
    expect(store.getState().arrival).toEqual({ count: 2, camera: { center: [21, 11], zoom: 13 } });
  });

  it('forgets what lay ahead where the reader goes on from there', () => {
    const { bar, store } = opened();
    store.show(library);
    bar.go(-1);
    store.show(north);
    expect(bar.entries).toEqual(['', '?place=iz-north']);
  });

  it('tells of an address that was edited into something unknown', () => {
    const { bar, store, view } = opened();
    bar.push('?place=nowhere');
    bar.go(0);
    expect(view()).toEqual(viewOf(lookups));
    expect(store.getState().notices).toHaveLength(1);
  });

  it('is not followed after disconnecting', () => {
    const { bar, store, view } = opened();
    store.show(library);
    store.disconnect();
    bar.go(-1);
    expect(view()).toMatchObject(library);
    expect(bar.followers()).toBe(0);
  });
});

describe('the camera coming to rest', () => {
  it('is noted in place of the present step, the rest of the address untouched', () => {
    const { bar, store, view } = opened();
    store.show(library);
    const before = view();
    store.settle({ center: [20, 10], zoom: 12 });
    store.settle({ center: [20.5, 10], zoom: 12 });
    expect(bar.entries).toEqual(['', '?place=library#map=12/10/20.5']);
    expect(view()).toBe(before);
  });

  it('is noted where there is nothing else in the address', () => {
    const { bar, store } = opened();
    store.settle({ center: [20, 10], zoom: 12 });
    expect(bar.current()).toBe('#map=12/10/20');
  });
});

describe('the address of another view', () => {
  it('is where showing it would lead', () => {
    const { bar, store } = opened('?lang=en');
    const address = store.addressOf(library);
    store.show(library);
    expect(bar.current()).toBe(address);
  });

  it('is the page itself where everything is at its default, and never leaves the page’s folder', () => {
    const { store } = opened('?lang=en');
    expect(store.addressOf({ language: 'zh-CN' })).toBe('./');
  });
});

/** A window’s address and history, and nothing else of it. */
function fakeWindow(enter: (method: string, address: string) => void) {
  const followers = new Map<string, () => void>();
  const window = {
    location: { search: '?place=library', hash: '#map=12/10/20' },
    history: {
      pushState: (_: unknown, __: string, address: string) => enter('push', address),
      replaceState: (_: unknown, __: string, address: string) => enter('replace', address),
    },
    addEventListener: (type: string, follower: () => void) => void followers.set(type, follower),
    removeEventListener: (type: string) => void followers.delete(type),
  };
  return { window: window as unknown as Window, followers };
}

describe('the browser’s address bar', () => {
  it('reads, pushes, replaces, and follows the reader’s buttons until told not to', () => {
    const entered: string[][] = [];
    const { window, followers } = fakeWindow((...entry) => entered.push(entry));
    const bar = browserAddressBar(window);
    expect(bar.read()).toEqual({ search: '?place=library', hash: '#map=12/10/20' });
    bar.push('?a=1');
    bar.replace('?b=2');
    expect(entered).toEqual([['push', '?a=1'], ['replace', '?b=2']]);
    let changes = 0;
    const stop = bar.listen(() => { changes += 1; });
    followers.get('popstate')?.();
    expect(changes).toBe(1);
    stop();
    expect(followers.size).toBe(0);
  });

  it('lets the view change where a frame forbids its history', () => {
    const { window } = fakeWindow(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const store = createViewStore(lookups, browserAddressBar(window));
    expect(store.getState().view).toMatchObject(library);
    store.show(north);
    store.adjust({ query: 'x' });
    store.settle({ center: [20, 10], zoom: 12 });
    expect(store.getState().view).toMatchObject({ ...north, query: 'x' });
  });
});
