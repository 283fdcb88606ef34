import { useCallback, useEffect, useMemo, useState } from 'react';
import { useConfiguration } from '../../configuration/context';
import type { RoutingServer } from '../../configuration/types';
import type { LonLat } from '../../geo/mercator';
import type { LocatedStop } from './located';
import type { Roads, RoadsAnswer, RoadsFailure } from './routing/roads';

/** What is known of the roads. Without a server nobody is asked. */
export type RoadsState =
  | { readonly kind: 'off' }
  | { readonly kind: 'waiting'; readonly server: RoutingServer }
  | { readonly kind: 'asking'; readonly server: RoutingServer }
  | { readonly kind: 'known'; readonly server: RoutingServer; readonly roads: Roads }
  | { readonly kind: 'failed'; readonly server: RoutingServer; readonly failure: RoadsFailure };

/** Stops that are moved about are asked for when they have come to rest. */
const restMilliseconds = 500;

/** What a server answered for a route, so that an order tried before is not asked for again. */
const answersKept = 30;

interface Answered {
  readonly key: string;
  readonly state: Extract<RoadsState, { kind: 'known' | 'failed' }>;
}

/** What asks loads when it is first wanted; where that fails, nobody can be reached. */
async function ask(server: RoutingServer, positions: readonly LonLat[], signal: AbortSignal): Promise<RoadsAnswer> {
  try {
    const { askRoads } = await import('./routing/ask');
    return await askRoads(server, positions, { signal, base: document.baseURI });
  } catch {
    return { failure: { reason: 'unreachable' } };
  }
}

/** Asks the configured server, if there is one, for the roads from stop to stop, each time these change. */
export function useRoads(wayside: readonly LocatedStop[]): { readonly state: RoadsState; again(): void } {
  const server = useConfiguration().configuration.routing;
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [asking, setAsking] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const key = useMemo(() => JSON.stringify(wayside.map(({ position }) => position)), [wayside]);
  const wanted = server !== null && wayside.length > 1;
  const answer = answers.find((candidate) => candidate.key === key);
  const open = wanted && !answer;

  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setAsking(key);
      void (async () => {
        const result = await ask(server, JSON.parse(key) as [number, number][], controller.signal);
        if (controller.signal.aborted) return;
        const state = 'roads' in result ? { kind: 'known' as const, server, roads: result.roads } : { kind: 'failed' as const, server, failure: result.failure };
        setAnswers((before) => [...before.slice(-answersKept), { key, state }]);
        setAsking(null);
      })();
    }, restMilliseconds);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [server, key, open, round]);

  const again = useCallback(() => {
    setAnswers((before) => before.filter((candidate) => candidate.key !== key));
    setRound((count) => count + 1);
  }, [key]);

  const state = useMemo((): RoadsState => {
    if (!server) return { kind: 'off' };
    if (!wanted) return { kind: 'waiting', server };
    return answer?.state ?? { kind: asking === key ? 'asking' : 'waiting', server };
  }, [server, wanted, answer, asking, key]);
  return { state, again };
}
