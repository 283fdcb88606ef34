import type { BaseMapCoordinates } from '../../configuration/types';
import { wgs84Display, type Display } from '../display';

/** How our data are drawn over a base map. Loads what shifts them only for a base map that needs it; rejects where that fails. */
export async function loadDisplay(coordinates: BaseMapCoordinates): Promise<Display> {
  if (coordinates === 'wgs84') return wgs84Display;
  const { displayOf } = await import('./display');
  return displayOf(coordinates);
}
