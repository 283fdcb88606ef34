/** Whether it is worth trying: a drawing context, which tells for certain, takes long to make, and the map makes one anyway. */
export const mayHaveWebGL2 = (): boolean => typeof WebGL2RenderingContext !== 'undefined';

/** Whether this browser can run the moving map: MapLibre 6 needs WebGL 2. */
export function hasWebGL2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
