import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { edges, fills } from '../../../theme/theme';
import { familyOrder } from '../../../symbols/symbol';
import { shapesSource } from '../sources';
import { scaled, type StyleBrush } from './context';

type Paint<T> = DataDrivenPropertyValueSpecification<T>;

const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const basisIs = (...bases: string[]): ExpressionSpecification => ['in', ['get', 'basis'], ['literal', bases]];

/** A token of each family, chosen by a feature’s `family`. */
function byFamily(tokens: Record<(typeof familyOrder)[number], number>): ExpressionSpecification {
  return ['match', ['get', 'family'], ...familyOrder.flatMap((family) => [family, tokens[family]]), tokens.landmark] as unknown as ExpressionSpecification;
}

/** Fills, hatches, edges and lines of one layer, from the bottom up. */
export function shapeLayers(layer: string, brush: StyleBrush): LayerSpecification[] {
  const source = shapesSource(layer);
  const { dimmed, receding, figure, picture } = brush;
  const layout = { visibility: picture.visibleLayers.has(layer) ? 'visible' : 'none' } as const;
  const strength = brush.opacityOf(layer);
  const fade = (full: ExpressionSpecification | number, faint: number): Paint<number> =>
    ['case', dimmed, faint * strength, scaled(full, strength)];
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
  const resting = byFamily(fills);
  const fill: ExpressionSpecification = ['case', hovered, fills.hovered, receding ? ['*', resting, 0.5] : resting];
  const edge = (id: string, filter: FilterSpecification, paint: object): LayerSpecification => ({
    id: `${layer}-${id}`, type: 'line', source, filter, layout: { ...layout, 'line-join': 'round' },
    paint: { 'line-color': figure, 'line-width': byFamily(edges), 'line-opacity': fade(receding ? 0.6 : 0.95, 0.25), ...paint },
  });
  return [
    { id: `${layer}-fill`, type: 'fill', source, filter: isPolygon, layout, paint: { 'fill-color': figure, 'fill-opacity': fade(fill, 0.03) } },
    {
      id: `${layer}-hatch`, type: 'fill', source, filter: ['all', isPolygon, basisIs('inferred')], layout,
      paint: { 'fill-pattern': brush.image('hatch'), 'fill-opacity': fade(receding ? 0.3 : 0.5, 0.1) },
    },
    edge('edge', ['all', isPolygon, basisIs('official')], {}),
    edge('edge-dashed', ['all', isPolygon, basisIs('bounded', 'anchored')], { 'line-dasharray': [3.2, 2] }),
    edge('edge-soft', ['all', isPolygon, basisIs('inferred', 'candidate')], { 'line-width': 7, 'line-blur': 6, 'line-opacity': fade(0.45, 0.12) }),
    {
      id: `${layer}-line`, type: 'line', source, filter: isLine, layout: { ...layout, 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': figure,
        'line-width': ['interpolate', ['linear'], ['zoom'], brush.at(10), 7, brush.at(14), 22],
        'line-opacity': fade(['case', hovered, 0.45, receding ? 0.18 : 0.3], 0.08),
      },
    },
  ];
}
