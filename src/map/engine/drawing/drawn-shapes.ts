import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../../../geo/mercator';
import type { Display } from '../../display';

/** One outer ring as the board draws it, in the base map’s coordinates; its holes, which the board cannot edit, kept aside in WGS 84. */
export interface DrawnShape {
  readonly ring: readonly Position[];
  readonly holes: readonly Position[][];
}

/** The board refuses finer ones. A billionth of a degree is a tenth of a millimetre. */
const decimals = 9;

const lonLat = ([longitude = NaN, latitude = NaN]: Position): LonLat => [longitude, latitude];

/** What the board is given for a geometry in WGS 84. */
export function shapesOf(geometry: Polygon | MultiPolygon, display: Display): DrawnShape[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap(([shell, ...holes]) => {
    if (!shell) return [];
    const ring = shell.map((position) => display.toDisplay(lonLat(position)).map((degrees) => Number(degrees.toFixed(decimals))));
    return [{ ring, holes }];
  });
}

/** What was drawn, in WGS 84; null where nothing is. */
export function geometryOf(shapes: readonly DrawnShape[], display: Display): Polygon | MultiPolygon | null {
  const parts = shapes.map(({ ring, holes }) => [ring.map((position): Position => [...display.toWgs84(lonLat(position))]), ...holes]);
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: parts };
}
