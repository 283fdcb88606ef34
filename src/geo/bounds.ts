import type { Geometry, Position } from 'geojson';
import type { Bounds } from './mercator';

/** Every position of a geometry, in storage order. Longitude before latitude, degrees, WGS 84. */
export function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** The bounds around some geometries; null where there is no position at all. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const position of geometries.flatMap(positionsOf)) {
    const [longitude = NaN, latitude = NaN] = position;
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}
