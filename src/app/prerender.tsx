import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Catalogue } from '../catalogue/catalogue';
import { createLookups } from '../catalogue/lookups';
import { ViewProvider } from '../view/context';
import { createViewStore, type AddressBar } from '../view/store';
import { App } from './App';
import SiteRooms from './SiteRooms';

/** An address bar at the front page’s address, which nobody moves. */
const frontPage: AddressBar = {
  read: () => ({ search: '', hash: '' }),
  push: () => undefined,
  replace: () => undefined,
  listen: () => () => undefined,
};

/** The front page as HTML, made at build time so that it can be read before any script has run. */
export function prerender(catalogue: Catalogue): { html: string; title: string; description: string } {
  const lookups = createLookups(catalogue);
  const store = createViewStore(lookups, frontPage);
  const html = renderToString(
    <StrictMode>
      <ViewProvider lookups={lookups} store={store}>
        <App rooms={SiteRooms} />
      </ViewProvider>
    </StrictMode>,
  );
  return { html, title: catalogue.district.title.zh, description: catalogue.district.description.zh };
}
