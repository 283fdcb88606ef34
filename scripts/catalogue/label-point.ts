import { along, length, lineString, pointOnFeature } from '@turf/turf';
import type { LonLat, PlaceGeometry } from '../../src/catalogue/catalogue';

/** A ten-millionth of a degree is about a centimetre. */
const rounded = (position: readonly number[]): LonLat => [
  Number((position[0] ?? 0).toFixed(7)),
  Number((position[1] ?? 0).toFixed(7)),
];

function middleOf(line: number[][]): LonLat {
  const feature = lineString(line);
  return rounded(along(feature, length(feature) / 2).geometry.coordinates);
}

/** Where a label stands: the point, half-way along the (longest) line, or a point in the polygon. */
export function labelPoint(geometry: PlaceGeometry): LonLat {
  switch (geometry.type) {
    case 'Point': return rounded(geometry.coordinates);
    case 'LineString': return middleOf(geometry.coordinates);
    case 'MultiLineString': {
      const byLength = [...geometry.coordinates].sort((a, b) => length(lineString(b)) - length(lineString(a)));
      return middleOf(byLength[0] ?? []);
    }
    default: return rounded(pointOnFeature(geometry).geometry.coordinates);
  }
}
