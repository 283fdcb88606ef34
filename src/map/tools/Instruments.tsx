import { useMessages } from '../../i18n/context';
import { LineIcon } from '../../ui/LineIcon';
import { FullScreenButton } from './FullScreenButton';

interface InstrumentsProps {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** How the map is turned, in degrees clockwise from north, and the way back. Absent where it cannot be turned. */
  readonly compass?: { readonly bearing: number; northUp(): void };
  /** Absent where a position could not be shown. */
  readonly locate?: { readonly busy: boolean; readonly shown: boolean; toggle(): void };
}

/** The column of buttons at the map’s corner: the same on the still picture and on the moving map. */
export function Instruments({ zoomIn, zoomOut, reset, compass, locate }: InstrumentsProps) {
  const { map, tools } = useMessages();
  return (
    <div className="instruments" role="group" aria-label={tools.instruments}>
      <button type="button" onClick={zoomIn} aria-label={map.zoomIn} title={map.zoomIn}><LineIcon name="zoomIn" /></button>
      <button type="button" onClick={zoomOut} aria-label={map.zoomOut} title={map.zoomOut}><LineIcon name="zoomOut" /></button>
      <button type="button" onClick={reset} aria-label={map.reset} title={map.reset}><LineIcon name="home" /></button>
      {compass && compass.bearing !== 0 && (
        <button type="button" onClick={compass.northUp} aria-label={tools.north} title={tools.north}>
          <svg className="compass" viewBox="0 0 20 20" width={20} height={20} aria-hidden="true" style={{ rotate: `${-compass.bearing}deg` }}>
            <path className="compass-north" d="M10 2L13 10H7Z" />
            <path className="compass-south" d="M10 18L13 10H7Z" />
          </svg>
        </button>
      )}
      {locate && (
        <button type="button" onClick={locate.toggle} aria-pressed={locate.shown} aria-busy={locate.busy} aria-label={tools.locate} title={tools.locate}>
          <LineIcon name="locate" />
        </button>
      )}
      <FullScreenButton />
    </div>
  );
}
