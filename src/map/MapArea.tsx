import { Suspense, useMemo } from 'react';
import { attributionsOf } from '../catalogue/base-features';
import { useMessages, useText } from '../i18n/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useLookups, useView } from '../view/context';
import { StillMap } from './instant/StillMap';
import { Legend } from './legend/Legend';
import { MapNotices } from './MapNotices';
import { pictureOf } from './picture';
import { useClearArea } from './useClearArea';
import { useMapStage } from './useMapStage';
import { usePrinting } from './usePrinting';

/** The map’s part of the page: still picture or moving map, legend, and the line that nothing may hide. */
export function MapArea() {
  const lookups = useLookups();
  const view = useView();
  const messages = useMessages();
  const text = useText();
  const picture = useMemo(() => pictureOf(lookups, view), [lookups, view]);
  const { whole, clear, clearArea } = useClearArea();
  const { stage, attempt, MapEngine, ready, fail, retry } = useMapStage();
  // Paper has a shape of its own: the still picture fits itself to it, the moving map’s canvas cannot.
  const printing = usePrinting();
  const moving = stage === 'loading' || stage === 'ready';
  return (
    <section className="map-stage" id="map" tabIndex={-1} aria-label={messages.map.label} ref={whole} data-stage={stage}>
      <div className="map-clear" ref={clear} aria-hidden="true" />
      {(stage !== 'ready' || printing) && <StillMap picture={picture} controls={!moving} />}
      {moving && (
        <ErrorBoundary key={attempt} fallback={null} onError={fail}>
          <Suspense fallback={null}>
            <MapEngine picture={picture} clearArea={clearArea} onReady={ready} onFail={fail} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Legend picture={picture} />
      <MapNotices stage={stage} retry={retry} undrawable={picture.undrawable} />
      <p className="map-footer">
        <strong>{messages.indicative}</strong>
        {attributionsOf(lookups.catalogue.base).map((attribution) => <span key={attribution.zh}>{text(attribution)}</span>)}
      </p>
    </section>
  );
}
