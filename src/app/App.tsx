import { useEffect } from 'react';
import { inLanguage, LanguageProvider, useMessages } from '../i18n/context';
import { MapArea } from '../map/MapArea';
import { nameOf } from '../panel/parts/RecordLink';
import { Panel } from '../panel/Panel';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Sheet } from '../ui/Sheet';
import { useLookups, useView } from '../view/context';
import { Header } from './Header';

/** The rooms put together: header, panel, map. */
export function App() {
  const { language } = useView();
  return (
    <LanguageProvider language={language}>
      <DocumentHead />
      <Rooms />
    </LanguageProvider>
  );
}

function Rooms() {
  const messages = useMessages();
  return (
    <div className="app">
      <nav className="skip-links">
        <a href="#panel">{messages.skipToPanel}</a>
        <a href="#map">{messages.skipToMap}</a>
      </nav>
      <Header />
      <Sheet>
        <main id="panel" tabIndex={-1}><Panel /></main>
      </Sheet>
      <ErrorBoundary fallback={<p className="map-notice" role="alert">{messages.errors.crashed}</p>}>
        <MapArea />
      </ErrorBoundary>
    </div>
  );
}

/** The page’s language and title follow what is shown. */
function DocumentHead() {
  const lookups = useLookups();
  const { page, language } = useView();
  const messages = useMessages();
  const title = inLanguage(lookups.catalogue.district.title, language);
  const record = page.type === 'home' || page.type === 'list' ? null : nameOf(lookups, page);
  const part = page.type === 'list' ? messages.lists[page.id] : record && inLanguage(record, language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = part ? `${part} · ${title}` : title;
  }, [language, part, title]);
  return null;
}
