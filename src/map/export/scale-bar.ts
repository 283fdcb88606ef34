import { metresPerUnit, worldSizeAtZoomZero } from '../../geo/mercator';

export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than so many CSS pixels. */
export function scaleBarOf(metresPerPixel: number, longestPixels: number): ScaleBar {
  const most = metresPerPixel * longestPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
  return { metres, pixels: metres / metresPerPixel };
}

/** Ground metres to a CSS pixel at a latitude and zoom. Mercator: exact at that latitude only. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return metresPerUnit(latitude) / (worldSizeAtZoomZero * 2 ** zoom);
}
