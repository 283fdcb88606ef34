import type { GeoJSON } from 'geojson';
import type { BaseMapCoordinates } from '../../configuration/types';
import { shiftPoint, shiftPointBack, shiftToGcj02 } from '../../geo/shift';
import { wgs84Display, type Display } from '../display';

const gcj02Display: Display = {
  toDisplay: shiftPoint,
  toWgs84: shiftPointBack,
  shift: <T extends GeoJSON>(data: T): T => shiftToGcj02(data),
};

/** How our data are drawn over a base map. It brings the libraries of coordinate systems: see load-display.ts. */
export function displayOf(coordinates: BaseMapCoordinates): Display {
  return coordinates === 'gcj02' ? gcj02Display : wgs84Display;
}
