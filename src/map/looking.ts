import type { Camera } from '../geo/mercator';

/** Where the moving map looks, for what is made from it on demand. Read when needed; nothing follows it. */
export interface Looking {
  /** WGS 84. */
  readonly camera: Camera;
  /** What nothing covers of the map, in CSS pixels. */
  readonly clear: { readonly width: number; readonly height: number };
}
