import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '../i18n/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useView, useViewState, useViewStore } from '../view/context';
import type { Page } from '../view/view';
import { HomePage } from './browse/HomePage';
import { ListPage } from './browse/ListPage';
import { DocumentPage } from './pages/DocumentPage';
import { IndustryPage } from './pages/IndustryPage';
import { LayerPage } from './pages/LayerPage';
import { MeasurePage } from './pages/MeasurePage';
import { OrganisationPage } from './pages/OrganisationPage';
import { PlacePage } from './pages/PlacePage';
import { ProjectPage } from './pages/ProjectPage';
import { ReportPage } from './pages/ReportPage';

export type DeskPageOf = Extract<Page, { type: 'desks' | 'desk' }>;

/** The panel: one page at a time, each with its own address. What a desk shows is the desk’s own matter. */
export function Panel({ desk }: { readonly desk: (page: DeskPageOf) => ReactNode }) {
  const view = useView();
  const { page, comparison } = view;
  const messages = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  // Two plans side by side stand at the front page’s address, and are another page.
  usePageTurn(panel, page.type === 'home' && comparison ? 'compare' : JSON.stringify(page));
  return (
    <div className="panel" ref={panel}>
      <Notices />
      <ErrorBoundary key={JSON.stringify(page)} retryOn={view} fallback={<p className="notice" role="alert">{messages.errors.crashed}</p>}>
        {page.type === 'desks' || page.type === 'desk' ? desk(page) : <CurrentPage page={page} />}
      </ErrorBoundary>
    </div>
  );
}

function CurrentPage({ page }: { readonly page: Exclude<Page, DeskPageOf> }) {
  switch (page.type) {
    case 'home':
      return <HomePage />;
    case 'list':
      return <ListPage list={page.id} />;
    case 'layer':
      return <LayerPage id={page.id} />;
    case 'place':
      return <PlacePage id={page.id} />;
    case 'industry':
      return <IndustryPage id={page.id} />;
    case 'project':
      return <ProjectPage id={page.id} />;
    case 'organisation':
      return <OrganisationPage id={page.id} />;
    case 'measure':
      return <MeasurePage id={page.id} />;
    case 'document':
      return <DocumentPage id={page.id} section={page.section} />;
    case 'report':
      return <ReportPage id={page.id} />;
  }
}

/** What in the address could not be used. */
function Notices() {
  const notices = useViewState((state) => state.notices);
  const store = useViewStore();
  const messages = useMessages();
  if (notices.length === 0) return null;
  return (
    <div className="notice" role="status">
      {notices.map(({ parameter, value }) => (
        <p key={parameter}>{messages.errors.address(parameter, value)}</p>
      ))}
      <button type="button" className="link-button" onClick={store.dismissNotices}>{messages.dismiss}</button>
    </div>
  );
}

/**
 * On another page: back to its top, or to where the reader left it, and the focus on its heading, so that
 * keyboards and screen readers go on from there. Nothing on arrival.
 */
function usePageTurn(panel: React.RefObject<HTMLDivElement | null>, key: string): void {
  const arrival = useViewState((state) => state.arrival.count);
  const before = useRef({ key, arrival });
  const left = useRef(new Map<string, number>());
  // Before the page’s own effects: one that opens at a section scrolls there itself.
  useLayoutEffect(() => {
    const scroller = panel.current?.closest<HTMLElement>('[data-scrolls]');
    const { key: oldKey, arrival: oldArrival } = before.current;
    if (oldKey !== key) {
      const returned = oldArrival !== arrival;
      if (scroller) scroller.scrollTop = returned ? (left.current.get(key) ?? 0) : 0;
      panel.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    before.current = { key, arrival };
    const note = (): void => {
      if (scroller) left.current.set(key, scroller.scrollTop);
    };
    scroller?.addEventListener('scroll', note, { passive: true });
    return () => scroller?.removeEventListener('scroll', note);
  }, [panel, key, arrival]);
}
