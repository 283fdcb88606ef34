import type { Position } from 'geojson';

/** WGS 84 (EPSG:7030). */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const radians = Math.PI / 180;

/** Metres to a degree of latitude and of longitude on the ellipsoid at a latitude in degrees: its two radii of curvature. */
export function metresPerDegree(latitude: number): { readonly north: number; readonly east: number } {
  const sine = Math.sin(latitude * radians);
  const root = 1 - eccentricitySquared * sine * sine;
  const meridian = (semiMajorAxis * (1 - eccentricitySquared)) / (root * Math.sqrt(root));
  const prime = semiMajorAxis / Math.sqrt(root);
  return { north: meridian * radians, east: prime * Math.cos(latitude * radians) * radians };
}

/**
 * Metres from a position to the nearest point of some rings: edges are straight in degrees (RFC 7946, section 3.1.1),
 * and metres those of the ellipsoid halfway to the point found. Within 5 km right to 1 m; far away a few in a thousand.
 */
export function metresToRings(longitude: number, latitude: number, rings: readonly (readonly Position[])[]): number {
  const { north, east } = metresPerDegree(latitude);
  let least = Infinity;
  let offEast = 0;
  let offNorth = 0;
  for (const ring of rings) {
    let [fromX = NaN, fromY = NaN] = ring[ring.length - 1] ?? [];
    fromX = (fromX - longitude) * east;
    fromY = (fromY - latitude) * north;
    for (const [toLongitude = NaN, toLatitude = NaN] of ring) {
      const toX = (toLongitude - longitude) * east;
      const toY = (toLatitude - latitude) * north;
      const alongX = toX - fromX;
      const alongY = toY - fromY;
      const square = alongX * alongX + alongY * alongY;
      const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / square));
      const x = fromX + share * alongX;
      const y = fromY + share * alongY;
      const distance = x * x + y * y;
      if (distance < least) {
        least = distance;
        offEast = x;
        offNorth = y;
      }
      fromX = toX;
      fromY = toY;
    }
  }
  if (least === Infinity) return Infinity;
  const halfway = metresPerDegree(latitude + offNorth / north / 2);
  return Math.hypot((offEast / east) * halfway.east, (offNorth / north) * halfway.north);
}
