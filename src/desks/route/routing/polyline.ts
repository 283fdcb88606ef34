import type { LonLat } from '../../../geo/mercator';
import { lonLat } from './checks';

const decimals = 1e6;

/**
 * A line in the encoded polyline format (https://developers.google.com/maps/documentation/utilities/polylinealgorithm)
 * with six decimals, as Valhalla writes it: latitude first in the text, longitude first in what is given. Null for a
 * text that is broken, leads off the globe or has more than `most` positions. Our own, because what comes from
 * a server is not to be trusted, and the libraries decode whatever they are given.
 */
export function decodePolyline(text: string, most: number): LonLat[] | null {
  const line: LonLat[] = [];
  let at = 0;
  let latitude = 0;
  let longitude = 0;
  const next = (): number | null => {
    let value = 0;
    // Seven groups of five bits hold more than any difference of degrees.
    for (let shift = 0; shift < 35; shift += 5) {
      const bits = text.charCodeAt(at) - 63;
      at += 1;
      if (!(bits >= 0 && bits < 64)) return null;
      value += (bits & 31) * 2 ** shift;
      if (bits < 32) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    }
    return null;
  };
  while (at < text.length) {
    const north = next();
    const east = next();
    if (north === null || east === null || line.length >= most) return null;
    latitude += north;
    longitude += east;
    const position = lonLat(longitude / decimals, latitude / decimals);
    if (!position) return null;
    line.push(position);
  }
  return line;
}
