import { lazy, useEffect, useState } from 'react';
import { hasWebGL2 } from './webgl';

/** The map engine, to be loaded when it is first drawn. One that failed to load stays failed: another try needs another. */
const engineToLoad = () => lazy(() => import('./engine/MapEngine'));

/**
 * `waiting`: the still picture alone, while the panel becomes usable. `loading`: the engine draws beneath it.
 * `ready`: the engine has drawn, and the still picture is gone. The others: the still picture stays.
 */
export type MapStage = 'waiting' | 'loading' | 'ready' | 'unavailable' | 'failed';

/** Long enough for the panel to answer first; the still picture can be read and clicked meanwhile. */
const longestWaitMilliseconds = 300;
const waitWithoutIdleCallback = 200;

/** How far the moving map has come, and another try where it failed. */
export function useMapStage() {
  const [stage, setStage] = useState<MapStage>('waiting');
  const [attempt, setAttempt] = useState(0);
  const [MapEngine, setMapEngine] = useState(engineToLoad);

  useEffect(() => {
    if (stage !== 'waiting') return;
    const begin = (): void => setStage(hasWebGL2() ? 'loading' : 'unavailable');
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(begin, waitWithoutIdleCallback);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(begin, { timeout: longestWaitMilliseconds });
    return () => cancelIdleCallback(request);
  }, [stage]);

  return {
    stage,
    attempt,
    MapEngine,
    ready: () => setStage('ready'),
    fail: () => setStage('failed'),
    retry: () => {
      setAttempt((count) => count + 1);
      setMapEngine(engineToLoad);
      setStage('waiting');
    },
  };
}
