import { useMemo } from 'react';
import { useLookups, useView, useViewStore } from '../../view/context';
import { beginning, frameOf, type Composition } from './composition';
import { readWork, writeWork, type ReadWork } from './work';
import type { View } from '../../view/view';
import type { Frame } from '../../view/frame';

export interface CompositionInHand extends ReadWork {
  change(part: Partial<Composition>): void;
  changeView(part: Partial<View>): void;
  changeFrame(part: Partial<Frame>): void;
}

/** What the address says of the composition, and how to change it. Changes are no steps of the history. */
export function useComposition(place: string | undefined): CompositionInHand {
  const lookups = useLookups();
  const view = useView();
  const store = useViewStore();
  const read = useMemo(() => readWork(view.work.composer, beginning(view, place), lookups), [view, place, lookups]);
  const { composition } = read;
  const change = (part: Partial<Composition>): void => {
    const { work } = store.getState().view;
    store.adjust({ work: { ...work, composer: writeWork({ ...composition, ...part }, lookups) } });
  };
  const changeView = (part: Partial<View>): void => change({ view: { ...composition.view, ...part } });
  return { ...read, change, changeView, changeFrame: (part) => changeView({ frame: { ...frameOf(composition), ...part } }) };
}
