import type { Lookups } from '../catalogue/lookups';
import { refusalWords } from '../i18n/embed';
import type { ViewStore } from '../view/store';
import { selectedPlace } from '../view/view';
import { outcomeOf } from './answer';
import { hostViewOf, informationOf, selectedFor, withoutReader } from './host-view';
import {
  protocolName, protocolVersion,
  type Answer, type EventMessage, type EventType, type MapEvents, type Refusal, type RequestId,
} from './protocol';
import { readRequest } from './read-request';
import { createThrottle, messageRate } from './throttle';

/** What arrived at the window, as far as it counts here. */
export interface Received {
  readonly origin: string;
  /** Whether its source is the very window that the map is framed in. */
  readonly fromParent: boolean;
  readonly ports: number;
  /** Read only where the sender may speak: a large structure costs time to unpack. */
  readonly data: () => unknown;
}

interface Setting {
  readonly lookups: Lookups;
  readonly store: ViewStore;
  /** Origins whose pages may speak, and are spoken to. */
  readonly origins: readonly string[];
  /** Address of this page. */
  readonly page: string;
  /** When this page began. */
  readonly since: number;
  /** Sends to the page around the map, if it is of that origin still. */
  readonly post: (message: Answer | EventMessage, origin: string) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls back a little later, so that what changes together is told at once. */
  readonly soon: (tell: () => void) => void;
}

export interface Conversation {
  receive(received: Received): void;
  /** The content’s height has been measured; null where nothing but the host decides it. */
  measured(height: number | null): void;
  close(): void;
}

const envelope = { protocol: protocolName, version: protocolVersion } as const;

/** Large ones count for more: they cost time before anything can be said of them. */
const costOfLarge = 10;

const longestValue = 100;

/**
 * The map’s side of its talk with the page around it. Silent until a listed page says hello, and towards anyone else;
 * then tells that one what is shown whenever it changes.
 */
export function createConversation({ lookups, store, origins, page, since, post, now, soon }: Setting): Conversation {
  const throttle = createThrottle(messageRate, now);
  /** The page that said hello. */
  let host: string | null = null;
  let height: number | null = null;
  let byHost = false;
  let told = '';
  let waiting = false;

  const viewNow = () => hostViewOf(store.getState().view, lookups, new URL(store.addressOf(withoutReader), page).href);
  const sentence = ({ reason, field }: Refusal, value?: string): string => {
    const { language } = store.getState().view;
    const about = [field, value?.slice(0, longestValue)].filter((part) => part !== undefined).join('=');
    return refusalWords[language][reason] + (about === '' ? '' : ` (${about})`);
  };
  const tell = <Type extends EventType>(type: Type, detail: MapEvents[Type]): void => {
    if (host !== null) post({ ...envelope, type, detail } as EventMessage, host);
  };
  const refuse = (id: RequestId | null, refusal: Refusal, origin: string): void =>
    post({ ...envelope, type: 'answer', id, ok: false, reason: refusal.reason, field: refusal.field ?? null, message: sentence(refusal) }, origin);

  const tellView = (): void => {
    const view = viewNow();
    const text = JSON.stringify(view);
    if (text === told) return;
    told = text;
    tell('view', view);
  };
  const tellViewSoon = (): void => {
    if (waiting) return;
    waiting = true;
    soon(() => {
      waiting = false;
      tellView();
    });
  };
  const tellNotices = (): void => {
    for (const { parameter, value } of store.getState().notices) {
      const refusal: Refusal = { reason: 'unknown-value', field: parameter };
      tell('error', { reason: refusal.reason, field: parameter, message: sentence(refusal, value) });
    }
  };

  const greet = (origin: string): void => {
    host = origin;
    tell('ready', informationOf(lookups, since));
    told = '';
    tellView();
    if (height !== null) tell('height', { height });
    tellNotices();
  };

  const handle = ({ origin, ports, data }: Received): void => {
    const read = readRequest(data());
    if (read === null) return;
    const id = 'request' in read ? read.request.id : read.id;
    if (ports > 0) return refuse(id, { reason: 'ports' }, origin);
    if ('refusal' in read) {
      if (read.refusal.reason === 'too-large') throttle.charge(costOfLarge);
      return refuse(id, read.refusal, origin);
    }
    const { request } = read;
    const outcome = outcomeOf(request, store.getState().view, lookups);
    if ('refusal' in outcome) return refuse(id, outcome.refusal, origin);
    byHost = true;
    // In place of the present step: a page that drives its map must not fill its reader’s history.
    if (outcome.view !== store.getState().view) store.adjust(outcome.view);
    if (outcome.camera) store.moveTo(outcome.camera);
    byHost = false;
    post({ ...envelope, type: 'answer', id: request.id, ok: true, view: viewNow() }, origin);
    if (request.type === 'hello') greet(origin);
  };

  const stop = store.subscribe((state, before) => {
    if (host === null) return;
    if (!byHost && selectedPlace(state.view) !== selectedPlace(before.view)) tell('select', { place: selectedFor(state.view, lookups) });
    if (state.view !== before.view) tellViewSoon();
    if (state.notices !== before.notices) tellNotices();
  });

  return {
    receive(received) {
      if (!received.fromParent || !origins.includes(received.origin)) return;
      const admission = throttle.admit();
      if (admission === 'refused') return;
      if (admission === 'admitted') return handle(received);
      const read = readRequest(received.data());
      if (read) refuse('request' in read ? read.request.id : read.id, { reason: 'too-many' }, received.origin);
    },
    measured(measured) {
      if (measured === height) return;
      height = measured;
      if (height !== null) tell('height', { height });
    },
    close() {
      stop();
      host = null;
    },
  };
}
