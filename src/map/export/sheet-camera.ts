import type { Camera } from '../../geo/mercator';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** The camera that shows on a sheet’s map at least what was clear of panels on the screen. Sizes in CSS pixels. */
export function sheetCamera(camera: Camera, clear: Extent, map: Extent): Camera {
  const scale = Math.min(map.width / Math.max(1, clear.width), map.height / Math.max(1, clear.height));
  return { ...camera, zoom: camera.zoom + Math.log2(scale) };
}
