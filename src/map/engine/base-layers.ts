import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { palette } from '../../symbols/palette';
import { baseSource } from './sources';
import { fontStack, type LabelLanguage } from './fonts';

/** The ground and its rail: what everything else is drawn on. Below the places. */
export function groundLayers(): LayerSpecification[] {
  const outline = baseSource('district-outline');
  const rail = baseSource('rail-line');
  const widening: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10, 1.2, 13, 2.6, 16, 5];
  const spreading: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 9.5, 8, 12, 22];
  return [
    { id: 'shade', type: 'line', source: outline, paint: { 'line-color': '#3A352C', 'line-opacity': 0.13, 'line-width': spreading, 'line-blur': spreading }, layout: { 'line-join': 'round' } },
    { id: 'land', type: 'fill', source: outline, paint: { 'fill-color': palette.land } },
    ...terrainLayers(),
    { id: 'land-edge', type: 'line', source: outline, paint: { 'line-color': palette.edge, 'line-opacity': 0.85, 'line-width': 1.1 }, layout: { 'line-join': 'round' } },
    {
      id: 'rail-metro', type: 'line', source: rail, filter: ['!=', ['get', 'line'], 'HSR'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-opacity': 0.55, 'line-width': widening },
    },
    {
      id: 'rail-high-speed', type: 'line', source: rail, filter: ['==', ['get', 'line'], 'HSR'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-opacity': 0.5, 'line-width': 1.4, 'line-dasharray': [5, 3] },
    },
  ];
}

/** Water, green, roads and subdistricts, where a richer base was fetched. Calm: they orient, and state nothing of a plan. */
function terrainLayers(): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const byClass: ExpressionSpecification = ['match', ['get', 'class'], ['motorway', 'trunk'], 1.6, 'primary', 1.2, 'secondary', 0.9, 0.6];
  return [
    { id: 'green', type: 'fill', source: baseSource('green'), paint: { 'fill-color': palette.green } },
    { id: 'water', type: 'fill', source: baseSource('water'), paint: { 'fill-color': palette.water } },
    { id: 'waterways', type: 'line', source: baseSource('waterway'), layout: round, paint: { 'line-color': palette.water, 'line-width': ['match', ['get', 'class'], 'river', 2.4, 'canal', 1.6, 1] } },
    {
      id: 'roads', type: 'line', source: baseSource('road'), layout: round,
      paint: { 'line-color': palette.road, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 10, byClass, 15, ['*', byClass, 5]] },
    },
    {
      id: 'subdistrict-boundaries', type: 'line', source: baseSource('subdistrict-boundary'), layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.faintInk, 'line-opacity': 0.6, 'line-width': 0.9, 'line-dasharray': [1.5, 2] },
    },
  ];
}

/** Stations and quiet names. They give way to the names of places, so they are placed after them. */
export function baseLabelLayers(language: LabelLanguage): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', language];
  const quiet = (id: string, kind: 'neighbour-label' | 'subdistrict-label', size: number, opacity: number): LayerSpecification => ({
    id, type: 'symbol', source: baseSource(kind),
    layout: {
      'text-field': name, 'text-font': fontStack(language), 'text-size': ['interpolate', ['linear'], ['zoom'], 9.8, size * 0.75, 11.3, size],
      'text-letter-spacing': language === 'zh' ? 0.28 : 0.08, 'text-max-width': 14, 'text-padding': 6,
    },
    paint: { 'text-color': palette.faintInk, 'text-opacity': opacity, 'text-halo-color': palette.paper, 'text-halo-width': 1 },
  });
  return [
    quiet('neighbours', 'neighbour-label', 13, 0.95),
    quiet('subdistricts', 'subdistrict-label', 12.5, 0.8),
    {
      id: 'stations', type: 'circle', source: baseSource('station'), minzoom: 10.5,
      paint: {
        'circle-color': '#FFFFFF',
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, ['case', ['get', 'interchange'], 3.2, 2.1], 15, ['case', ['get', 'interchange'], 6.5, 4.5]],
        'circle-stroke-color': palette.slate,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'station-names', type: 'symbol', source: baseSource('station'), minzoom: 12.4,
      layout: {
        'text-field': name, 'text-font': fontStack(language, 'bold'), 'text-size': 10.5,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.7, 'text-justify': 'auto', 'text-padding': 3,
      },
      paint: { 'text-color': palette.slate, 'text-halo-color': '#FFFFFF', 'text-halo-width': 1.4 },
    },
  ];
}
