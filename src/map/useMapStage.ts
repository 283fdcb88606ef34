import { useEffect, useState, type ComponentType } from 'react';
import type { MapEngineProps } from './engine/MapEngine';
import { hasWebGL2, mayHaveWebGL2 } from './webgl';

/**
 * `waiting`: the still picture alone, while the panel becomes usable. `loading`: the engine draws beneath it.
 * `ready`: the engine has drawn, and the still picture is gone. The others: the still picture stays.
 */
export type MapStage = 'waiting' | 'loading' | 'ready' | 'unavailable' | 'failed';

/** Long enough for the panel to answer first; the still picture can be read and clicked meanwhile. */
const longestWaitMilliseconds = 60;
const waitWithoutIdleCallback = 200;

/** How far the moving map has come, and another try where it failed. */
export function useMapStage() {
  const [stage, setStage] = useState<MapStage>('waiting');
  const [attempt, setAttempt] = useState(0);
  const [MapEngine, setMapEngine] = useState<ComponentType<MapEngineProps> | null>(null);

  useEffect(() => {
    if (stage !== 'waiting') return;
    const begin = (): void => setStage(mayHaveWebGL2() ? 'loading' : 'unavailable');
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(begin, waitWithoutIdleCallback);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(begin, { timeout: longestWaitMilliseconds });
    return () => cancelIdleCallback(request);
  }, [stage]);

  // Not by Suspense, which holds back for a while what comes soon after its fallback.
  const wanted = stage === 'loading' && MapEngine === null;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./engine/MapEngine').then(
      (engine) => current && setMapEngine(() => engine.default),
      (error: unknown) => {
        console.warn('map:', error);
        if (current) setStage('failed');
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
    ready: () => setStage('ready'),
    fail: () => setStage(hasWebGL2() ? 'failed' : 'unavailable'),
    retry: () => {
      setAttempt((count) => count + 1);
      setMapEngine(null);
      setStage('waiting');
    },
  };
}
