import { Suspense, useEffect, useState } from 'react';
import type { Lookups } from '../catalogue/lookups';
import { inLanguage, LanguageProvider, useMessages, type LanguageTag } from '../i18n/context';
import type { Messages } from '../i18n/messages';
import { MapArea } from '../map/MapArea';
import { nameOf } from '../parts/RecordLink';
import { Panel } from '../panel/Panel';
import { SessionProvider } from '../session/context';
import { MapFigureProvider } from '../session/map-figure';
import { createSession } from '../session/session';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { late } from '../ui/late';
import { Sheet } from '../ui/Sheet';
import { useLookups, useView } from '../view/context';
import type { View } from '../view/view';
import { Desk } from './Desk';
import { Header } from './Header';
import { SessionLookups } from './SessionLookups';

const MapFigure = late(() => import('../map/figure/MapFigure'));

/** The rooms put together: header, panel, map. */
export function App() {
  const { language } = useView();
  const [session] = useState(createSession);
  return (
    <LanguageProvider language={language}>
      <SessionProvider session={session}>
        <SessionLookups>
          <MapFigureProvider figure={MapFigure}>
            <DocumentHead />
            <Rooms />
          </MapFigureProvider>
        </SessionLookups>
      </SessionProvider>
    </LanguageProvider>
  );
}

function Rooms() {
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

/** What the page shown is called; null for the front page, which is called what the site is. */
function pageTitle(lookups: Lookups, { page, comparison }: View, messages: Messages, language: LanguageTag): string | null {
  switch (page.type) {
    case 'home':
      return comparison && messages.compare.title;
    case 'list':
      return messages.lists[page.id];
    case 'desks':
      return messages.desks.title;
    case 'desk':
      return messages.desks.names[page.id];
    case 'layer': {
      const layer = lookups.catalogue.layers.find((candidate) => candidate.id === page.id);
      return layer ? inLanguage(layer.title, language) : null;
    }
    default: {
      const name = nameOf(lookups, page);
      return name && inLanguage(name, language);
    }
  }
}

/** The page’s language, title and light follow what is shown. */
function DocumentHead() {
  const lookups = useLookups();
  const view = useView();
  const { language, theme } = view;
  const messages = useMessages();
  const title = inLanguage(lookups.catalogue.district.title, language);
  const part = pageTitle(lookups, view, messages, language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = part ? `${part} · ${title}` : title;
  }, [language, part, title]);
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  return null;
}
