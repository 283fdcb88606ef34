import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { SessionLookups } from '../../src/app/SessionLookups';
import { createLookups } from '../../src/catalogue/lookups';
import { shiftToGcj02 } from '../../src/geo/shift';
import { LanguageProvider } from '../../src/i18n/context';
import { wgs84Display, type Display } from '../../src/map/display';
import { useDrawing } from '../../src/map/engine/useDrawing';
import { pictureOf } from '../../src/map/picture';
import { SessionProvider } from '../../src/session/context';
import { replaceBoundary, undoReplacement } from '../../src/session/replacements';
import { createSession, type Replacement } from '../../src/session/session';
import { useLookups, useView, ViewProvider } from '../../src/view/context';
import { createViewStore } from '../../src/view/store';
import { fakeAddressBar } from '../unit/support';
import { compile } from './district';

const replacement: Replacement = {
  place: 'iz-north',
  geometry: { type: 'Polygon', coordinates: [[[20.042, 10.06], [20.062, 10.06], [20.062, 10.08], [20.042, 10.08], [20.042, 10.06]]] },
  placement: { basis: 'official', uncertaintyMetres: 1, method: { zh: '正式边界。', en: 'Official boundary.' } },
};

const shifting: Display = { ...wgs84Display, shift: (data) => ({ ...shiftToGcj02(data) }) };

it.each([['WGS 84', wgs84Display], ['shifted coordinates', shifting]])('a boundary put in use uploads its own layer alone, and so does undoing it, in %s', async (_, display) => {
  const lookups = createLookups(compile());
  const store = createViewStore(lookups, fakeAddressBar());
  const session = createSession();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ViewProvider lookups={lookups} store={store}>
      <LanguageProvider language="en"><SessionProvider session={session}><SessionLookups>{children}</SessionLookups></SessionProvider></LanguageProvider>
    </ViewProvider>
  );
  const { result } = renderHook(() => useDrawing(pictureOf(useLookups(), useView()), 'light', false, display), { wrapper });
  const first = result.current.sources;
  const changed = (): string[] => Object.keys(first).filter((id) => result.current.sources[id] !== first[id]).filter((id) => id !== 'selection');
  act(() => session.setState((state) => replaceBoundary(state, replacement)));
  await waitFor(() => expect(changed()).toEqual(['zones-shapes', 'zones-labels']));
  act(() => session.setState(undoReplacement));
  expect(changed()).toEqual(['zones-shapes', 'zones-labels']);
  expect(result.current.sources['zones-shapes']).toEqual(first['zones-shapes']);
});
