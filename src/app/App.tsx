import { useState, type ComponentType } from 'react';
import { LanguageProvider } from '../i18n/context';
import { SessionProvider } from '../session/context';
import { MapFigureProvider } from '../session/map-figure';
import { createSession } from '../session/session';
import { late } from '../ui/late';
import { useView } from '../view/context';
import { DocumentHead } from './DocumentHead';
import { SessionLookups } from './SessionLookups';

const MapFigure = late(() => import('../map/figure/MapFigure'));

/**
 * The rooms put together.
 * @param rooms those of the whole site (`SiteRooms`), or those of a frame on another page (`FrameRooms`); each is a chunk
 *   of its own, so that a frame does not load what it does not show
 */
export function App({ rooms: Rooms }: { readonly rooms: ComponentType }) {
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
