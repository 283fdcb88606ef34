import type { PlaceGeometry } from '../../src/catalogue/catalogue';
import { distanceMetres } from '../../src/geo/distance';
import { drawnSquareKilometres } from '../../src/geo/drawn-area';
import { polygonsOf, positionsOf } from '../catalogue/positions';

/** What a geometry is, in short. */
export interface Shape {
  readonly type: PlaceGeometry['type'];
  readonly squareKilometres?: number;
}

export interface GeometryChange {
  /** Null where there is none. */
  readonly from: Shape | null;
  readonly to: Shape | null;
  /** How far the drawing moved where it moved most, in metres; null where one of both is none. */
  readonly metres: number | null;
}

function shapeOf(geometry: PlaceGeometry | null): Shape | null {
  if (geometry === null) return null;
  const squareKilometres = drawnSquareKilometres(geometry);
  return { type: geometry.type, ...(squareKilometres !== undefined && { squareKilometres }) };
}

/** A polygon moves where its edge does. */
const edgeOf = (geometry: PlaceGeometry) =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? { type: 'MultiLineString' as const, coordinates: polygonsOf(geometry).flat() } : geometry;

const farthest = (from: PlaceGeometry, to: PlaceGeometry): number =>
  Math.max(...positionsOf(from).map((position) => distanceMetres(position, edgeOf(to))));

/** How one geometry differs from another. Pure. */
export function geometryChange(before: PlaceGeometry | null, after: PlaceGeometry | null): GeometryChange {
  const metres = before === null || after === null ? null : Math.round(Math.max(farthest(before, after), farthest(after, before)) * 10) / 10;
  return { from: shapeOf(before), to: shapeOf(after), metres };
}
