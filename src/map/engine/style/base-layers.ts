import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { labels, type Colours } from '../../../theme/theme';
import { baseSource } from '../sources';
import type { StyleBrush } from './context';
import { fontStack } from './fonts';

/** The ground and its rail: what everything else is drawn on. Below the places. */
export function groundLayers(brush: StyleBrush): LayerSpecification[] {
  return brush.overBaseMap ? outlineLayers(brush.colours) : embeddedGround(brush);
}

/** Over a base map that has a ground of its own, the district’s edge alone, on a light casing that any ground shows. */
function outlineLayers(colours: Colours): LayerSpecification[] {
  const source = baseSource('district-outline');
  const layout = { 'line-join': 'round' } as const;
  return [
    { id: 'land', type: 'fill', source, paint: { 'fill-color': colours.land, 'fill-opacity': 0.12 } },
    { id: 'land-casing', type: 'line', source, layout, paint: { 'line-color': colours.halo, 'line-opacity': 0.8, 'line-width': 4 } },
    { id: 'land-edge', type: 'line', source, layout, paint: { 'line-color': colours['land-edge'], 'line-width': 1.6 } },
  ];
}

function embeddedGround({ colours, at }: StyleBrush): LayerSpecification[] {
  const outline = baseSource('district-outline');
  const rail = baseSource('rail-line');
  const widening: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], at(10), 1.2, at(13), 2.6, at(16), 5];
  const spreading: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], at(9.5), 8, at(12), 22];
  return [
    { id: 'shade', type: 'line', source: outline, paint: { 'line-color': colours['land-shade'], 'line-opacity': 0.13, 'line-width': spreading, 'line-blur': spreading }, layout: { 'line-join': 'round' } },
    { id: 'land', type: 'fill', source: outline, paint: { 'fill-color': colours.land } },
    ...terrainLayers(colours, at),
    { id: 'land-edge', type: 'line', source: outline, paint: { 'line-color': colours['land-edge'], 'line-opacity': 0.85, 'line-width': 1.1 }, layout: { 'line-join': 'round' } },
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
function terrainLayers(colours: Colours, at: StyleBrush['at']): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const byClass: ExpressionSpecification = ['match', ['get', 'class'], ['motorway', 'trunk'], 1.6, 'primary', 1.2, 'secondary', 0.9, 0.6];
  return [
    { id: 'green', type: 'fill', source: baseSource('green'), paint: { 'fill-color': colours.green } },
    { id: 'water', type: 'fill', source: baseSource('water'), paint: { 'fill-color': colours.water } },
    { id: 'waterways', type: 'line', source: baseSource('waterway'), layout: round, paint: { 'line-color': colours.water, 'line-width': ['match', ['get', 'class'], 'river', 2.4, 'canal', 1.6, 1] } },
    {
      id: 'roads', type: 'line', source: baseSource('road'), layout: round,
      paint: { 'line-color': colours.road, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], at(10), byClass, at(15), ['*', byClass, 5]] },
    },
    {
      id: 'subdistrict-boundaries', type: 'line', source: baseSource('subdistrict-boundary'), layout: { 'line-join': 'round' },
      paint: { 'line-color': colours['label-quiet'], 'line-opacity': 0.6, 'line-width': 0.9, 'line-dasharray': [1.5, 2] },
    },
  ];
}

/** Stations and quiet names. They give way to the names of places, so they are placed after them. */
export function baseLabelLayers({ language, colours, overBaseMap, at }: StyleBrush): LayerSpecification[] {
  // A base map with a ground of its own has names of its own.
  if (overBaseMap) return [];
  const name: ExpressionSpecification = ['get', language];
  const quiet = (id: string, kind: 'neighbour-label' | 'subdistrict-label' | 'water-label', size: number, halo: string): LayerSpecification => ({
    id, type: 'symbol', source: baseSource(kind),
    layout: {
      'text-field': name, 'text-font': fontStack(language), 'text-size': ['interpolate', ['linear'], ['zoom'], at(9.8), size * 0.75, at(11.3), size],
      'text-letter-spacing': language === 'zh' ? 0.28 : 0.08, 'text-max-width': 14, 'text-padding': 6,
    },
    paint: { 'text-color': colours['label-quiet'], 'text-halo-color': halo, 'text-halo-width': 1.2 },
  });
  return [
    quiet('waters', 'water-label', labels.neighbour.size, colours['halo-outside']),
    quiet('neighbours', 'neighbour-label', labels.neighbour.size, colours['halo-outside']),
    quiet('subdistricts', 'subdistrict-label', labels.subdistrict.size, colours.halo),
    {
      id: 'stations', type: 'circle', source: baseSource('station'), minzoom: at(10.5),
      paint: {
        'circle-color': colours.station,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], at(11), ['case', ['get', 'interchange'], 3.2, 2.1], at(15), ['case', ['get', 'interchange'], 6.5, 4.5]],
        'circle-stroke-color': colours['label-station'],
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'station-names', type: 'symbol', source: baseSource('station'), minzoom: at(12.4),
      layout: {
        'text-field': name, 'text-font': fontStack(language, 'bold'), 'text-size': labels.station.size,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.7, 'text-justify': 'auto', 'text-padding': 3,
      },
      paint: { 'text-color': colours['label-station'], 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
    },
  ];
}
