import { createRoot } from 'react-dom/client';
import type { Lookups } from '../catalogue/lookups';
import { ViewProvider } from '../view/context';
import type { ViewStore } from '../view/store';
import { hindranceOf, surroundingsOf, workersOf } from './hindrance';
import { linkManifest } from './manifest';
import { register, takeUp } from './registration';
import { offlineState } from './state';
import { UpdateOffer } from './UpdateOffer';

/** How often a page that stays open for long, as one on a wall does, asks for a newer version; milliseconds. */
const askEvery = 60 * 60 * 1000;

/**
 * Keeps the site on the reader’s device, and offers newer versions of it. Called when the page has nothing better to
 * do; whatever hinders it, the page works as it does.
 */
export async function startOffline(window: Window, lookups: Lookups, store: ViewStore): Promise<void> {
  const { document } = window;
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  const hindrance = hindranceOf(surroundingsOf(window));
  if (hindrance === 'off' || version === undefined) return;
  await idle(window);
  const workers = workersOf(window);
  if (hindrance !== null || workers === null) {
    offlineState.setState({ kept: hindrance ?? 'forbidden' });
    return;
  }
  const link = (): void => void linkManifest(document, window.caches, store.getState().view.language).catch(() => undefined);
  const registration = await register(workers, new URL('sw.js', document.baseURI).href, version, {
    coming: () => offlineState.setState({ kept: 'coming' }),
    whole: () => {
      offlineState.setState({ kept: 'whole' });
      link();
    },
    // A newer version that does not fit leaves the one that is there.
    notKept: (failure) => offlineState.setState(({ kept }) => ({ kept: kept === 'whole' ? kept : failure })),
    forbidden: () => offlineState.setState({ kept: 'forbidden' }),
    offered: () => offlineState.setState({ offered: true }),
  });
  if (!registration) return;
  store.subscribe(({ view }, before) => {
    if (view.language !== before.view.language && offlineState.getState().kept === 'whole') link();
  });
  setInterval(() => void registration.update().catch(() => undefined), askEvery);
  const place = document.createElement('div');
  document.body.prepend(place);
  createRoot(place).render(
    <ViewProvider lookups={lookups} store={store}>
      <UpdateOffer takeUp={() => takeUp(workers, registration, () => window.location.reload())} />
    </ViewProvider>,
  );
}

/** Waits until the page has all that it asked for, and nothing to do; but not forever for one that is never idle. */
async function idle(window: Window): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise<unknown>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 10_000 });
    else setTimeout(resolve, 2000);
  });
}
