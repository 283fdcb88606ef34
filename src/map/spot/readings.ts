import { coordinateText, type CoordinateText } from '../../geo/format-coordinates';
import { mapServiceLinks, type MapServiceLink } from '../../geo/map-services';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { LonLat } from '../../geo/mercator';

/** The systems a reader here meets: stored, on phones, on surveyors’ drawings. */
const systems: readonly CoordinateSystem[] = ['wgs84', 'gcj02', 'epsg4547'];

export interface Readings {
  readonly coordinates: readonly CoordinateText[];
  readonly links: readonly MapServiceLink[];
}

/** A WGS 84 position in the usual systems, and where else it can be opened. */
export function readingsOf(position: LonLat): Readings {
  return {
    coordinates: systems.flatMap((system) => coordinateText(system, position) ?? []),
    links: mapServiceLinks(position, ''),
  };
}
