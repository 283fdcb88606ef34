import type { Place } from '../catalogue/catalogue';
import type { Sight } from './finding';

/** A place’s own drawing as a part of what is seen; nothing where it has none. */
export function sightOf({ geometry }: Place, part: Sight['part']): Sight[] {
  if (!geometry) return [];
  if (geometry.type !== 'MultiLineString') return [{ part, geometry } as Sight];
  return geometry.coordinates.map((coordinates): Sight => ({ part, geometry: { type: 'LineString', coordinates } }));
}
