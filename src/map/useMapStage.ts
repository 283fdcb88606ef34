import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import type { MapEngineProps } from './engine/MapEngine';
import { hasWebGL2, mayHaveWebGL2 } from './webgl';

/**
 * `waiting`: the still picture alone, until the page answers. `loading`: the engine draws beneath it.
 * `ready`: the engine has drawn, and the still picture is gone. The others: the still picture stays.
 */
export type MapStage = 'waiting' | 'loading' | 'ready' | 'unavailable' | 'failed';

/** What becomes of the engine where it may come. */
type Outcome = 'loading' | 'ready' | 'unavailable' | 'failed';

const neverChanges = () => () => undefined;
/** The page written at build time does not know; what React takes over has to begin alike. */
const unknown = () => null;

/** How far the moving map has come, and another try where it failed. */
export function useMapStage() {
  const possible = useSyncExternalStore(neverChanges, mayHaveWebGL2, unknown);
  const [outcome, setOutcome] = useState<Outcome>('loading');
  const [attempt, setAttempt] = useState(0);
  const [MapEngine, setMapEngine] = useState<ComponentType<MapEngineProps> | null>(null);
  const stage = stageOf(possible, outcome);

  // Not by Suspense, which holds back for a while what comes soon after its fallback.
  const wanted = stage === 'loading' && MapEngine === null;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./engine/MapEngine').then(
      (engine) => current && setMapEngine(() => engine.default),
      (error: unknown) => {
        console.warn('map:', error);
        if (current) setOutcome('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  return {
    stage,
    attempt,
    MapEngine,
    ready: () => setOutcome('ready'),
    fail: () => setOutcome(hasWebGL2() ? 'failed' : 'unavailable'),
    retry: () => {
      setAttempt((count) => count + 1);
      setMapEngine(null);
      setOutcome('loading');
    },
  };
}

function stageOf(possible: boolean | null, outcome: Outcome): MapStage {
  if (possible === null) return 'waiting';
  return possible ? outcome : 'unavailable';
}
