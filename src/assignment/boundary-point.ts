import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../geo/mercator';

/**
 * The point of a polygon’s boundary that is nearest to a position, both WGS 84, for a line on the map. Reckoned on a
 * plane about the position: how far it is, the zone index says, on the ellipsoid. Null for a polygon without rings.
 */
export function nearestOnBoundary(geometry: Polygon | MultiPolygon, [longitude, latitude]: LonLat): LonLat | null {
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let least = Infinity;
  let nearest: LonLat | null = null;
  for (const ring of rings) {
    let [fromX = NaN, fromY = NaN] = ring[ring.length - 1] ?? [];
    for (const [toX = NaN, toY = NaN] of ring) {
      const along: LonLat = [(toX - fromX) * squeeze, toY - fromY];
      const square = along[0] ** 2 + along[1] ** 2;
      const reach = (longitude - fromX) * squeeze * along[0] + (latitude - fromY) * along[1];
      const share = square === 0 ? 0 : Math.min(1, Math.max(0, reach / square));
      const point: LonLat = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
      const distance = Math.hypot((point[0] - longitude) * squeeze, point[1] - latitude);
      if (distance < least) {
        least = distance;
        nearest = point;
      }
      fromX = toX;
      fromY = toY;
    }
  }
  return nearest;
}
