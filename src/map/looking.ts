import { frameOfCamera, metresPerUnit, type Camera } from '../geo/mercator';
import type { Seen } from '../session/session';
import { shorterSide, type ClearArea } from './clear-area';

/** Where the moving map looks, for what is made from it on demand. Read when needed; nothing follows it. */
export interface Looking {
  /** WGS 84. */
  readonly camera: Camera;
  /** What nothing covers of the map, in CSS pixels. */
  readonly clear: Pick<ClearArea, 'width' | 'height'>;
}

/** The same without the size of this screen. */
export function seenOf({ camera, clear }: Looking): Seen {
  const metres = frameOfCamera(camera, shorterSide(clear)).side * metresPerUnit(camera.center[1]);
  return { center: camera.center, metres, bearing: camera.bearing ?? 0 };
}
