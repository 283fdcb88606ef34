import { useId } from 'react';
import { circleAround } from '../../geo/circle';
import type { Frame } from '../../geo/mercator';
import { GlyphShape } from '../../symbols/PlaceGlyph';
import { colourVariable } from '../../theme/theme';
import type { Display } from '../display';
import { drawingSide, pathOf } from '../instant/paths';
import type { PictureItem } from '../picture';
import { project, type FigureCamera } from './figure-camera';
import { badgeRadius, glyphScales } from './figure-labels';

interface ShapesProps {
  readonly items: readonly PictureItem[];
  readonly marked: readonly PictureItem[];
  readonly frame: Frame;
  readonly display: Display;
}

/** Areas and lines of places: their edge tells how surely they lie where they are drawn. */
export function FigureShapes({ items, marked, frame, display }: ShapesProps) {
  const id = useId();
  return items.map((item, index) => {
    const { place, symbol, basis } = item;
    const isMarked = marked.includes(item);
    const uncertainty = isMarked && (place.placement?.uncertaintyMetres ?? 0) > 0 && <Uncertainty item={item} frame={frame} display={display} />;
    if (!place.geometry || place.geometry.type === 'Point') return uncertainty && <g key={place.id}>{uncertainty}</g>;
    const area = place.geometry.type === 'Polygon' || place.geometry.type === 'MultiPolygon';
    const d = pathOf(display.shift(place.geometry), frame);
    const className = ['figure-shape', area ? 'is-area' : 'is-line', `is-${symbol.family}`, `is-${basis}`, isMarked ? 'is-marked' : marked.length > 0 ? 'is-receding' : ''].filter(Boolean).join(' ');
    const colour = colourVariable(symbol.colour);
    const hatched = area && basis === 'inferred';
    const clip = `${id}-${index}`;
    return (
      <g key={place.id} className={className}>
        <path className="figure-area" d={d} fill={area ? colour : 'none'} stroke={colour} />
        {hatched && (
          // Lines, not a pattern: printers make pixels of patterns.
          <>
            <clipPath id={clip}><path d={d} /></clipPath>
            <path className="figure-hatch" d={hatch} stroke={colour} clipPath={`url(#${clip})`} />
          </>
        )}
        {uncertainty}
      </g>
    );
  });
}

const hatchStep = 7;
/** Slanting lines over the whole drawing of a figure, and beyond it where that is wider than high. */
const hatch = Array.from({ length: (6 * drawingSide) / hatchStep }, (_, index) => {
  const start = index * hatchStep - 2.5 * drawingSide;
  return `M${start} ${2 * drawingSide}l${3 * drawingSide} ${-3 * drawingSide}`;
}).join('');

/** How far off a marked place may be, to scale. */
function Uncertainty({ item: { place }, frame, display }: { readonly item: PictureItem; readonly frame: Frame; readonly display: Display }) {
  if (!place.label) return null;
  return <path className="figure-uncertainty" d={pathOf(display.shift(circleAround(place.label, place.placement?.uncertaintyMetres ?? 0)), frame)} />;
}

interface GlyphsProps {
  readonly items: readonly PictureItem[];
  readonly marked: readonly PictureItem[];
  /** By id of a marked place: where it stands in the list beside the figure. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  readonly camera: FigureCamera;
  readonly scale: number;
  readonly display: Display;
}

/** Glyphs of places, and the numbers of those marked; those marked lie on top. */
export function FigureGlyphs({ items, marked, numbers, camera, scale, display }: GlyphsProps) {
  const order = [...items.filter((item) => !marked.includes(item)), ...marked];
  return order.map(({ place, symbol }) => {
    if (!place.label) return null;
    const { x, y } = project(camera, display.toDisplay(place.label));
    const number = numbers.get(place.id);
    if (number) {
      const label = number.join('·');
      return (
        <g key={place.id} className="figure-badge" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}>
          <rect x={-badgeRadius - (label.length - 1) * 3} y={-badgeRadius} width={2 * badgeRadius + (label.length - 1) * 6} height={2 * badgeRadius} rx={badgeRadius} />
          <text textAnchor="middle" y="4.1">{label}</text>
        </g>
      );
    }
    if (symbol.family === 'structure') return null;
    return (
      <g
        key={place.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${glyphScales[symbol.family] * scale})`}
        className={marked.length > 0 && !marked.some((item) => item.place === place) ? 'figure-glyph is-receding' : 'figure-glyph'}
      >
        <GlyphShape symbol={symbol} />
      </g>
    );
  });
}
