import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { LanguageProvider, useWords } from '../i18n/context';
import { offlineWords } from '../i18n/offline';
import { useView } from '../view/context';
import './update-offer.css';
import { offlineState } from './state';

interface UpdateOfferProps {
  readonly takeUp: () => void;
}

/** Offers a newer version, once it is whole. The reader goes on as before for as long as the reader likes. */
export function UpdateOffer({ takeUp }: UpdateOfferProps) {
  const { language } = useView();
  return (
    <LanguageProvider language={language}>
      <Offer takeUp={takeUp} />
    </LanguageProvider>
  );
}

function Offer({ takeUp }: UpdateOfferProps) {
  const words = useWords(offlineWords);
  const offered = useStore(offlineState, (state) => state.offered);
  const presenting = useIsPresenting();
  const shown = offered && !presenting;
  return (
    <section className="update-offer" aria-label={words.title} data-shown={shown || undefined}>
      {/* Stands there from the beginning, so that what comes into it is announced. */}
      <p role="status">{shown && words.offer}</p>
      {shown && (
        <>
          <button type="button" className="button" onClick={takeUp}>{words.reload}</button>
          <button type="button" className="link-button" onClick={() => offlineState.setState({ offered: false })}>{words.later}</button>
        </>
      )}
    </section>
  );
}

/** Nothing may come between a presenter and the audience. */
function useIsPresenting(): boolean {
  const { page } = useView();
  const [isFullScreen, setFullScreen] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const changed = (): void => setFullScreen(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return isFullScreen || (page.type === 'desk' && page.id === 'tours');
}
