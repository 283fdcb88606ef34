import { useMessages, useText, useWords } from '../../i18n/context';
import { frameWords } from '../../i18n/frame';
import { useLookups, useView } from '../../view/context';
import { pageTitle } from '../page-title';
import { FrameCard } from './FrameCard';
import { FullMapLink } from './FullMapLink';

/** In a frame without a panel, in place of a page that only a panel could show: what it is, and the way to it. */
export default function PageCard() {
  const view = useView();
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const words = useWords(frameWords);
  const title = pageTitle(lookups, view, messages, view.language) ?? text(lookups.catalogue.district.title);
  return (
    <FrameCard title={title}>
      <p>{words.notShown(title)}</p>
      <p className="frame-card-foot"><FullMapLink className="button" to={{}} name={words.openPage} /></p>
    </FrameCard>
  );
}
