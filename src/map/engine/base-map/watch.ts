import type { ErrorEvent, Map, MapSourceDataEvent } from 'maplibre-gl';
import type { GroundEvent } from '../../base-map/health';
import { isGround, type Ground } from './ground';

/** MapLibre adds to its events which source they come from. */
const sourceOf = (event: object): string => ('sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : '');

/** Whether it is a configured base map, and not the map, that something is wrong with. */
export const isGroundError = (event: ErrorEvent): boolean => isGround(sourceOf(event));

/** The status of HTTP; 0 where there was no answer. */
export function statusOf({ error }: ErrorEvent): number {
  return 'status' in error && typeof error.status === 'number' ? error.status : 0;
}

export function isLoadedGroundTile(event: MapSourceDataEvent): boolean {
  const tile: unknown = event.tile;
  return isGround(sourceOf(event)) && typeof tile === 'object' && tile !== null && 'state' in tile && tile.state === 'loaded';
}

const missing = 404;
const atLeast = 3;

/**
 * MapLibre takes a missing tile for an empty one and says nothing. Told as often as it takes once the map has come to
 * rest and all image tiles asked for have been answered: where one of them has come, this changes nothing.
 */
export function tellOfMissing(map: Map, ground: Ground, tell: (event: GroundEvent) => void): void {
  const rasters = Object.entries(ground.sources).filter(([, { type }]) => type === 'raster');
  const asked = rasters.length > 0 && rasters.every(([id, source]) =>
    map.getSource(id) && map.isSourceLoaded(id) && map.getZoom() >= ('minzoom' in source ? (source.minzoom ?? 0) : 0));
  if (!asked) return;
  for (let count = 0; count < atLeast; count += 1) tell({ type: 'tileFailed', status: missing });
}
