import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { edges, fills } from '../../../theme/theme';
import { iconLayout, nameLayout } from './label-layers';
import { selectionSource } from '../sources';
import type { StyleBrush } from './context';
import { selectionEdgeNames } from './edge-names';

/** What is marked: its shape, its outline, the ring of its uncertainty, and a label that never gives way. */
export function selectionLayers(brush: StyleBrush): LayerSpecification[] {
  const { picture, language, colours, figure } = brush;
  const source = selectionSource;
  const family = picture.marked[0]?.symbol.family ?? 'zone';
  const isShape: FilterSpecification = ['all', ['!=', ['geometry-type'], 'Point'], ['!=', ['get', 'family'], 'uncertainty']];
  const edge = (id: string, bases: readonly string[], paint: object): LayerSpecification => ({
    id, type: 'line', source, filter: ['all', isShape, ['in', ['get', 'basis'], ['literal', [...bases]]]],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': figure, 'line-width': edges.selected, ...paint },
  });
  return [
    {
      id: 'selection-fill', type: 'fill', source,
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!=', ['get', 'family'], 'uncertainty']],
      paint: { 'fill-color': figure, 'fill-opacity': fills.selected },
    },
    {
      id: 'selection-casing', type: 'line', source, filter: isShape,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': edges.selected * 2, 'line-opacity': 0.9 },
    },
    edge('selection-edge', ['official'], {}),
    // Never a crisp edge on a guess: what was drawn broken or soft stays so when it is selected.
    edge('selection-edge-dashed', ['bounded', 'anchored'], { 'line-dasharray': [2.6, 1.3] }),
    edge('selection-edge-soft', ['inferred', 'candidate'], { 'line-width': 9, 'line-blur': 6 }),
    {
      id: 'selection-uncertainty', type: 'line', source, filter: ['==', ['get', 'family'], 'uncertainty'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours.ink, 'line-opacity': 0.65, 'line-width': 1.6, 'line-dasharray': [0.2, 2.6] },
    },
    selectionEdgeNames(brush),
    {
      id: 'selection-halo', type: 'circle', source, filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'family'], 'structure']],
      paint: { 'circle-radius': 15, 'circle-color': colours.halo, 'circle-opacity': 0.9, 'circle-stroke-color': figure, 'circle-stroke-width': 2.5 },
    },
    {
      id: 'selection-label', type: 'symbol', source, filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        ...nameLayout(family, brush),
        ...(family !== 'structure' && iconLayout(family, brush)),
        'text-field': ['get', language], 'text-overlap': 'always',
        ...(family !== 'structure' && { 'text-variable-anchor-offset': ['top', [0, 1.7], 'bottom', [0, -1.7], 'left', [1.7, 0], 'right', [-1.7, 0]] as const }),
      },
      paint: { 'text-color': figure, 'text-halo-color': colours.halo, 'text-halo-width': 2.2 },
    },
  ];
}
