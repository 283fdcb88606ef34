import type { Frame, LonLat } from '../../geo/mercator';
import type { Overlay, PointTone, ShapeTone } from '../../session/session';
import { colourVariable, type ColourName } from '../../theme/theme';
import type { Display } from '../display';
import { pathOf } from '../instant/paths';
import { project, type FigureCamera } from './figure-camera';

interface FigureOverlayProps {
  readonly overlay: Overlay;
  readonly camera: FigureCamera;
  readonly display: Display;
  readonly scale: number;
}

/** As the moving map colours them. */
const pointColours: Record<PointTone, ColourName> = { inside: 'figure-teal', possible: 'figure-hue-2', outside: 'figure-slate', plain: 'focus' };
const shapeColours: Record<ShapeTone, ColourName> = { before: 'figure-slate', after: 'focus', problem: 'alert', link: 'ink-soft' };

/** Shapes that a desk lays over a figure: areas, and lines such as a route. Below every glyph and name. */
export function FigureOverlayShapes({ overlay: { shapes }, frame, display }: { readonly overlay: Overlay; readonly frame: Frame; readonly display: Display }) {
  return shapes?.features.map(({ geometry, properties: { tone } }, index) => {
    const d = pathOf(display.shift(geometry), frame);
    const colour = colourVariable(shapeColours[tone]);
    const line = geometry.type === 'LineString';
    return (
      <g key={index}>
        <path className="figure-overlay-casing" d={d} />
        <path className={`figure-overlay-shape is-${tone}`} d={d} stroke={colour} fill={line ? 'none' : colour} fillOpacity={tone === 'before' ? 0.08 : 0.16} />
      </g>
    );
  });
}

/** Points that a desk lays over a figure, those that stand for many larger; and the position in question under a cross. */
export function FigureOverlayPoints({ overlay: { points, mark }, camera, display, scale }: FigureOverlayProps) {
  const at = (position: LonLat) => project(camera, display.toDisplay(position));
  const cross = mark && at(mark);
  return (
    <>
      {points?.features.map(({ geometry, properties: { tone, weight = 1, number } }, index) => {
        const { x, y } = at(geometry.coordinates as unknown as LonLat);
        if (number !== undefined) return <NumberedPoint key={index} x={x} y={y} number={number} scale={scale} tone={tone} />;
        return <circle key={index} className="figure-overlay-point" cx={x} cy={y} r={(weight > 1 ? 6 + 3 * Math.log10(weight) : 4.5) * scale} fill={colourVariable(pointColours[tone])} />;
      })}
      {cross && (
        <g className="figure-overlay-mark" transform={`translate(${cross.x.toFixed(1)} ${cross.y.toFixed(1)}) scale(${scale})`}>
          <path className="figure-overlay-casing" d="M-11 0H11M0 -11V11" />
          <path d="M-11 0H11M0 -11V11" />
          <circle r="5" />
        </g>
      )}
    </>
  );
}

/** A point that bears a number, as a list beside the figure does. */
function NumberedPoint({ x, y, number, scale, tone }: { readonly x: number; readonly y: number; readonly number: number; readonly scale: number; readonly tone: PointTone }) {
  return (
    <g className="figure-overlay-number" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}>
      <circle className="figure-overlay-point" r="9" fill={colourVariable(pointColours[tone])} />
      <text dy="0.35em" textAnchor="middle">{number}</text>
    </g>
  );
}
