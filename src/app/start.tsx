import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { loadCatalogue } from '../catalogue/load';
import { createLookups } from '../catalogue/lookups';
import { browserAddressBar } from '../view/browser-address-bar';
import { ViewProvider } from '../view/context';
import { createViewStore } from '../view/store';
import { languages } from '../view/view';
import { App } from './App';
import { LoadFailure } from './LoadFailure';

/** Loads the catalogue, then shows the app or says why it cannot. */
export async function start(root: Root, url: string, window: Window): Promise<void> {
  const result = await loadCatalogue(url);
  if ('problem' in result) {
    const asked = new URLSearchParams(window.location.search).get('lang');
    const language = languages.find((candidate) => candidate === asked) ?? languages[0];
    root.render(<LoadFailure problem={result.problem} language={language} retry={() => void start(root, url, window)} />);
    return;
  }
  const lookups = createLookups(result.catalogue);
  const store = createViewStore(lookups, browserAddressBar(window));
  root.render(
    <StrictMode>
      <ViewProvider lookups={lookups} store={store}>
        <App />
      </ViewProvider>
    </StrictMode>,
  );
}
