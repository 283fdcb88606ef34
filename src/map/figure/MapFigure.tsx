import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useConfiguration } from '../../configuration/context';
import { fromUnit, toUnit, type Frame, type LonLat } from '../../geo/mercator';
import { useLanguage, useText } from '../../i18n/context';
import type { MapFigureProps } from '../../session/map-figure';
import { useLookups, useView } from '../../view/context';
import { noticesOf } from '../base-map/choice';
import { useBaseMap } from '../base-map/useBaseMap';
import { wgs84Display } from '../display';
import { districtBounds, markedFrame } from '../framing';
import { drawingSide } from '../instant/paths';
import { pictureOf, shownItems, type Picture } from '../picture';
import { usePrinting } from '../usePrinting';
import { cameraOfSquare, cameraOn, type FigureCamera, type Size } from './figure-camera';
import { figureWishes } from './figure-labels';
import { FigureGround } from './FigureGround';
import { FigureLabels } from './FigureLabels';
import { FigureOverlayPoints, FigureOverlayShapes } from './FigureOverlay';
import { FigureGlyphs, FigureShapes } from './FigurePlaces';
import { FigureScale } from './FigureScale';
import { FigureStations } from './FigureStations';
import { placeLabels } from './label-layout';
import { useGroundImage } from './useGroundImage';
import './map-figure.css';

const cssPixelsPerMillimetre = 96 / 25.4;
const margin = 0.045;
/** Type grows on paper that hangs on a wall. */
const posterFromMillimetres = 230;
const posterScale = 1.22;

/**
 * A map as a figure: plain SVG, so that it is sharp on paper of any size and there without WebGL. Where a base map is
 * configured, its image at print resolution lies below once it has come.
 */
export default function MapFigure({ label, places, plan, layers, bounds, overlay, numbered = false, width, height }: MapFigureProps) {
  const lookups = useLookups();
  const view = useView();
  const language = useLanguage();
  const text = useText();
  const whole = useRef<HTMLDivElement>(null);
  const shown = useShownWidth(whole);
  const picture = useMemo(
    () => pictureOf(lookups, {
      ...view, plan: plan ?? view.plan, layers: layers?.map((id) => ({ id, opacity: 1 })) ?? null, comparison: null, page: { type: 'home' }, together: places,
    }),
    [lookups, view, plan, layers, places],
  );
  const paper = useMemo(() => ({ width: width * cssPixelsPerMillimetre, height: height * cssPixelsPerMillimetre }), [width, height]);
  const size = shown === null ? paper : { width: shown, height: (shown * height) / width };
  const cameraFor = (of: Size): FigureCamera => {
    if (bounds) return cameraOn(bounds, of, margin);
    const marked = markedFrame(picture.marked);
    return marked ? cameraOfSquare(marked, of) : cameraOn(districtBounds(lookups.catalogue), of, margin);
  };
  const camera = cameraFor(size);
  const paperKey = JSON.stringify(cameraFor(paper));
  const paperCamera = useMemo(() => JSON.parse(paperKey) as FigureCamera, [paperKey]);

  const { configuration } = useConfiguration();
  const baseMap = useBaseMap('print');
  const image = useGroundImage(baseMap.ground, baseMap.display, paperCamera);
  const display = image ? baseMap.display : wgs84Display;
  const overBaseMap = image !== null;
  const notices = noticesOf(configuration, image ? baseMap.shown : null, text);

  const scale = width >= posterFromMillimetres ? posterScale : 1;
  const center = unshifted(camera, display.toDisplay);
  const drawn = { ...camera, center };
  const frame: Frame = { center, side: drawingSide / camera.scale };
  const items = shownItems(picture);
  const { wishes, obstacles } = figureWishes({
    items, marked: picture.marked, numbered, camera: drawn, scale, catalogue: lookups.catalogue, text, language, overBaseMap, toDisplay: display.toDisplay,
  });
  const labels = placeLabels(wishes, [...obstacles, { left: 0, top: size.height - 34 * scale, right: 150 * scale, bottom: size.height }], size);
  return (
    <div className="map-figure" role="img" aria-label={label} style={{ aspectRatio: `${width} / ${height}` }} ref={whole} data-ground={overBaseMap ? 'base-map' : 'own'}>
      {image && <GroundImage image={image} />}
      <svg viewBox={`0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}`} width="100%" height="100%" aria-hidden="true" lang={language}>
        <g transform={`translate(${(size.width - drawingSide) / 2} ${(size.height - drawingSide) / 2})`}>
          <FigureGround catalogue={lookups.catalogue} frame={frame} display={display} overBaseMap={overBaseMap} />
          <FigureShapes items={items} marked={picture.marked} frame={frame} display={display} />
          {overlay && <FigureOverlayShapes overlay={overlay} frame={frame} display={display} />}
        </g>
        {!overBaseMap && <FigureStations catalogue={lookups.catalogue} camera={drawn} scale={scale} />}
        <FigureGlyphs items={items} marked={picture.marked} numbers={numbered ? numbersOf(places, picture, lookups) : new Map()} camera={drawn} scale={scale} display={display} />
        {overlay && <FigureOverlayPoints overlay={overlay} camera={drawn} display={display} scale={scale} />}
        <FigureLabels labels={labels} receding={picture.marked.length > 0} />
        <FigureScale camera={camera} scale={scale} />
      </svg>
      {notices.length > 0 && <p className="map-figure-notices">{notices.join(' · ')}</p>}
    </div>
  );
}

/** Where the middle of a figure is drawn: over a base map in other coordinates, shifted as everything is. */
function unshifted({ center }: FigureCamera, toDisplay: (position: LonLat) => LonLat): FigureCamera['center'] {
  return toDisplay === wgs84Display.toDisplay ? center : toUnit(toDisplay(fromUnit(center)));
}

/** By the id of what is drawn, where its places stand in the list, from 1. */
function numbersOf(places: readonly string[], picture: Picture, lookups: ReturnType<typeof useLookups>): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  places.forEach((id, index) => {
    const place = lookups.find('place', id);
    const through = place && lookups.whereabouts(place)?.place.id;
    if (through === undefined || !picture.marked.some((item) => item.place.id === through)) return;
    numbers.set(through, [...(numbers.get(through) ?? []), index + 1]);
  });
  return numbers;
}

function GroundImage({ image }: { readonly image: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(image, 0, 0);
  }, [image]);
  return <canvas className="map-figure-ground" ref={canvas} width={image.width} height={image.height} />;
}

/** How wide a figure is on the screen, in CSS pixels before any scaling; null on paper, and until it is known. */
function useShownWidth(element: RefObject<HTMLElement | null>): number | null {
  const [shown, setShown] = useState<number | null>(null);
  const printing = usePrinting();
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setShown(entry && entry.contentRect.width > 0 ? entry.contentRect.width : null));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return printing ? null : shown;
}
