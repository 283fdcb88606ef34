import { Map as MapLibre, type StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../../../geo/mercator';
import { drawImage, imagePixelRatio } from '../images';

interface MapImageOptions {
  readonly style: StyleSpecification;
  /** In the coordinates of the style’s data. */
  readonly camera: Camera;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Graphics cards draw this much in one piece, in pixels on a side, wherever WebGL 2 is. */
const largestSide = 4096;
const longestWaitMilliseconds = 60_000;

/**
 * Draws a map out of sight, once, and takes its picture.
 * @throws {Error} where the graphics card cannot draw it, or tiles did not come within a minute
 */
export async function drawMapImage({ style, camera, width, height, ratio }: MapImageOptions): Promise<ImageBitmap> {
  const container = document.createElement('div');
  container.className = 'map-out-of-sight';
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  document.body.append(container);
  const map = new MapLibre({
    container, style,
    center: [...camera.center], zoom: camera.zoom, bearing: camera.bearing ?? 0,
    interactive: false, attributionControl: false, fadeDuration: 0, pixelRatio: ratio, maxCanvasSize: [largestSide, largestSide],
  });
  map.setMissingStyleImageResolver((name) => {
    const image = drawImage(name);
    if (image) map.addImage(name, image, { pixelRatio: imagePixelRatio });
  });
  try {
    await complete(map);
    return await picture(map);
  } finally {
    map.remove();
    container.remove();
  }
}

function complete(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The map was not drawn in time.')), longestWaitMilliseconds);
    map.once('webglcontextlost', () => reject(new Error('The graphics card stopped drawing.')));
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The drawing is there to be read during a render only; after it, it may be gone. */
function picture(map: MapLibre): Promise<ImageBitmap> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      createImageBitmap(map.getCanvas()).then(resolve, reject);
    });
    map.triggerRepaint();
  });
}
