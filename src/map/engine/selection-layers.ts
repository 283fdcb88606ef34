import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { palette } from '../../symbols/palette';
import type { Picture } from '../picture';
import type { LabelLanguage } from './fonts';
import { iconLayout, nameLayout } from './label-layers';
import { selectionSource } from './sources';

/** The selected place: its shape, its outline, the ring of its uncertainty, and a label that never gives way. */
export function selectionLayers(picture: Picture, language: LabelLanguage): LayerSpecification[] {
  const source = selectionSource;
  const family = picture.selected?.item.symbol.family ?? 'zone';
  const shape: FilterSpecification = ['all', ['!=', ['geometry-type'], 'Point'], ['!=', ['get', 'family'], 'uncertainty']];
  const edge = (id: string, bases: readonly string[], paint: object): LayerSpecification => ({
    id, type: 'line', source, filter: ['all', shape, ['in', ['get', 'basis'], ['literal', [...bases]]]],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ['get', 'colour'], 'line-width': 3, ...paint },
  });
  return [
    {
      id: 'selection-fill', type: 'fill', source,
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!=', ['get', 'family'], 'uncertainty']],
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.28 },
    },
    {
      id: 'selection-casing', type: 'line', source, filter: shape,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': '#FFFFFF', 'line-width': 6, 'line-opacity': 0.9 },
    },
    edge('selection-edge', ['official'], {}),
    // Never a crisp edge on a guess: what was drawn broken or soft stays so when it is selected.
    edge('selection-edge-dashed', ['bounded', 'anchored'], { 'line-dasharray': [2.6, 1.3] }),
    edge('selection-edge-soft', ['inferred', 'candidate'], { 'line-width': 9, 'line-blur': 6 }),
    {
      id: 'selection-uncertainty', type: 'line', source, filter: ['==', ['get', 'family'], 'uncertainty'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.ink, 'line-opacity': 0.65, 'line-width': 1.6, 'line-dasharray': [0.2, 2.6] },
    },
    {
      id: 'selection-halo', type: 'circle', source, filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'family'], 'structure']],
      paint: { 'circle-radius': 15, 'circle-color': '#FFFFFF', 'circle-opacity': 0.9, 'circle-stroke-color': ['get', 'colour'], 'circle-stroke-width': 2.5 },
    },
    {
      id: 'selection-label', type: 'symbol', source, filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        ...nameLayout(family, language),
        ...(family !== 'structure' && iconLayout(family)),
        'text-field': ['get', language], 'text-overlap': 'always',
        ...(family !== 'structure' && { 'text-variable-anchor-offset': ['top', [0, 1.7], 'bottom', [0, -1.7]] as const }),
      },
      paint: { 'text-color': ['get', 'colour'], 'text-halo-color': '#FFFFFF', 'text-halo-width': 2.2 },
    },
  ];
}
