import {
  eventTypes, protocolName, protocolVersion,
  type Answer, type EventMessage, type HostView, type MapEvents, type RefusalReason, type RequestType, type ViewChange,
} from '../protocol';

/** Why a promise of this side was broken: as the map refused; or it did not answer in time; or the connection was closed. */
export type FailureReason = RefusalReason | 'timeout' | 'closed';

/** What every promise of this side is rejected with. */
export class MapFrameError extends Error {
  override readonly name = 'MapFrameError';
  constructor(readonly reason: FailureReason, message: string, readonly field: string | null = null) {
    super(message);
  }
}

/** Hello is said again at this pace, because nobody tells when the map begins to listen. */
const greetingMilliseconds = 250;

interface Waiting {
  readonly resolve: (view: HostView) => void;
  readonly reject: (error: MapFrameError) => void;
  readonly timer: number;
}

export interface Connection {
  /** Rejected where the map did not answer: it is not there, or this page’s origin is not among those it is told to talk with. */
  readonly ready: Promise<MapEvents['ready']>;
  readonly connected: boolean;
  request(type: RequestType, change?: ViewChange): Promise<HostView>;
  close(): void;
}

interface Options {
  readonly iframe: HTMLIFrameElement;
  /** The map’s own. */
  readonly origin: string;
  /** In milliseconds: for the map to come, and for each answer. */
  readonly timeout: number;
  readonly heard: (message: EventMessage) => void;
}

/** A frame without the right to an origin of its own writes this as its origin. */
const opaque = 'null';

const isOpaque = ({ sandbox }: HTMLIFrameElement): boolean => sandbox.length > 0 && !sandbox.contains('allow-same-origin');

const isEvent = (data: Answer | EventMessage): data is EventMessage => (eventTypes as readonly string[]).includes(data.type);

let connections = 0;

/** A host’s side of the talk with a map in an iframe. Says hello until it is answered, and again when the frame has loaded anew. */
export function openConnection({ iframe, origin, timeout, heard }: Options): Connection {
  const waiting = new Map<unknown, Waiting>();
  const prefix = `${(connections += 1)}-${Math.random().toString(36).slice(2, 8)}-`;
  let count = 0;
  let connected = false;
  let greeting = 0;
  let closed = false;
  let giveUp = 0;
  let since: number | null = null;
  let ready!: { resolve: (information: MapEvents['ready']) => void; reject: (error: MapFrameError) => void };
  const promise = new Promise<MapEvents['ready']>((resolve, reject) => {
    ready = { resolve, reject };
  });
  // Whoever asks for it is told; whoever does not is not troubled by a map that keeps silent.
  promise.catch(() => undefined);

  const expected = (): string => (isOpaque(iframe) ? opaque : origin);
  const post = (type: RequestType, id: string, change: ViewChange, to: string): void =>
    iframe.contentWindow?.postMessage({ ...change, protocol: protocolName, version: protocolVersion, type, id }, to);

  const stopGreeting = (): void => {
    clearInterval(greeting);
    clearTimeout(giveUp);
  };
  const greet = (): void => {
    stopGreeting();
    // To whatever is in the frame by now, since a page of another origin would be complained of: there is nothing in it to keep secret.
    const hello = (): void => post('hello', `${prefix}hello`, {}, '*');
    hello();
    greeting = window.setInterval(hello, greetingMilliseconds);
    giveUp = window.setTimeout(() => {
      stopGreeting();
      connected = false;
      ready.reject(new MapFrameError('timeout', `The map at ${origin} did not answer within ${timeout} ms: it is not there, or its config.json does not list ${location.origin} under embedding.origins.`));
    }, timeout);
  };

  const settle = (answer: Answer): void => {
    const asked = waiting.get(answer.id);
    if (!asked) {
      if (answer.id === `${prefix}hello` && !answer.ok) {
        stopGreeting();
        ready.reject(new MapFrameError(answer.reason, answer.message, answer.field));
      }
      return;
    }
    waiting.delete(answer.id);
    clearTimeout(asked.timer);
    if (answer.ok) asked.resolve(answer.view);
    else asked.reject(new MapFrameError(answer.reason, answer.message, answer.field));
  };
  const receive = ({ source, origin: sender, data }: MessageEvent<Answer | EventMessage | null | undefined>): void => {
    if (source !== iframe.contentWindow || sender !== expected() || data?.protocol !== protocolName || data.version !== protocolVersion) return;
    if (!isEvent(data)) return settle(data);
    if (data.type === 'ready') {
      stopGreeting();
      connected = true;
      ready.resolve(data.detail);
      // Greeted once more, because the frame has said that it is loaded: the map has answered before that.
      if (data.detail.since === since) return;
      since = data.detail.since;
    }
    heard(data);
  };
  window.addEventListener('message', receive);
  iframe.addEventListener('load', greet);
  greet();

  return {
    ready: promise,
    get connected() {
      return connected;
    },
    async request(type, change = {}) {
      await promise;
      if (closed) throw new MapFrameError('closed', 'The connection with the map was closed.');
      return new Promise((resolve, reject) => {
        const id = prefix + String((count += 1));
        const timer = window.setTimeout(() => {
          waiting.delete(id);
          reject(new MapFrameError('timeout', `The map did not answer “${type}” within ${timeout} ms.`));
        }, timeout);
        waiting.set(id, { resolve, reject, timer });
        // A frame without an origin can be named by no address; any other is, so that nobody else gets what is meant for it.
        post(type, id, change, isOpaque(iframe) ? '*' : origin);
      });
    },
    close() {
      closed = true;
      stopGreeting();
      window.removeEventListener('message', receive);
      iframe.removeEventListener('load', greet);
      const error = new MapFrameError('closed', 'The connection with the map was closed.');
      ready.reject(error);
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer);
        reject(error);
      }
      waiting.clear();
    },
  };
}

