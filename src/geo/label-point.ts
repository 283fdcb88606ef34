import { along, length, lineString, pointOnFeature } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';

type Labelled = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** A ten-millionth of a degree is about a centimetre. */
const rounded = ([longitude = 0, latitude = 0]: readonly number[]): [longitude: number, latitude: number] =>
  [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))];

function middleOf(line: Position[]): [longitude: number, latitude: number] {
  const feature = lineString(line);
  return rounded(along(feature, length(feature) / 2).geometry.coordinates);
}

/**
 * Where a label stands: the point, half-way along the (longest) line, or a point in the polygon. WGS 84, longitude
 * before latitude. The compiler of the catalogue and a boundary replaced in the browser both take it from here.
 */
export function labelPoint(geometry: Labelled): [longitude: number, latitude: number] {
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
