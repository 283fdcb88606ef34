import type { Lookups } from '../catalogue/lookups';
import type { ViewStore } from '../view/store';
import { createConversation } from './conversation';
import { watchHeight } from './height';

const soonMilliseconds = 100;

/**
 * Connects the map with the page around it: the only place where messages come and go. Returns how to stop.
 * @param origins origins whose pages may talk with the map
 */
export function startMessages(window: Window, origins: readonly string[], lookups: Lookups, store: ViewStore): () => void {
  const { parent } = window;
  const conversation = createConversation({
    lookups,
    store,
    origins,
    page: window.document.baseURI,
    since: window.performance.timeOrigin,
    post: (message, origin) => parent.postMessage(message, origin),
    now: () => window.performance.now(),
    soon: (tell) => void window.setTimeout(tell, soonMilliseconds),
  });
  const receive = (event: MessageEvent<unknown>): void => conversation.receive({
    origin: event.origin, fromParent: event.source === parent, ports: event.ports.length, data: () => event.data,
  });
  window.addEventListener('message', receive);
  const stopWatching = watchHeight(window, conversation.measured);
  return () => {
    window.removeEventListener('message', receive);
    stopWatching();
    conversation.close();
  };
}
