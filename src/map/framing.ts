import { boundsOf } from '../geo/bounds';
import { frameAround } from '../geo/frame-around';
import type { Bounds, Frame } from '../geo/mercator';
import type { PictureItem } from './picture';

export { districtBounds, districtFrame } from './district-frame';

/** The frame that shows what is marked with its surroundings, and its uncertainty where that is larger. */
export function markedFrame(marked: readonly PictureItem[]): Frame | null {
  const bounds: Bounds | null = boundsOf(marked.flatMap(({ place }) => place.geometry ?? []));
  if (!bounds) return null;
  const uncertaintyMetres = Math.max(...marked.map(({ place: { geometry, placement } }) =>
    (geometry?.type === 'Point' ? (placement?.uncertaintyMetres ?? 0) : 0)));
  return frameAround(bounds, marked.length > 1, uncertaintyMetres);
}
