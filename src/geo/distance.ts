import { distance, nearestPointOnLine, pointToPolygonDistance } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { LonLat } from './mercator';

/**
 * Straight-line distance on the sphere, in metres, from a position to the nearest part of a geometry.
 * Zero inside a polygon. Turf’s mean earth radius; the ellipsoid differs by at most 0.6 % (see map/measure/measurement.ts).
 */
export function distanceMetres(from: LonLat, geometry: Geometry): number {
  const point = [...from];
  switch (geometry.type) {
    case 'Point':
      return distance(point, geometry.coordinates, { units: 'meters' });
    case 'MultiPoint':
      return Math.min(...geometry.coordinates.map((end) => distance(point, end, { units: 'meters' })));
    case 'LineString':
    case 'MultiLineString':
      return distance(point, nearestPointOnLine(geometry, point), { units: 'meters' });
    case 'Polygon':
    case 'MultiPolygon':
      return Math.max(0, pointToPolygonDistance(point, geometry, { units: 'meters', method: 'geodesic' }));
    case 'GeometryCollection':
      return Math.min(...geometry.geometries.map((part) => distanceMetres(from, part)));
  }
}
