import { Layer, Source } from '@vis.gl/react-maplibre';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Overlay, PointTone, ShapeTone } from '../../../session/session';
import { coloursOf, type Colours, type ScreenTheme } from '../../../theme/theme';
import type { Display } from '../../display';

interface OverlayLayersProps {
  readonly overlay: Overlay;
  readonly display: Display;
  readonly theme: ScreenTheme;
}

const pointColours: Record<PointTone, keyof Colours> = { inside: 'figure-teal', possible: 'figure-hue-2', outside: 'figure-slate', plain: 'focus' };
const shapeColours: Record<ShapeTone, keyof Colours> = { before: 'figure-slate', after: 'focus', problem: 'alert', link: 'ink-soft' };

function byTone(tones: Readonly<Record<string, keyof Colours>>, colours: Colours): ExpressionSpecification {
  return ['match', ['get', 'tone'], ...Object.entries(tones).flatMap(([tone, colour]) => [tone, colours[colour]]), colours.ink] as unknown as ExpressionSpecification;
}

/** Beyond this many, points are gathered into counted rings until the reader comes nearer. */
const gatheredFrom = 400;

/** How many a point stands for, gathered by the desk or by the map. */
const weight: ExpressionSpecification = ['coalesce', ['get', 'weight'], 1];
const standsForSeveral: ExpressionSpecification = ['any', ['has', 'point_count'], ['>', weight, 1]];
const hasNumber: ExpressionSpecification = ['has', 'number'];
/** 950, 12k, 3.4M */
const weightText: ExpressionSpecification = [
  'case',
  ['>=', weight, 999_500], ['concat', ['to-string', ['/', ['round', ['/', weight, 100_000]], 10]], 'M'],
  ['>=', weight, 9_950], ['concat', ['to-string', ['round', ['/', weight, 1000]]], 'k'],
  ['to-string', weight],
];

/** The shapes of an overlay, and above them its points. */
export function OverlayLayers({ overlay, display, theme }: OverlayLayersProps) {
  const colours = coloursOf(theme);
  const { shapes, points } = overlay;
  const shapeColour = byTone(shapeColours, colours);
  const pointColour = byTone(pointColours, colours);
  const gather = (points?.features.length ?? 0) > gatheredFrom;
  const isBefore: ExpressionSpecification = ['==', ['get', 'tone'], 'before'];
  return (
    <>
      {shapes && (
        <Source id="overlay-shapes" type="geojson" data={display.shift(shapes)}>
          <Layer id="overlay-fill" type="fill" filter={['==', ['geometry-type'], 'Polygon']} paint={{ 'fill-color': shapeColour, 'fill-opacity': ['case', isBefore, 0.08, 0.16] }} />
          <Layer id="overlay-casing" type="line" paint={{ 'line-color': colours.halo, 'line-width': 5, 'line-opacity': 0.8 }} />
          <Layer id="overlay-line" type="line" filter={['!', isBefore]} paint={{ 'line-color': shapeColour, 'line-width': 2.5 }} />
          <Layer id="overlay-line-before" type="line" filter={isBefore} paint={{ 'line-color': shapeColour, 'line-width': 2, 'line-dasharray': [2, 1.5] }} />
        </Source>
      )}
      {points && (
        // A source cannot change between gathered and not: its key makes another one.
        <Source key={String(gather)} id="overlay-points" type="geojson" data={display.shift(points)} cluster={gather} clusterRadius={44} clusterMaxZoom={15} clusterProperties={{ weight: ['+', weight] }}>
          <Layer
            id="overlay-gathered" type="circle" filter={standsForSeveral}
            paint={{ 'circle-color': colours.card, 'circle-stroke-color': colours.focus, 'circle-stroke-width': 2, 'circle-radius': ['interpolate', ['linear'], ['log10', weight], 0, 11, 3, 20, 6, 32] }}
          />
          <Layer
            id="overlay-count" type="symbol" filter={standsForSeveral}
            layout={{ 'text-field': weightText, 'text-font': ['sans-serif'], 'text-size': 12, 'text-overlap': 'always' }}
            paint={{ 'text-color': colours.ink }}
          />
          <Layer
            id="overlay-point" type="circle" filter={['!', standsForSeveral]}
            paint={{ 'circle-color': pointColour, 'circle-radius': ['case', hasNumber, 10, 5], 'circle-stroke-color': colours.halo, 'circle-stroke-width': 1.5 }}
          />
          <Layer
            id="overlay-number" type="symbol" filter={['all', ['!', standsForSeveral], hasNumber]}
            layout={{ 'text-field': ['to-string', ['get', 'number']], 'text-font': ['sans-serif'], 'text-size': 12, 'text-overlap': 'always' }}
            paint={{ 'text-color': colours['on-figure'] }}
          />
        </Source>
      )}
    </>
  );
}
