import type { GeoJSON } from 'geojson';
import type { LonLat } from '../geo/mercator';

/** Between WGS 84, in which everything is stored, shown as figures and exported, and the coordinates of the base map. */
export interface Display {
  /** Where a position is drawn. */
  toDisplay(position: LonLat): LonLat;
  /** Which position is drawn there. */
  toWgs84(position: LonLat): LonLat;
  /** Data as they are drawn: the same object where nothing shifts. */
  shift<T extends GeoJSON>(data: T): T;
}

/** Base maps in WGS 84 or CGCS2000, which agree within a metre. */
export const wgs84Display: Display = {
  toDisplay: (position) => position,
  toWgs84: (position) => position,
  shift: (data) => data,
};
