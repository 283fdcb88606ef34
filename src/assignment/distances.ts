import type { Geometry, Polygon, Position } from 'geojson';
import type { LonLat } from '../geo/mercator';
import { createZoneIndex } from '../geo/zones/zone-index';

/** Something and its distance in metres; 0 where the position lies inside it. */
export interface AtDistance<T> {
  readonly item: T;
  readonly metres: number;
}

/** Measures from any position, WGS 84, to some things, nearest first. Ties keep the order of the list. */
export type MeasureAll<T> = (position: LonLat) => AtDistance<T>[];

/** Prepares the distances to things of any geometry, on the ellipsoid; what has none is left out. */
export function distancesTo<T>(items: readonly T[], geometryOf: (item: T) => Geometry | null): MeasureAll<T> {
  const measured = items.flatMap((item) => {
    const geometry = geometryOf(item);
    return geometry ? [{ item, geometry: traced(geometry) }] : [];
  });
  const index = createZoneIndex(measured.map(({ geometry }, zone) => ({ id: String(zone), geometry })));
  return ([longitude, latitude]) => {
    const covering = new Set(index.at(longitude, latitude).map(({ zone }) => zone));
    return measured
      .map(({ item }, zone) => ({ item, metres: covering.has(zone) ? 0 : index.edgeMetres(zone, longitude, latitude) }))
      .sort((one, other) => one.metres - other.metres);
  };
}

type Areal = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>;

/** Points and lines as rings without an inside, there and back, so that one way of measuring serves all. */
export function traced(geometry: Geometry): Areal {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return geometry;
    case 'Point':
      return ringAlong([geometry.coordinates]);
    case 'LineString':
      return ringAlong(geometry.coordinates);
    case 'MultiPoint':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((position) => ringAlong([position]).coordinates) };
    case 'MultiLineString':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((line) => ringAlong(line).coordinates) };
    case 'GeometryCollection':
      return { type: 'MultiPolygon', coordinates: geometry.geometries.map(traced).flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : part.coordinates)) };
  }
}

function ringAlong(line: readonly Position[]): Polygon {
  const back = line.slice(0, -1).reverse();
  const ring = [...line, ...back];
  while (ring.length < 4) ring.push(ring[0] ?? [NaN, NaN]);
  return { type: 'Polygon', coordinates: [ring] };
}
