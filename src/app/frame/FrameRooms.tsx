import { Suspense } from 'react';
import { useMessages, useText } from '../../i18n/context';
import { MapArea } from '../../map/MapArea';
import { AddressNotices } from '../../parts/AddressNotices';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { late } from '../../ui/late';
import { useLookups, useView } from '../../view/context';
import { defaultFrame } from '../../view/frame';
import { HostMessages } from '../HostMessages';
import './frame.css';
import { frameLayoutOf } from './frame-layout';
import { FrameBar } from './FrameBar';
import { FullMapLink } from './FullMapLink';

const FramePanel = late(() => import('./FramePanel'));
const PlaceCard = late(() => import('./PlaceCard'));
const PageCard = late(() => import('./PageCard'));

/** The map in a frame on another page, with the parts that were asked for and no others: what is not shown does not load. */
export default function FrameRooms() {
  const view = useView();
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  const frame = view.frame ?? defaultFrame;
  const { bar, panel, card, link } = frameLayoutOf(frame, view);
  // There is one main part: the panel, or else the whole.
  const Whole = panel ? 'div' : 'main';
  return (
    <Whole
      className="app frame" data-panel={panel} data-card={card ?? undefined} data-wheel={frame.wheel}
      data-desk={panel && view.page.type === 'desk' ? view.page.id : undefined}
    >
      {panel && (
        <nav className="skip-links">
          <a href="#panel">{messages.skipToPanel}</a>
          <a href="#map">{messages.skipToMap}</a>
        </nav>
      )}
      {!panel && <h1 className="visually-hidden">{text(catalogue.district.title)}</h1>}
      {bar.length > 0 && <FrameBar parts={bar} />}
      {panel && <Suspense fallback={<div className="sheet" data-stop="half" />}><FramePanel /></Suspense>}
      <ErrorBoundary fallback={<p className="notice" role="alert">{messages.errors.crashed}</p>}>
        <MapArea foot={link && <FullMapLink className="full-map-link" to={{}} />} />
      </ErrorBoundary>
      {card && (
        <ErrorBoundary retryOn={view} fallback={<p className="notice frame-card" role="alert">{messages.errors.crashed}</p>}>
          <Suspense fallback={null}>{card === 'place' ? <PlaceCard /> : <PageCard />}</Suspense>
        </ErrorBoundary>
      )}
      <HostMessages />
      {!panel && <div className="frame-notices"><AddressNotices /></div>}
    </Whole>
  );
}
