import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lookups } from '../catalogue/lookups';
import type { Camera } from '../geo/mercator';
import { mapPartOf, readAddress, writeCamera, writeHash, writeSearch, type AddressNotice } from './address';
import { ownAddress } from './own-address';
import type { View } from './view';

/** The part of the browser that the store needs: the address bar and its history. */
export interface AddressBar {
  read(): { search: string; hash: string };
  push(address: string): void;
  replace(address: string): void;
  /** Calls back when the reader goes back or forward, or edits the address. */
  listen(changed: () => void): () => void;
}

export interface ViewState {
  readonly view: View;
  readonly notices: readonly AddressNotice[];
  /**
   * The camera that the address asked for, and how often an address was arrived at. The map follows it
   * when the count changes; between arrivals the camera belongs to the map alone.
   */
  readonly arrival: { readonly count: number; readonly camera: Camera | null };
}

export interface ViewStore extends StoreApi<ViewState> {
  /** Shows something else as a new step of the history. */
  show(change: Partial<View>): void;
  /** Shows something else in place of the present step: for typing, and for what is not worth going back to. */
  adjust(change: Partial<View>): void;
  /** Moves the camera as an address does that names one, in place of the present step. */
  moveTo(camera: Camera): void;
  /** Notes in the address where the camera has come to rest. */
  settle(camera: Camera): void;
  dismissNotices(): void;
  /** The address, relative to the page, of the present view with a change. */
  addressOf(change: Partial<View>): string;
  /** The same with the camera where it rests now, for whoever shall see what this reader sees. */
  addressHere(change: Partial<View>): string;
  /** Stops following the address bar. */
  disconnect(): void;
}

/** Makes the one store of what is being looked at, in step with the address bar. */
export function createViewStore(lookups: Lookups, bar: AddressBar): ViewStore {
  const arrive = (count: number): ViewState => {
    const { search, hash } = bar.read();
    const { view, camera, notices } = readAddress(search, hash, lookups);
    return { view, notices, arrival: { count, camera } };
  };
  const store = createStore<ViewState>(() => arrive(0));
  const stop = bar.listen(() => store.setState((state) => arrive(state.arrival.count + 1)));

  const addressWith = (change: Partial<View>, map: string): string => {
    const view = { ...store.getState().view, ...change };
    return (writeSearch(view, lookups) || ownAddress) + writeHash(view, lookups, map);
  };
  const apply = (change: Partial<View>, enter: (address: string) => void): void => {
    const address = addressWith(change, mapPartOf(bar.read().hash));
    store.setState((state) => ({ view: { ...state.view, ...change }, notices: [] }));
    enter(address);
  };

  const settle = (camera: Camera): void => bar.replace((bar.read().search || ownAddress) + writeHash(store.getState().view, lookups, writeCamera(camera)));

  return {
    ...store,
    show: (change) => apply(change, bar.push),
    adjust: (change) => apply(change, bar.replace),
    moveTo(camera) {
      store.setState((state) => ({ arrival: { count: state.arrival.count + 1, camera } }));
      settle(camera);
    },
    settle,
    dismissNotices: () => store.setState({ notices: [] }),
    addressOf: (change) => addressWith(change, ''),
    addressHere: (change) => addressWith(change, mapPartOf(bar.read().hash)),
    disconnect: stop,
  };
}
