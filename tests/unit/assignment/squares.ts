import type { LonLat, Place } from '../../../src/catalogue/catalogue';
import { invented } from '../support';

/** A square, its south-west corner first; sides in degrees. */
export const square = (west: number, south: number, side: number, height = side): NonNullable<Place['geometry']> => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + side, south], [west + side, south + height], [west, south + height], [west, south]]],
});

export const sure = (uncertaintyMetres: number): NonNullable<Place['placement']> =>
  ({ basis: 'bounded', uncertaintyMetres, method: { zh: '虚构', en: 'Invented' } });

/** An invented zone of the plan `zones`, drawn as a square; a degree is about 110 km here. */
export const zoneAt = (id: string, [west, south]: LonLat, side: number, members: Partial<Place> = {}): Place =>
  invented(id, {
    kind: 'area', plans: ['zones'], group: 'zone', geometry: square(west, south, side), bounds: [west, south, west + side, south + side],
    label: [west + side / 2, south + side / 2], placement: sure(100), ...members,
  });

export const siteAt = (id: string, at: LonLat, members: Partial<Place> = {}): Place =>
  invented(id, { geometry: { type: 'Point', coordinates: at }, label: at, bounds: [...at, ...at], placement: sure(50), ...members });
