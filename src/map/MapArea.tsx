import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages, useText } from '../i18n/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useLookups, useView } from '../view/context';
import { measureClearArea, noClearArea } from './clear-area';
import { StillMap } from './instant/StillMap';
import { Legend } from './legend/Legend';
import { pictureOf } from './picture';
import { hasWebGL2 } from './webgl';

/** The map engine, to be loaded when it is first drawn. One that failed to load stays failed: another try needs another. */
const engineToLoad = () => lazy(() => import('./engine/MapEngine'));

/**
 * `waiting`: the still picture alone, while the panel becomes usable. `loading`: the engine draws beneath it.
 * `ready`: the engine has drawn, and the still picture is gone. The others: the still picture stays.
 */
type Stage = 'waiting' | 'loading' | 'ready' | 'unavailable' | 'failed';

/** The map’s part of the page: still picture or moving map, legend, and the line that nothing may hide. */
export function MapArea() {
  const lookups = useLookups();
  const view = useView();
  const messages = useMessages();
  const text = useText();
  const picture = useMemo(() => pictureOf(lookups, view), [lookups, view]);
  const [stage, setStage] = useState<Stage>('waiting');
  const [attempt, setAttempt] = useState(0);
  const [MapEngine, setMapEngine] = useState(engineToLoad);
  const stageElement = useRef<HTMLDivElement>(null);
  const clearElement = useRef<HTMLDivElement>(null);
  const clearArea = useRef(noClearArea);

  useEffect(() => {
    const [whole, clear] = [stageElement.current, clearElement.current];
    if (!whole || !clear) return;
    const measure = (): void => {
      clearArea.current = measureClearArea(whole, clear);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(whole);
    observer.observe(clear);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (stage !== 'waiting') return;
    const begin = (): void => setStage(hasWebGL2() ? 'loading' : 'unavailable');
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(begin, 200);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(begin, { timeout: 2000 });
    return () => cancelIdleCallback(request);
  }, [stage]);

  // Paper has a shape of its own: the still picture fits itself to it, the moving map’s canvas cannot.
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  const moving = stage === 'loading' || stage === 'ready';
  const attribution = text(lookups.catalogue.district.attribution);
  return (
    <section className="map-stage" id="map" tabIndex={-1} aria-label={messages.map.label} ref={stageElement} data-stage={stage}>
      <div className="map-clear" ref={clearElement} aria-hidden="true" />
      {(stage !== 'ready' || printing) && <StillMap picture={picture} controls={!moving} />}
      {moving && (
        <ErrorBoundary key={attempt} fallback={null} onError={() => setStage('failed')}>
          <Suspense fallback={null}>
            <MapEngine
              picture={picture}
              clearArea={clearArea}
              onReady={() => setStage('ready')}
              onFail={() => setStage('failed')}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <Legend picture={picture} />
      {(stage === 'failed' || stage === 'unavailable') && (
        <p className="map-notice" role="status">
          {stage === 'failed' ? messages.map.failed : messages.map.unavailable}
          {stage === 'failed' && (
            <button type="button" className="link-button" onClick={() => { setAttempt(attempt + 1); setMapEngine(engineToLoad); setStage('waiting'); }}>
              {messages.map.retry}
            </button>
          )}
        </p>
      )}
      {picture.undrawable > 0 && <p className="map-notice" role="status">{messages.map.skipped(picture.undrawable)}</p>}
      <p className="map-footer">
        <strong>{messages.indicative}</strong>
        <span>{attribution}</span>
      </p>
    </section>
  );
}
