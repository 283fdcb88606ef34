import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundsOf } from '../bounds';
import type { Bounds } from '../mercator';
import { metresToRings } from './edge-distance';
import { sideOfRing, type Side } from './ring';
import type { Zone, ZoneHit, ZoneIndex } from './zone';

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Where a position lies to a polygon: on the boundary of a hole it is on the polygon’s. */
function sideOfPolygon(longitude: number, latitude: number, [shell = [], ...holes]: readonly Position[][]): Side {
  const side = sideOfRing(longitude, latitude, shell);
  if (side !== 'inside') return side;
  for (const hole of holes) {
    const inHole = sideOfRing(longitude, latitude, hole);
    if (inHole === 'edge') return 'edge';
    if (inHole === 'inside') return 'outside';
  }
  return 'inside';
}

/** Makes the index. Cost: one pass over all positions. */
export function createZoneIndex(zones: readonly Zone[]): ZoneIndex {
  const prepared = zones.map(({ geometry }) => {
    const polygons = polygonsOf(geometry);
    return { polygons, rings: polygons.flat(), bounds: boundsOf([geometry]) ?? ([Infinity, Infinity, -Infinity, -Infinity] as Bounds) };
  });
  const edgeMetres = (zone: number, longitude: number, latitude: number): number =>
    metresToRings(longitude, latitude, prepared[zone]?.rings ?? []);

  return {
    zones,
    at(longitude, latitude) {
      const hits: ZoneHit[] = [];
      for (const [zone, { polygons, bounds: [west, south, east, north] }] of prepared.entries()) {
        if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north)) continue;
        const sides = polygons.map((polygon) => sideOfPolygon(longitude, latitude, polygon));
        if (sides.includes('inside')) hits.push({ zone, containment: 'inside' });
        else if (sides.includes('edge')) hits.push({ zone, containment: 'edge' });
      }
      return hits;
    },
    edgeMetres,
    nearest: (longitude, latitude, count) =>
      zones.map((_, zone) => ({ zone, metres: edgeMetres(zone, longitude, latitude) }))
        .sort((one, other) => one.metres - other.metres)
        .slice(0, count),
  };
}
