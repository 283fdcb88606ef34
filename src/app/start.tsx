import { StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { ConfigurationProvider } from '../configuration/context';
import { loadCatalogue, type LoadProblem } from '../catalogue/load';
import { createLookups, type Lookups } from '../catalogue/lookups';
import { browserAddressBar } from '../view/browser-address-bar';
import { ViewProvider } from '../view/context';
import { ownAddress } from '../view/own-address';
import { createViewStore } from '../view/store';
import { languages } from '../view/view';
import { App } from './App';
import { HostMessages } from './HostMessages';
import { LoadFailure } from './LoadFailure';

/** Loads the catalogue, then shows the app or says why it cannot. Gives back what it drew with. */
export async function start(element: HTMLElement, url: string, window: Window, root?: Root): Promise<Root> {
  // While the facts are on their way. Whether the map’s engine comes is the map’s business, and told there.
  const engine = import('../map/engine/MapEngine').catch(() => undefined);
  const result = await loadLookups(url);
  if ('problem' in result) {
    const asked = new URLSearchParams(window.location.search).get('lang');
    const language = languages.find((candidate) => candidate === asked) ?? languages[0];
    const shown = root ?? takeOver(element, null);
    shown.render(<LoadFailure problem={result.problem} language={language} retry={() => void start(element, url, window, shown)} />);
    return shown;
  }
  const { lookups } = result;
  const store = createViewStore(lookups, browserAddressBar(window));
  const app = (
    <StrictMode>
      <ConfigurationProvider url={new URL('config.json', window.document.baseURI).href}>
        <ViewProvider lookups={lookups} store={store}>
          <App />
          <HostMessages />
        </ViewProvider>
      </ConfigurationProvider>
    </StrictMode>
  );
  const isFrontPage = store.addressOf({}) === ownAddress && store.getState().notices.length === 0;
  const shown = root ?? takeOver(element, isFrontPage ? app : null);
  shown.render(app);
  // Last of all. Without it everything works, for as long as there is a network.
  if (import.meta.env.PROD) void engine.then(() => import('../offline/start-offline')).then(({ startOffline }) => startOffline(window, lookups, store)).catch(() => undefined);
  return shown;
}

/** The catalogue with its links followed; a problem, too, where its records are not what their links expect. */
async function loadLookups(url: string): Promise<{ lookups: Lookups } | { problem: LoadProblem }> {
  const result = await loadCatalogue(url);
  if ('problem' in result) return result;
  try {
    return { lookups: createLookups(result.catalogue) };
  } catch (error) {
    return { problem: { reason: 'malformed', detail: String(error) } };
  }
}

/** Continues the page written at build time where it is the one asked for; begins afresh where it is another. */
function takeOver(element: HTMLElement, frontPage: ReactNode): Root {
  const prerendered = element.hasAttribute('data-prerendered');
  element.removeAttribute('data-prerendered');
  return prerendered && frontPage ? hydrateRoot(element, frontPage) : createRoot(element);
}
