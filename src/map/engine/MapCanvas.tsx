import {
  Layer, Map as MapLibre, Source, type ErrorEvent, type MapEvent, type MapRef, type MapStyleDataEvent, type ViewState, type ViewStateChangeEvent,
} from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ScreenTheme } from '../../theme/theme';
import { useLookups, useView } from '../../view/context';
import type { GroundEvent } from '../base-map/health';
import type { Display } from '../display';
import { districtBounds } from '../framing';
import type { Picture } from '../picture';
import type { Ground } from './base-map/ground';
import { useGroundSettles } from './base-map/useGroundSettles';
import { isGroundError, isLoadedGroundTile, tellOfMissing, statusOf } from './base-map/watch';
import { drawImage, imagePixelRatio } from './images';
import { withOverlay } from './overlay/layer-ids';
import { Pointer } from './Pointer';
import { styleOf } from './style/map-style';
import { answersToPointer } from './style/style';
import './warm-up';
import { useDrawing } from './useDrawing';
import { useLayerOrder } from './useLayerOrder';

const ScrollGuard = lazy(() => import('./guard/ScrollGuard'));

interface MapCanvasProps {
  readonly picture: Picture;
  readonly theme: ScreenTheme;
  readonly display: Display;
  readonly ground: Ground | null;
  onGround?(event: GroundEvent): void;
  /** What the map is called to screen readers. */
  readonly label: string;
  readonly initial: Partial<ViewState>;
  /** False while the pointer serves an instrument and opens no places. */
  readonly pointing: boolean;
  onMap(map: MapRef | null): void;
  /** It has drawn the district, or whatever is in sight, for the first time. */
  onReady(): void;
  /** It cannot draw. */
  onFail(): void;
  onMoveEnd?(event: ViewStateChangeEvent): void;
  readonly children?: ReactNode;
}

/** How far out the map goes of a district of the usual size, or a smaller one; farther of a larger. */
const farthest = 8;

/** A picture drawn by MapLibre. */
export function MapCanvas({ picture, theme, display, ground, onGround, label, initial, pointing, onMap, onReady, onFail, onMoveEnd, children }: MapCanvasProps) {
  const { catalogue } = useLookups();
  const guarded = useView().frame?.wheel === 'guarded';
  const [map, setMap] = useState<MapRef | null>(null);
  const ready = useRef(false);
  const drawing = useDrawing(picture, theme, ground !== null, display);
  const { layers, paper } = drawing;
  // MapLibre takes up a whole style far sooner than the same sources and layers one by one. What the reader changes
  // before it has is drawn as a change to it.
  const [first] = useState(drawing);
  const [firstStyle] = useState(() => styleOf(first.sources, [first.paper, ...first.layers]));
  const [styled, setStyled] = useState(false);
  const shown = styled ? drawing : first;
  const pointed = useMemo(() => layers.filter(answersToPointer).map((layer) => layer.id), [layers]);
  useGroundSettles(map, ground);
  useLayerOrder(map, [paper.id, ...(ground?.layers ?? []).map((layer) => layer.id), ...withOverlay(layers)]);

  const hold = useCallback((created: MapRef | null): void => {
    setMap(created);
    onMap(created);
  }, [onMap]);
  // MapLibre takes its words once; the reader may change the language.
  useEffect(() => map?.getCanvas().setAttribute('aria-label', label), [map, label]);

  const takeStyle = ({ target }: MapStyleDataEvent): void => {
    // Before its sources ask for images.
    if (!styled) target.setMissingStyleImageResolver((name) => supplyImage(target, name));
    setStyled(true);
  };
  const idle = (event: MapEvent): void => {
    const { target } = event;
    if (ground && onGround) tellOfMissing(target, ground, onGround);
    if (ready.current || !target.getLayer('land')) return;
    // A map whose worker never came is idle as well: only what it has drawn says that it works.
    const [west, south, east, north] = districtBounds(catalogue);
    const inSight = target.getBounds().intersects([west, south, east, north]);
    if (inSight && target.queryRenderedFeatures({ layers: ['land'] }).length === 0) return;
    ready.current = true;
    onReady();
  };
  const fail = (event: ErrorEvent): void => {
    if (isGroundError(event)) {
      onGround?.({ type: 'tileFailed', status: statusOf(event) });
      return;
    }
    console.warn('map:', event.error);
    if (!ready.current) onFail();
  };

  return (
    <MapLibre
      ref={hold}
      mapLib={maplibre}
      initialViewState={initial}
      mapStyle={firstStyle}
      attributionControl={false}
      cooperativeGestures={guarded}
      touchPitch={false}
      pitchWithRotate={false}
      maxPitch={0}
      minZoom={farthest + Math.min(0, picture.laterZooms)}
      maxZoom={18}
      fadeDuration={160}
      onStyleData={takeStyle}
      onIdle={idle}
      onError={fail}
      onSourceData={(event) => onGround && isLoadedGroundTile(event) && onGround({ type: 'tileLoaded' })}
      {...(onMoveEnd && { onMoveEnd })}
    >
      {Object.entries(shown.sources).map(([id, data]) => (
        <Source key={id} id={id} type="geojson" data={data} promoteId="id" />
      ))}
      {map && ground && Object.entries(ground.sources).map(([id, source]) => <Source key={id} id={id} {...source} />)}
      <Layer {...shown.paper} />
      {map && ground?.layers.map((layer) => <Layer key={layer.id} {...layer} />)}
      {shown.layers.map((layer) => <Layer key={layer.id} {...layer} />)}
      {map && guarded && <Suspense fallback={null}><ScrollGuard map={map} /></Suspense>}
      {map && pointing && <Pointer map={map} layers={pointed} />}
      {children}
    </MapLibre>
  );
}

function supplyImage(map: MapEvent['target'], name: string): void {
  const image = drawImage(name);
  if (image) map.addImage(name, image, { pixelRatio: imagePixelRatio });
}
