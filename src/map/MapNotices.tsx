import { lazy, Suspense } from 'react';
import { useConfiguration } from '../configuration/context';
import { useMessages, useText } from '../i18n/context';
import { useSessionState } from '../session/context';
import type { BaseMapState } from './base-map/useBaseMap';
import type { MapStage } from './useMapStage';

const ConfigurationNotice = lazy(() => import('./ConfigurationNotice'));
const ReplacementNotice = lazy(() => import('./ReplacementNotice'));

interface MapNoticesProps {
  readonly stage: MapStage | 'lost';
  retry(): void;
  /** How many places no map could draw. */
  readonly undrawable: number;
  readonly baseMap: BaseMapState;
}

/** Why there is no moving map, what of the picture could not be drawn, and what of the configuration could not be used. */
export function MapNotices({ stage, retry, undrawable, baseMap }: MapNoticesProps) {
  const { map, tools, configuration } = useMessages();
  const { problems } = useConfiguration();
  const replaced = useSessionState(({ replacements }) => replacements.length > 0);
  const text = useText();
  return (
    <div className="map-notices">
      {replaced && <Suspense fallback={null}><ReplacementNotice /></Suspense>}
      {stage === 'unavailable' && <p className="map-notice" role="status">{map.unavailable}</p>}
      {stage === 'lost' && <p className="map-notice" role="status">{tools.contextLost}</p>}
      {stage === 'failed' && (
        <p className="map-notice" role="status">
          {map.failed}
          <button type="button" className="link-button" onClick={retry}>{map.retry}</button>
        </p>
      )}
      {undrawable > 0 && <p className="map-notice" role="status">{map.skipped(undrawable)}</p>}
      {baseMap.failed && (
        <p className="map-notice" role="status">
          {configuration.baseMapFailed(text(baseMap.failed.name))}
          <button type="button" className="link-button" onClick={baseMap.retry}>{map.retry}</button>
        </p>
      )}
      {problems.length > 0 && <Suspense fallback={null}><ConfigurationNotice problems={problems} /></Suspense>}
    </div>
  );
}
