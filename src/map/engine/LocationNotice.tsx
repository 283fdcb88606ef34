import { useMessages } from '../../i18n/context';
import type { LocationState } from './useLocation';

/** That a position is being sought, or why none came. */
export function LocationNotice({ state, dismiss }: { state: LocationState; dismiss: () => void }) {
  const { tools, dismiss: dismissWord } = useMessages();
  if (typeof state === 'object' || state === 'off') return null;
  return (
    <div className="map-notices">
      {state === 'asking' ? <p className="map-notice" role="status">{tools.locating}</p> : (
        <p className="map-notice" role="alert">
          {tools.locateFailed[state]}
          <button type="button" className="link-button" onClick={dismiss}>{dismissWord}</button>
        </p>
      )}
    </div>
  );
}
