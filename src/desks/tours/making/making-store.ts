import { createStore, type StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { Tour } from '../../../catalogue/schema/tours';
import type { Session } from '../../../session/session';
import { emptyTour, isUnsaved, make, nothingMade, type Making, type MakingAction } from './making';

export interface MakingStore extends StoreApi<Making> {
  act(action: MakingAction): void;
}

/** One tour for a visit: it stays while its maker looks at other pages, and goes with the page. Nothing is stored. */
const stores = new WeakMap<Session, MakingStore>();

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export function makingOf(session: Session): MakingStore {
  const before = stores.get(session);
  if (before) return before;
  const store = createStore<Making>(() => nothingMade);
  // Whatever page is open by then: leaving the site with unsaved work is asked about.
  store.subscribe((making) => {
    if (isUnsaved(making)) window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
  });
  const made = { ...store, act: (action: MakingAction) => store.setState((making) => make(making, action), true) };
  stores.set(session, made);
  return made;
}

/** The tour of this visit; null where none has been begun. */
export function useMade(session: Session): Tour | null {
  const tour = useStore(makingOf(session), (making) => making.tour);
  return tour === emptyTour ? null : tour;
}

/** Begins a tour from another. The one that was there comes back by undoing. */
export function takeOver(session: Session, tour: Tour): void {
  makingOf(session).act({ type: 'replace', tour: { ...tour, id: `my-${tour.id}` }, saved: false });
}
