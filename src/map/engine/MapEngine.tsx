import type { MapRef } from '@vis.gl/react-maplibre';
import { lazy, Suspense, useCallback, useEffect, useState, type RefObject } from 'react';
import { useMessages } from '../../i18n/context';
import { useSession, useSessionState } from '../../session/context';
import type { ScreenTheme } from '../../theme/theme';
import { useView } from '../../view/context';
import { isShown } from '../../view/frame';
import type { GroundEvent } from '../base-map/health';
import type { ClearArea } from '../clear-area';
import type { Display } from '../display';
import type { Looking } from '../looking';
import type { Picture } from '../picture';
import { Instruments } from '../tools/Instruments';
import type { Tool } from '../tools/tools';
import type { Ground } from './base-map/ground';
import { Beside } from './Beside';
import { Here } from './Here';
import { MapCanvas } from './MapCanvas';
import { Scale, Spot } from './Spot';
import { useCameraFollowing, useInitialCamera } from './useCamera';
import { useContextLoss } from './useContextLoss';
import { LocationNotice } from './LocationNotice';
import { useLocation } from './useLocation';
import { useLooking } from './useLooking';

const Measure = lazy(() => import('./measure/Measure'));
const Overlay = lazy(() => import('./overlay/Overlay'));
const Drawing = lazy(() => import('./drawing/Drawing'));

export interface MapEngineProps {
  readonly picture: Picture;
  /** What is seen right of a divider, and where that stands, from 0 to 100. */
  readonly beside: { readonly picture: Picture; readonly share: number } | null;
  readonly theme: ScreenTheme;
  readonly display: Display;
  readonly ground: Ground | null;
  /** What becomes of the configured base map as it is drawn. */
  onGround(event: GroundEvent): void;
  readonly tool: Tool | null;
  readonly clearArea: RefObject<ClearArea>;
  /** Told where the map looks whenever it has come to rest. */
  onLook(looking: Looking | null): void;
  closeTool(): void;
  /** The graphics card has taken the drawing away, or given it back. */
  onContext(lost: boolean): void;
  onReady(): void;
  onFail(): void;
}

/** The moving map. Loaded only where it is wanted and can run; draws the same pictures as the still one. */
export default function MapEngine({ picture, beside, theme, display, ground, onGround, tool, clearArea, onLook, closeTool, onContext, onReady, onFail }: MapEngineProps) {
  const messages = useMessages();
  const { frame } = useView();
  const [map, setMap] = useState<MapRef | null>(null);
  const initial = useInitialCamera(picture, clearArea, display);
  const camera = useCameraFollowing(map, picture, clearArea, display);
  const bearing = useBearing(map);
  useLooking(map, clearArea, display, onLook);
  const location = useLocation();
  useContextLoss(map, onContext);
  const overlaid = useSessionState(({ overlay, pointing: asked, framing }) => overlay !== null || asked !== null || framing !== null);
  const lent = useSessionState((state) => state.pointing !== null || state.drawing !== null);
  const drawing = useSessionState((state) => state.drawing !== null);
  useTellingDrawable(map);
  const pointing = tool !== 'measure' && !lent;
  const hold = useCallback((created: MapRef | null) => setMap(created), []);

  return (
    <>
      <MapCanvas
        picture={picture}
        theme={theme}
        display={display}
        ground={ground}
        onGround={onGround}
        label={messages.map.label}
        initial={initial}
        pointing={pointing}
        onMap={hold}
        onReady={onReady}
        onFail={onFail}
        onMoveEnd={camera.settle}
      >
        <Scale />
        {map && tool === 'measure' && <Suspense fallback={null}><Measure map={map} display={display} close={closeTool} /></Suspense>}
        {map && tool === 'coordinates' && <Spot map={map} display={display} close={closeTool} />}
        {map && overlaid && tool !== 'measure' && <Suspense fallback={null}><Overlay map={map} display={display} theme={theme} clearArea={clearArea} /></Suspense>}
        {map && drawing && tool !== 'measure' && <Suspense fallback={null}><Drawing map={map} display={display} theme={theme} /></Suspense>}
        {map && typeof location.state === 'object' && <Here map={map} whereabouts={location.state} display={display} theme={theme} />}
      </MapCanvas>
      {map && beside && (
        <Beside map={map} picture={beside.picture} share={beside.share} theme={theme} display={display} ground={ground} label={messages.map.label} pointing={pointing} />
      )}
      {isShown(frame, 'controls') && (
        <Instruments
          zoomIn={() => map?.zoomIn()}
          zoomOut={() => map?.zoomOut()}
          reset={camera.reset}
          compass={{ bearing, northUp: () => map?.easeTo({ bearing: 0 }) }}
          // Somebody else’s page is not asked where its reader is.
          {...(frame === null && { locate: { busy: location.state === 'asking', shown: typeof location.state === 'object', toggle: location.toggle } })}
        />
      )}
      <LocationNotice state={location.state} dismiss={location.dismiss} />
    </>
  );
}

/** Tells the session that there is a map to draw on. */
function useTellingDrawable(map: MapRef | null): void {
  const session = useSession();
  useEffect(() => {
    if (!map) return;
    session.setState({ drawable: true });
    return () => session.setState({ drawable: false });
  }, [session, map]);
}

/** How the map is turned, in whole degrees clockwise from north. */
function useBearing(map: MapRef | null): number {
  const [bearing, setBearing] = useState(0);
  useEffect(() => {
    if (!map) return;
    const note = (): void => setBearing(Math.round(map.getBearing()));
    note();
    map.on('rotate', note);
    return () => {
      map.off('rotate', note);
    };
  }, [map]);
  return bearing;
}
