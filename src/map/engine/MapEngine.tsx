import { Layer, Map as MapLibre, Source, type ErrorEvent, type MapEvent, type MapRef } from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useLanguage, useMessages } from '../../i18n/context';
import { useLookups } from '../../view/context';
import type { Picture } from '../picture';
import { districtBounds } from '../framing';
import type { ClearArea } from '../clear-area';
import { ZoomButtons } from '../ZoomButtons';
import { Pointer } from './Pointer';
import { drawImage, imagePixelRatio } from './images';

import { Scale, Spot } from './Spot';
import { baseSources, placeSources, selectionData, selectionSource } from './sources';
import { answersToPointer, emptyStyle, styleLayers } from './style';
import { useCameraFollowing, useInitialCamera } from './useCamera';

maplibre.setWorkerUrl(workerUrl);

interface MapEngineProps {
  readonly picture: Picture;
  readonly clearArea: RefObject<ClearArea>;
  onReady(): void;
  onFail(): void;
}

/** The moving map. Loaded only where it is wanted and can run; draws the same picture as the still one. */
export default function MapEngine({ picture, clearArea, onReady, onFail }: MapEngineProps) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const [map, setMap] = useState<MapRef | null>(null);
  const ready = useRef(false);
  const [spotOpen, setSpotOpen] = useState(false);

  const sources = useMemo(
    () => ({ ...baseSources(catalogue.base), ...placeSources(picture.items, catalogue.layers) }),
    [catalogue, picture.items],
  );
  const selection = useMemo(() => selectionData(picture.selected), [picture.selected]);
  const layers = useMemo(() => styleLayers(picture, catalogue.layers, language), [picture, catalogue.layers, language]);
  const pointed = useMemo(() => layers.filter(answersToPointer).map((layer) => layer.id), [layers]);

  const initial = useInitialCamera(picture, clearArea);
  const camera = useCameraFollowing(map, picture, clearArea);

  const hold = useCallback((created: MapRef | null): void => {
    created?.getMap().setMissingStyleImageResolver((name) => {
      const image = drawImage(name);
      if (image) created.getMap().addImage(name, image, { pixelRatio: imagePixelRatio });
    });
    setMap(created);
  }, []);
  // MapLibre takes its words once; the reader may change the language.
  useEffect(() => map?.getCanvas().setAttribute('aria-label', messages.map.label), [map, messages]);

  const idle = (event: MapEvent): void => {
    const { target } = event;
    if (ready.current || !target.getLayer('land')) return;
    // A map whose worker never came is idle as well: only what it has drawn says that it works.
    const [west, south, east, north] = districtBounds(catalogue);
    const inSight = target.getBounds().intersects([west, south, east, north]);
    if (inSight && target.queryRenderedFeatures({ layers: ['land'] }).length === 0) return;
    ready.current = true;
    onReady();
  };
  const fail = (event: ErrorEvent): void => {
    console.warn('map:', event.error);
    if (!ready.current) onFail();
  };

  return (
    <MapLibre
      ref={hold}
      mapLib={maplibre}
      initialViewState={initial}
      mapStyle={emptyStyle}
      attributionControl={false}
      dragRotate={false}
      touchPitch={false}
      pitchWithRotate={false}
      maxPitch={0}
      minZoom={8}
      maxZoom={18}
      fadeDuration={160}
      onIdle={idle}
      onError={fail}
      onMoveEnd={camera.settle}
    >
      {Object.entries(sources).map(([id, data]) => (
        <Source key={id} id={id} type="geojson" data={data} promoteId="id" />
      ))}
      <Source id={selectionSource} type="geojson" data={selection} />
      {map && layers.map((layer) => <Layer key={layer.id} {...layer} />)}
      {map && <Pointer map={map} layers={pointed} />}
      <Scale />
      {map && spotOpen && <Spot map={map} close={() => setSpotOpen(false)} />}
      <ZoomButtons
        zoomIn={() => map?.zoomIn()}
        zoomOut={() => map?.zoomOut()}
        reset={camera.reset}
        spot={{ open: spotOpen, toggle: () => setSpotOpen(!spotOpen) }}
      />
    </MapLibre>
  );
}
