import { booleanPointInPolygon, centroid, multiPoint } from '@turf/turf';
import { positionsOf } from './convert';
import type { Drawing } from './drawing';
import { roundedPosition } from './generalise';
import type { Ground } from './ground';
import type { PointLayer } from './layers';
import type { OsmElement } from './osm';

/** Places the elements of a layer at their middle, each name once: a station has a mark for every line that stops there. */
export function drawPoints(elements: readonly OsmElement[], layer: PointLayer, ground: Ground): Drawing {
  const drawing: Drawing = { features: [], slivers: 0, broken: 0, toleranceMetres: 0 };
  const names = new Set<string>();
  for (const element of elements) {
    const properties = layer.properties(element.tags);
    const positions = positionsOf(element);
    if (properties?.name === undefined || positions.length === 0 || names.has(properties.name.zh)) continue;
    const coordinates = roundedPosition(centroid(multiPoint(positions)).geometry.coordinates);
    if (!booleanPointInPolygon(coordinates, ground)) continue;
    names.add(properties.name.zh);
    drawing.features.push({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
  }
  return drawing;
}
