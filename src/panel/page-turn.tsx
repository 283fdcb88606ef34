import { useLayoutEffect } from 'react';
import { useMessages } from '../i18n/context';
import { useViewState } from '../view/context';
import type { PageTurns } from './page-turns';

/** Stands behind a page and comes with it, however late: then the page is turned. */
export function PageTurn({ turns, panel, page }: { readonly turns: PageTurns; readonly panel: HTMLElement | null; readonly page: string }) {
  const arrival = useViewState((state) => state.arrival.count);
  // Before the page’s own effects: one that opens at a section scrolls there itself.
  useLayoutEffect(() => (panel ? turns.turn(panel, page, arrival) : undefined), [turns, panel, page, arrival]);
  return null;
}

/** In place of a page that is on its way. */
export function PageComing({ turns }: { readonly turns: PageTurns }) {
  const { desks } = useMessages();
  useLayoutEffect(() => turns.wait(), [turns]);
  return <p className="page-coming faint" role="status">{desks.loading}</p>;
}
