import type { LayerSpecification } from 'maplibre-gl';
import { palette } from '../../symbols/palette';
import type { Picture } from '../picture';
import { labelLayout } from './place-layers';
import { selectionSource } from './sources';

/** The selected place: its shape, its outline, the ring of its uncertainty, and a label that never gives way. */
export function selectionLayers(picture: Picture, language: 'zh' | 'en'): LayerSpecification[] {
  const source = selectionSource;
  const family = picture.selected?.item.symbol.family ?? 'zone';
  return [
    {
      id: 'selection-fill', type: 'fill', source,
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!=', ['get', 'family'], 'uncertainty']],
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.28 },
    },
    {
      id: 'selection-casing', type: 'line', source, filter: ['all', ['!=', ['geometry-type'], 'Point'], ['!=', ['get', 'family'], 'uncertainty']],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': '#FFFFFF', 'line-width': 6, 'line-opacity': 0.9 },
    },
    {
      id: 'selection-edge', type: 'line', source, filter: ['all', ['!=', ['geometry-type'], 'Point'], ['!=', ['get', 'family'], 'uncertainty']],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-width': 3 },
    },
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
        ...labelLayout(family, language),
        'text-field': ['get', language], 'text-overlap': 'always', 'text-optional': false,
        ...(family !== 'structure' && { 'text-radial-offset': 1.5 }),
      },
      paint: { 'text-color': ['get', 'colour'], 'text-halo-color': '#FFFFFF', 'text-halo-width': 2.2 },
    },
  ];
}
