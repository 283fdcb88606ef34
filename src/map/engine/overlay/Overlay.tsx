import { Marker, type MapRef } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import { cameraOfFrame, frameOf } from '../../../geo/mercator';
import { useMessages } from '../../../i18n/context';
import { useSessionState } from '../../../session/context';
import type { ScreenTheme } from '../../../theme/theme';
import { shorterSide, type ClearArea } from '../../clear-area';
import type { Display } from '../../display';
import { usePointing } from '../measure/usePointing';
import { OverlayLayers } from './OverlayLayers';

interface OverlayProps {
  readonly map: MapRef;
  readonly display: Display;
  readonly theme: ScreenTheme;
  readonly clearArea: { readonly current: ClearArea };
}

/** What a desk lays over the map, and the clicks that it has asked for. */
export default function Overlay({ map, display, theme, clearArea }: OverlayProps) {
  const overlay = useSessionState((state) => state.overlay);
  const pointing = useSessionState((state) => state.pointing);
  const { tools } = useMessages();
  useFraming(map, display, clearArea);
  const mark = overlay?.mark && display.toDisplay(overlay.mark);
  return (
    <>
      {overlay && <OverlayLayers overlay={overlay} display={display} theme={theme} />}
      {mark && (
        <Marker longitude={mark[0]} latitude={mark[1]}>
          <span className="site-mark" role="img" aria-label={tools.site} title={tools.site} />
        </Marker>
      )}
      {pointing && <Pointing map={map} tell={(position) => pointing(display.toWgs84(position))} />}
    </>
  );
}

function Pointing({ map, tell }: { readonly map: MapRef; readonly tell: Parameters<typeof usePointing>[1] }) {
  usePointing(map, tell);
  return null;
}

const longestFlightMilliseconds = 900;
const nearestZoom = 16;

/** A little room beyond what is asked for, as a share of its longer side. */
const margin = 0.06;

/**
 * Moves to what a desk asks for, once for each time it asks. Not by the library’s own fitting, which adds its padding
 * to what the map has already, and on a phone then finds no room at all.
 */
function useFraming(map: MapRef, display: Display, clearArea: OverlayProps['clearArea']): void {
  const framing = useSessionState((state) => state.framing);
  useEffect(() => {
    if (!framing) return;
    const { bounds, exact, bearing } = framing;
    const { center, zoom } = cameraOfFrame(frameOf(bounds, exact ? 0 : margin), shorterSide(clearArea.current));
    map.easeTo({
      center: [...display.toDisplay(center)],
      zoom: exact ? zoom : Math.min(zoom, nearestZoom),
      ...(bearing !== undefined && { bearing }),
      padding: { ...clearArea.current.padding },
      duration: longestFlightMilliseconds,
    });
  }, [map, framing, display, clearArea]);
}
