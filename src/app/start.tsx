import { StrictMode, type ComponentType, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { ConfigurationProvider } from '../configuration/context';
import { loadCatalogue, type LoadProblem } from '../catalogue/load';
import { createLookups, type Lookups } from '../catalogue/lookups';
import { browserAddressBar } from '../view/browser-address-bar';
import { ViewProvider } from '../view/context';
import { asksForFrame } from '../view/frame';
import { ownAddress } from '../view/own-address';
import { createViewStore } from '../view/store';
import { languages } from '../view/view';
import { App } from './App';
import { LoadFailure } from './LoadFailure';

/** Loads the catalogue, then shows the app or says why it cannot. Gives back what it drew with. */
export async function start(element: HTMLElement, url: string, window: Window, root?: Root): Promise<Root> {
  const framed = asksForFrame(window.location.search);
  const coming = roomsOf(framed);
  // While the facts are on their way. Whether the map’s engine comes is the map’s business, and told there.
  const engine = import('../map/engine/MapEngine').catch(() => undefined);
  const [facts, rooms] = await Promise.all([loadLookups(url), coming]);
  const result = rooms === null && 'lookups' in facts ? { problem: { reason: 'incomplete' } as const } : facts;
  if ('problem' in result) {
    const asked = new URLSearchParams(window.location.search).get('lang');
    const language = languages.find((candidate) => candidate === asked) ?? languages[0];
    const shown = root ?? takeOver(element, null);
    shown.render(<LoadFailure problem={result.problem} language={language} retry={() => (result.problem.reason === 'incomplete' ? window.location.reload() : void start(element, url, window, shown))} />);
    return shown;
  }
  if (rooms === null) throw new Error('the rooms have not come');
  const { lookups } = result;
  const store = createViewStore(lookups, browserAddressBar(window, { steps: !framed }));
  const app = (
    <StrictMode>
      <ConfigurationProvider url={new URL('config.json', window.document.baseURI).href}>
        <ViewProvider lookups={lookups} store={store}>
          <App rooms={rooms} />
        </ViewProvider>
      </ConfigurationProvider>
    </StrictMode>
  );
  const isFrontPage = store.addressOf({}) === ownAddress && store.getState().notices.length === 0;
  const shown = root ?? takeOver(element, isFrontPage ? app : null);
  shown.render(app);
  // Last of all. Without it everything works, for as long as there is a network.
  if (import.meta.env.PROD && !framed) void engine.then(() => import('../offline/start-offline')).then(({ startOffline }) => startOffline(window, lookups, store)).catch(() => undefined);
  return shown;
}

// Two functions: written as one expression, the minifier puts both imports behind one list of files, and a style sheet is lost.
const frameRooms = () => import('./frame/FrameRooms');
const siteRooms = () => import('./SiteRooms');

/** What the address asks for: the whole site, or a frame with as little as it shows. Null where it does not come. */
async function roomsOf(framed: boolean): Promise<ComponentType | null> {
  try {
    if (framed) return (await frameRooms()).default;
    return (await siteRooms()).default;
  } catch {
    return null;
  }
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
