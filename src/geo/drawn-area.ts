import { area } from '@turf/turf';
import type { Geometry } from 'geojson';

/** Area of a polygon as drawn, in km² on the sphere, to the thousandth; undefined for points and lines. */
export function drawnSquareKilometres(geometry: Geometry): number | undefined {
  const drawn = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return drawn ? Number((area(geometry) / 1e6).toFixed(3)) : undefined;
}
