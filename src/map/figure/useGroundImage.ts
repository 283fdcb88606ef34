import { useEffect, useState } from 'react';
import { engineCamera, type FigureCamera } from './figure-camera';
import type { Display } from '../display';
import type { Ground } from '../engine/base-map/ground';
import { mayHaveWebGL2 } from '../webgl';

/** Pixels to a CSS pixel at 200 dots per inch. */
const ratio = 200 / 96;

/**
 * The configured base map under a figure, as the map engine draws it at print resolution; null until it has come, where
 * none is configured, and where it cannot be drawn: the figure has a ground of its own.
 * @param camera for the figure’s size on paper
 */
export function useGroundImage(ground: Ground | null, display: Display, camera: FigureCamera): ImageBitmap | null {
  const [drawn, setDrawn] = useState<{ readonly ground: Ground; readonly image: ImageBitmap } | null>(null);
  useEffect(() => {
    if (!ground || !mayHaveWebGL2()) return;
    let wanted = true;
    const draw = async (): Promise<void> => {
      try {
        const [{ drawMapImage }, { styleOf }] = await Promise.all([import('../engine/export/map-image'), import('../engine/style/map-style')]);
        const { center, zoom } = engineCamera(camera);
        const style = styleOf({}, ground.layers);
        const image = await drawMapImage({
          style: { ...style, ...(ground.sprites.length > 0 && { sprite: [...ground.sprites] }), sources: { ...ground.sources } },
          camera: { center: display.toDisplay(center), zoom }, width: camera.width, height: camera.height, ratio,
        });
        if (wanted) setDrawn({ ground, image });
      } catch (error) {
        console.warn('figure:', error);
      }
    };
    void draw();
    return () => {
      wanted = false;
    };
  }, [ground, display, camera]);
  return drawn && drawn.ground === ground ? drawn.image : null;
}
