import { useEffect } from 'react';
import { useText, useWords } from '../i18n/context';
import { replacementWords } from '../i18n/desks/replacement';
import { useSession, useSessionState } from '../session/context';
import { notDownloaded, takeBack } from '../session/replacements';
import { useLookups } from '../view/context';
import { ViewLink } from '../view/ViewLink';

/** Which boundaries on the map are the reader’s own, and the way to give each back. While one would be lost, leaving is warned of. */
export default function ReplacementNotice() {
  const lookups = useLookups();
  const session = useSession();
  const replacements = useSessionState((state) => state.replacements);
  const words = useWords(replacementWords);
  const text = useText();
  useWarningOnLeaving(useSessionState((state) => notDownloaded(state).length > 0));
  return replacements.map(({ place: id }) => {
    const place = lookups.find('place', id);
    const name = place ? text(place.name) : id;
    return (
      <p key={id} className="map-notice" role="status">
        {words.inUse} <ViewLink to={{ page: { type: 'desk', id: 'boundary', place: id } }}>{name}</ViewLink>
        {' '}
        <button type="button" className="link-button" aria-label={words.takeBackOf(name)} onClick={() => session.setState((state) => takeBack(state, id))}>
          {words.takeBack}
        </button>
      </p>
    );
  });
}

function useWarningOnLeaving(losing: boolean): void {
  useEffect(() => {
    if (!losing) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [losing]);
}
