import type { RoutingServer } from '../../../configuration/types';
import type { LonLat } from '../../../geo/mercator';
import { readOsrm } from './read-osrm';
import { readValhalla } from './read-valhalla';
import { roadsAddress } from './request';
import { limits, type RoadsAnswer, type RoadsFailure } from './roads';

interface Asking {
  /** Gives up, without an answer that anybody waits for. */
  readonly signal?: AbortSignal;
  readonly fetcher?: typeof fetch;
  /** What a relative address of the server is relative to. */
  readonly base: string;
  readonly seconds?: number;
}

const readers = { osrm: readOsrm, valhalla: readValhalla };

/**
 * Asks a server for the way along the roads. Never rejects, and always answers within its seconds, whatever the
 * server does: what is too late, too large, no JSON or no route between these stops is a failure with its reason.
 * No cookies, no referrer, no redirects to others.
 */
export async function askRoads(server: RoutingServer, positions: readonly LonLat[], { signal, fetcher = fetch, base, seconds = limits.seconds }: Asking): Promise<RoadsAnswer> {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort();
  signal?.addEventListener('abort', giveUp, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<RoadsAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ failure: { reason: 'slow', seconds } }), seconds * 1000);
  });
  try {
    return await Promise.race([late, answerOf(server, positions, base, fetcher, controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    controller.abort();
  }
}

async function answerOf(server: RoutingServer, positions: readonly LonLat[], base: string, fetcher: typeof fetch, signal: AbortSignal): Promise<RoadsAnswer> {
  let response: Response;
  let text: string | null;
  try {
    response = await fetcher(roadsAddress(server, positions, base), { signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' });
    text = await textWithin(response, limits.bytes);
  } catch {
    return { failure: { reason: 'unreachable' } };
  }
  if (text === null) return { failure: { reason: 'large', megabytes: limits.bytes / 1e6 } };
  const refused: RoadsFailure = response.ok ? { reason: 'unreadable' } : { reason: 'status', status: response.status };
  try {
    const read = readers[server.engine](JSON.parse(text), positions);
    // Both servers say with an error’s status, and in JSON, that there is no way.
    return response.ok || ('failure' in read && read.failure.reason === 'noRoute') ? read : { failure: refused };
  } catch {
    return { failure: refused };
  }
}

/** The text of a response, read piece by piece; null as soon as it is longer than so many bytes, whatever it said of itself. */
async function textWithin(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
