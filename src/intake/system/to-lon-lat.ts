import { fromBd09, fromGcj02, fromGrid, isLonLat, type CoordinateSystem } from '../../geo/coordinate-systems';
import type { LonLat } from '../../geo/mercator';
import type { RowCode } from '../codes';
import { pairKind } from './numbers';

/** Longitude and latitude, or easting and northing, in this order. */
export type Pair = readonly [number, number];

export const isGrid = (system: CoordinateSystem): system is 'epsg4547' | 'epsg4526' => system === 'epsg4547' || system === 'epsg4526';

/** A position of any system in WGS 84; null for what is no position there, never NaN. */
export function toLonLat(system: CoordinateSystem, pair: Pair): LonLat | null {
  switch (system) {
    case 'wgs84':
      return isLonLat(pair) ? pair : null;
    case 'gcj02':
      return fromGcj02(pair);
    case 'bd09':
      return fromBd09(pair);
    case 'epsg4547':
    case 'epsg4526':
      return fromGrid(system, { easting: pair[0], northing: pair[1] });
  }
}

/** Why a pair of numbers is no position of a system. */
export function positionProblem(system: CoordinateSystem, [first, second]: Pair): RowCode {
  if (Number.isNaN(first) || Number.isNaN(second)) return 'notNumber';
  if (first === 0 && second === 0) return 'zeroPosition';
  const kind = pairKind(first, second);
  if (isGrid(system)) {
    if (kind === 'degrees') return 'degreesAmongGrid';
    return fromGrid(system, { easting: second, northing: first }) ? 'swappedRow' : 'offGrid';
  }
  if (kind === 'grid') return 'gridAmongDegrees';
  return isLonLat([second, first]) ? 'swappedRow' : 'outOfRange';
}
