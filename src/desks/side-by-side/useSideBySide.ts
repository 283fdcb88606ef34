import { useEffect, useMemo } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { dossierOf, type Dossier } from '../../dossier/dossier';
import { useLookups, useView, useViewStore } from '../../view/context';
import { shortlistLimit } from '../../view/view';
import { columnsOf, freshWork, moved, readWork, withColumn, writeWork, type SideBySideWork } from './work';

export interface SideBySide {
  /** The shortlist. */
  readonly listed: readonly Place[];
  /** What stands in the table, in its order. */
  readonly dossiers: readonly Dossier[];
  readonly work: SideBySideWork;
  /** Parts of the address that could not be read. */
  readonly unread: readonly string[];
  change(work: SideBySideWork): void;
  show(place: Place, wanted: boolean): void;
  /** Puts places on the shortlist, as far as there is room, and into the table, as far as there is room. */
  add(places: readonly Place[]): void;
  remove(place: Place): void;
  move(place: Place, step: -1 | 1): void;
}

/** The desk’s state, which the address holds: the shortlist, and what of it is compared. */
export function useSideBySide(): SideBySide {
  const lookups = useLookups();
  const store = useViewStore();
  const view = useView();
  const { shortlist } = view;
  const text = view.work['side-by-side'];
  const { work, unread } = useMemo(() => readWork(text), [text]);
  const columns = useMemo(() => columnsOf(shortlist, work), [shortlist, work]);
  const dossiers = useMemo(
    () => columns.flatMap((id) => lookups.find('place', id) ?? []).map((place) => dossierOf(lookups, place)),
    [columns, lookups],
  );
  useShownTogether(columns);
  const adjust = (next: SideBySideWork, list: readonly string[] = shortlist): void =>
    store.adjust({ shortlist: list, work: { ...view.work, 'side-by-side': writeWork(next) } });
  return {
    listed: shortlist.flatMap((id) => lookups.find('place', id) ?? []),
    dossiers,
    work,
    unread,
    change: (next) => adjust(next),
    show: ({ id }, wanted) => adjust(withColumn(work, shortlist, id, wanted)),
    add: (places) => {
      const list = [...new Set([...shortlist, ...places.map(({ id }) => id)])].slice(0, shortlistLimit);
      adjust(places.reduce<SideBySideWork>((next, { id }) => withColumn(next, list, id, true), { ...work, chosen: columns }), list);
    },
    remove: ({ id }) => {
      const list = shortlist.filter((other) => other !== id);
      adjust(list.length === 0 ? { ...freshWork, onlyDifferences: work.onlyDifferences } : work, list);
    },
    move: ({ id }, step) => adjust(work, moved(shortlist, id, step)),
  };
}

/** Frames and marks the places on the map for as long as the desk is open. */
function useShownTogether(columns: readonly string[]): void {
  const store = useViewStore();
  const ids = columns.join(',');
  useEffect(() => {
    const shown = (): string => store.getState().view.together.join(',');
    if (shown() !== ids) store.adjust({ together: ids === '' ? [] : ids.split(',') });
    return () => {
      if (ids !== '' && shown() === ids) store.adjust({ together: [] });
    };
  }, [store, ids]);
}
