import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../src/catalogue/filter';
import { createLookups } from '../../src/catalogue/lookups';
import { LanguageProvider } from '../../src/i18n/context';
import { wgs84Display, type Display } from '../../src/map/display';
import { useDrawing } from '../../src/map/engine/useDrawing';
import { selectionSource } from '../../src/map/engine/sources';
import { pictureOf } from '../../src/map/picture';
import type { Theme } from '../../src/theme/theme';
import { useLookups, useView, ViewProvider } from '../../src/view/context';
import { createViewStore } from '../../src/view/store';
import type { View } from '../../src/view/view';
import { fakeAddressBar } from '../unit/support';
import { compile } from './district';

interface Setting {
  readonly theme: Theme;
  readonly overBaseMap: boolean;
  readonly display: Display;
}

/** The map’s drawing as the page asks for it, and a count of what its changes would upload. */
function openDrawing() {
  const lookups = createLookups(compile());
  const store = createViewStore(lookups, fakeAddressBar());
  function Languages({ children }: { children: ReactNode }) {
    return <LanguageProvider language={useView().language}>{children}</LanguageProvider>;
  }
  const { result, rerender } = renderHook(
    ({ theme, overBaseMap, display }: Setting) => useDrawing(pictureOf(useLookups(), useView()), theme, overBaseMap, display),
    {
      initialProps: { theme: 'light', overBaseMap: false, display: wgs84Display },
      wrapper: ({ children }) => <ViewProvider lookups={lookups} store={store}><Languages>{children}</Languages></ViewProvider>,
    },
  );
  /** The sources whose data are other objects than before: MapLibre would send these to its worker again. */
  const uploadsOf = (change: () => void): string[] => {
    const before = result.current.sources;
    act(change);
    const after = result.current.sources;
    expect(Object.keys(after)).toEqual(Object.keys(before));
    return Object.keys(after).filter((id) => after[id] !== before[id]);
  };
  const show = (change: Partial<View>): string[] => uploadsOf(() => store.show(change));
  const set = (change: Partial<Setting>): string[] =>
    uploadsOf(() => rerender({ theme: 'light', overBaseMap: false, display: wgs84Display, ...change }));
  return { show, set, layers: () => result.current.layers, store };
}

const iz = { page: { type: 'place', id: 'iz-north' } } as const;
const library = { page: { type: 'place', id: 'library' } } as const;

/** Everything a reader may change that is no place. */
const changes: readonly (readonly [what: string, change: Partial<View>])[] = [
  ['another lens', { plan: 'clusters' }],
  ['other layers', { layers: [{ id: 'units', opacity: 0.4 }] }],
  ['a plan laid over', { comparison: { plan: 'clusters', mode: 'overlay', share: 40 } }],
  ['a filter', { filter: { ...emptyFilter, kind: 'industrial-zone' } }],
  ['the other language', { language: 'en' }],
  ['a query', { query: 'ladder' }],
  ['another list', { page: { type: 'list', id: 'projects' } }],
  ['another base map', { baseMap: 'photo' }],
];

describe('the sources of the map', () => {
  it.each(changes)('are uploaded anew for nothing: %s', (_, change) => {
    const { show, store } = openDrawing();
    expect(show(change)).toEqual([]);
    expect(store.getState().view).toMatchObject(change);
  });

  it.each(changes.filter(([, { page }]) => page === undefined))('stay with a place selected, too: %s', (_, change) => {
    const { show } = openDrawing();
    show(iz);
    expect(show(change)).toEqual([]);
  });

  it('stay in every theme, and over a base map in the same coordinates', () => {
    const { set } = openDrawing();
    for (const theme of ['dark', 'print', 'light'] as const) expect(set({ theme })).toEqual([]);
    expect(set({ overBaseMap: true })).toEqual([]);
  });

  it('are uploaded anew where the base map’s coordinates shift them', () => {
    const { set } = openDrawing();
    const elsewhere: Display = { ...wgs84Display, shift: (data) => structuredClone(data) };
    expect(set({ display: elsewhere })).toContain('zones-shapes');
    expect(set({ display: elsewhere })).toEqual([]);
  });
});

describe('the selection', () => {
  it('is the one source that selecting uploads', () => {
    const { show } = openDrawing();
    expect(show(iz)).toEqual([selectionSource]);
    expect(show(library)).toEqual([selectionSource]);
    expect(show({ page: { type: 'home' } })).toEqual([selectionSource]);
    expect(show({ together: ['iz-north', 'library'] })).toEqual([selectionSource]);
  });

  it('stays where another place stands in the same one', () => {
    const { show } = openDrawing();
    show(library);
    expect(show({ page: { type: 'place', id: 'reading-room' } })).toEqual([]);
  });

  it('is drawn by other layers than before, whose filters leave the place to it', () => {
    const { show, layers } = openDrawing();
    const before = layers();
    show(iz);
    expect(layers()).not.toBe(before);
    expect(layers().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});
