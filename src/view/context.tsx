import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Lookups } from '../catalogue/lookups';
import type { ViewState, ViewStore } from './store';
import type { View } from './view';

interface Setting {
  readonly lookups: Lookups;
  readonly store: ViewStore;
}

const SettingContext = createContext<Setting | null>(null);

export function ViewProvider({ lookups, store, children }: Setting & { children: ReactNode }) {
  return <SettingContext value={{ lookups, store }}>{children}</SettingContext>;
}

function useSetting(): Setting {
  const setting = use(SettingContext);
  if (!setting) throw new Error('A component that needs the view stands outside of ViewProvider.');
  return setting;
}

export const useLookups = (): Lookups => useSetting().lookups;
export const useViewStore = (): ViewStore => useSetting().store;

/** Follows a part of the view’s state. */
export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useSetting().store, select);
}

export const useView = (): View => useViewState((state) => state.view);
