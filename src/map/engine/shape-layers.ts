import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Picture } from '../picture';
import { familyOrder, standingOf } from './families';
import { shapesSource } from './sources';

type Paint<T> = DataDrivenPropertyValueSpecification<T>;

const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const basisIs = (...bases: string[]): ExpressionSpecification => ['in', ['get', 'basis'], ['literal', bases]];

/** Layers of the catalogue in the order in which they are drawn: those of lesser families first. */
export function drawingOrder(picture: Picture, layers: Catalogue['layers']): string[] {
  const rankOf = (layer: string): number =>
    Math.max(-1, ...picture.items.filter((item) => item.place.layer === layer).map((item) => familyOrder.indexOf(item.symbol.family)));
  return layers.map((layer) => layer.id).sort((one, other) => rankOf(one) - rankOf(other));
}

/** Fills, hatches, edges and lines of one layer, from the bottom up. */
export function shapeLayers(layer: string, picture: Picture): LayerSpecification[] {
  const source = shapesSource(layer);
  const { dimmed, receding } = standingOf(picture);
  const layout = { visibility: picture.visibleLayers.has(layer) ? 'visible' : 'none' } as const;
  const fade = (full: ExpressionSpecification | number, faint: number): Paint<number> => ['case', dimmed, faint, full];
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
  const resting: ExpressionSpecification = ['match', ['get', 'family'], 'headquarters', 0.22, 'zone', 0.16, 0.1];
  const fill: ExpressionSpecification = ['case', hovered, 0.3, receding ? ['*', resting, 0.5] : resting];
  const edgeWidth: ExpressionSpecification = ['match', ['get', 'family'], 'headquarters', 2, 'zone', 1.6, 1.3];
  const edge = (id: string, filter: FilterSpecification, paint: object): LayerSpecification => ({
    id: `${layer}-${id}`, type: 'line', source, filter, layout: { ...layout, 'line-join': 'round' },
    paint: { 'line-color': ['get', 'colour'], 'line-width': edgeWidth, 'line-opacity': fade(receding ? 0.6 : 0.95, 0.25), ...paint },
  });
  return [
    { id: `${layer}-fill`, type: 'fill', source, filter: isPolygon, layout, paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': fade(fill, 0.03) } },
    {
      id: `${layer}-hatch`, type: 'fill', source, filter: ['all', isPolygon, basisIs('inferred')], layout,
      paint: { 'fill-pattern': ['get', 'hatch'], 'fill-opacity': fade(receding ? 0.3 : 0.5, 0.1) },
    },
    edge('edge', ['all', isPolygon, basisIs('official')], {}),
    edge('edge-dashed', ['all', isPolygon, basisIs('bounded', 'anchored')], { 'line-dasharray': [3.2, 2] }),
    edge('edge-soft', ['all', isPolygon, basisIs('inferred', 'candidate')], { 'line-width': 7, 'line-blur': 6, 'line-opacity': fade(0.45, 0.12) }),
    {
      id: `${layer}-line`, type: 'line', source, filter: isLine, layout: { ...layout, 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 7, 14, 22],
        'line-opacity': fade(['case', hovered, 0.45, receding ? 0.18 : 0.3], 0.08),
      },
    },
  ];
}
