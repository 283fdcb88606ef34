import { useMessages } from '../i18n/context';
import type { MapStage } from './useMapStage';

/** Why there is no moving map, and what of the picture could not be drawn. */
export function MapNotices({ stage, retry, undrawable }: { stage: MapStage | 'lost'; retry: () => void; undrawable: number }) {
  const { map, tools } = useMessages();
  return (
    <>
      {stage === 'unavailable' && <p className="map-notice" role="status">{map.unavailable}</p>}
      {stage === 'lost' && <p className="map-notice" role="status">{tools.contextLost}</p>}
      {stage === 'failed' && (
        <p className="map-notice" role="status">
          {map.failed}
          <button type="button" className="link-button" onClick={retry}>{map.retry}</button>
        </p>
      )}
      {undrawable > 0 && <p className="map-notice" role="status">{map.skipped(undrawable)}</p>}
    </>
  );
}
