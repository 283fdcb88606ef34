import { Suspense, useState, type ReactNode } from 'react';
import { useMessages } from '../i18n/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { AddressNotices } from '../parts/AddressNotices';
import { useView } from '../view/context';
import type { Page, View } from '../view/view';
import { HomePage } from './browse/HomePage';
import { ListPage } from './browse/ListPage';
import { FurtherPages, useFurtherPagesWhenIdle } from './further';
import { PageComing, PageTurn } from './page-turn';
import { PageTurns } from './page-turns';
import { PlacePage } from './pages/PlacePage';

export type DeskPageOf = Extract<Page, { type: 'desks' | 'desk' }>;

/** Two plans side by side stand at the front page’s address, and are another page. */
const keyOf = ({ page, comparison }: View): string => (page.type === 'home' && comparison ? 'compare' : JSON.stringify(page));

/** The panel: one page at a time, each with its own address. What a desk shows is the desk’s own matter. */
export function Panel({ desk }: { readonly desk: (page: DeskPageOf) => ReactNode }) {
  const view = useView();
  const { page } = view;
  const messages = useMessages();
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [turns] = useState(() => new PageTurns());
  useFurtherPagesWhenIdle();
  const key = keyOf(view);
  const turn = <PageTurn key={key} turns={turns} panel={panel} page={key} />;
  return (
    <div className="panel" ref={setPanel}>
      <AddressNotices />
      <ErrorBoundary key={key} retryOn={view} fallback={<><p className="notice" role="alert">{messages.errors.crashed}</p>{turn}</>}>
        <Suspense fallback={<PageComing turns={turns} />}>
          {page.type === 'desks' || page.type === 'desk' ? desk(page) : <CurrentPage view={view} page={page} />}
          {turn}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function CurrentPage({ view, page }: { readonly view: View; readonly page: Exclude<Page, DeskPageOf> }) {
  switch (page.type) {
    case 'home':
      return view.comparison ? <FurtherPages page={{ type: 'compare' }} /> : <HomePage />;
    case 'list':
      return <ListPage list={page.id} />;
    case 'place':
      return <PlacePage id={page.id} />;
    case 'layer':
      return <FurtherPages page={page} />;
    default:
      // Written out, because the compiler narrows a member, not the record that has it.
      return <FurtherPages page={{ ...page, type: page.type }} />;
  }
}
