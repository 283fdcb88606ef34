import { metresPerUnit, worldSizeAtZoomZero, type Camera } from '../../geo/mercator';
import type { Seen } from '../../session/session';
import type { View } from '../../view/view';
import { framedView, frameOf, roundedCamera, type Composition } from './composition';
import { previewSize } from './preview-size';

const deepest = 24;

/** The camera by which a map of another size shows what is seen. */
export function cameraFor({ center, metres, bearing }: Seen, shorterSide: number): Camera | null {
  const side = metres / metresPerUnit(center[1]);
  const zoom = Math.log2(shorterSide / (worldSizeAtZoomZero * side));
  return roundedCamera({ center, zoom: Math.min(deepest, Math.max(0, zoom)), bearing });
}

/** Takes over what the map shows: plan, layers, filter, and where it stands. What is chosen for the frame stays. */
export function takeOver(composition: Composition, view: View, seen: Seen | null): Composition {
  const { width, height } = previewSize(composition, 'desktop');
  const now = framedView({ ...view, page: composition.view.page, frame: frameOf(composition) });
  return {
    ...composition,
    view: { ...now, language: composition.view.language, theme: composition.view.theme },
    camera: seen && cameraFor(seen, Math.min(width, height)),
  };
}
