import type { Bounds, LonLat, PlaceGeometry } from '../../src/catalogue/catalogue';

/** All positions of a geometry, longitude before latitude, in degrees. */
export function positionsOf(geometry: PlaceGeometry): LonLat[] {
  // The schema has made sure that each position is a pair, which its type cannot say.
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates] as LonLat[];
    case 'LineString': return geometry.coordinates as LonLat[];
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates.flat() as LonLat[];
    case 'MultiPolygon': return geometry.coordinates.flat(2) as LonLat[];
  }
}

/** West, south, east, north in degrees. */
export function boundsOf(positions: readonly LonLat[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

export const inBounds = ([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

export const formatPosition = (position: readonly number[]): string =>
  `[${position.map((degrees) => Number(degrees.toFixed(6))).join(', ')}]`;

/** The rings of each polygon, the outer one first; none for points and lines. */
export function polygonsOf(geometry: PlaceGeometry): number[][][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
