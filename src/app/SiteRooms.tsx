import { Suspense } from 'react';
import { useMessages } from '../i18n/context';
import { MapArea } from '../map/MapArea';
import { Panel } from '../panel/Panel';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Sheet } from '../ui/Sheet';
import { useView } from '../view/context';
import { Desk } from './Desk';
import { Header } from './Header';

/** The whole site: header, panel, map. */
export default function SiteRooms() {
  const messages = useMessages();
  const { page } = useView();
  return (
    <div className="app" data-desk={page.type === 'desk' ? page.id : undefined}>
      <nav className="skip-links">
        <a href="#panel">{messages.skipToPanel}</a>
        <a href="#map">{messages.skipToMap}</a>
      </nav>
      <Header />
      <Sheet>
        <main id="panel" tabIndex={-1}>
          {/* Taken over from the page written at build time when nothing more urgent is to be done, or when it is touched. */}
          <Suspense><Panel desk={(page) => <Desk page={page} />} /></Suspense>
        </main>
      </Sheet>
      <ErrorBoundary fallback={<p className="notice" role="alert">{messages.errors.crashed}</p>}>
        <MapArea />
      </ErrorBoundary>
    </div>
  );
}
