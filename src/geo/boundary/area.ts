import type { Position } from 'geojson';
import { partsOf, type Boundary } from './boundary';

/** WGS 84 (EPSG:7030). */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricitySquared);
const radians = Math.PI / 180;

/** Square metres between the equator and a parallel, to a radian of longitude: what makes an ellipsoid’s map equal in area. */
function belowParallel(latitude: number): number {
  const sine = Math.sin(latitude * radians);
  const logarithm = Math.log((1 + eccentricity * sine) / (1 - eccentricity * sine)) / (2 * eccentricity);
  return ((semiMajorAxis ** 2 * (1 - eccentricitySquared)) / 2) * (sine / (1 - eccentricitySquared * sine * sine) + logarithm);
}

/**
 * Square metres inside a ring on the WGS 84 ellipsoid, positive where it runs counter-clockwise. Edges are straight in
 * degrees (RFC 7946, section 3.1.1). The integral along an edge is Simpson’s: right to a millionth for edges below 100 km.
 */
export function signedRingArea(ring: readonly Position[]): number {
  let total = 0;
  let [fromLongitude = NaN, fromLatitude = NaN] = ring.at(-1) ?? [];
  for (const [longitude = NaN, latitude = NaN] of ring) {
    const mean = (belowParallel(fromLatitude) + 4 * belowParallel((fromLatitude + latitude) / 2) + belowParallel(latitude)) / 6;
    total -= (longitude - fromLongitude) * radians * mean;
    fromLongitude = longitude;
    fromLatitude = latitude;
  }
  return total;
}

/** Square metres on the WGS 84 ellipsoid, whichever way the rings run; holes are left out. */
export function squareMetresOf(boundary: Boundary): number {
  return partsOf(boundary).reduce((sum, [shell = [], ...holes]) =>
    sum + Math.abs(signedRingArea(shell)) - holes.reduce((inside, hole) => inside + Math.abs(signedRingArea(hole)), 0), 0);
}
