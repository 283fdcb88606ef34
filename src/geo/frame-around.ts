import { frameOf, metresPerUnit, type Bounds, type Frame } from './mercator';

const placeMargin = 0.75;
/** Several places bring surroundings of their own. */
const severalMargin = 0.3;
const smallestSideMetres = 3200;
/** A circle of uncertainty is seen whole, with some ground around it. */
const uncertaintyDiameters = 1.3;

/**
 * The frame that shows some places with their surroundings, and the uncertainty of their positions where that is larger.
 * @param bounds around the places, WGS 84
 */
export function frameAround(bounds: Bounds, several: boolean, uncertaintyMetres: number): Frame {
  const frame = frameOf(bounds, several ? severalMargin : placeMargin);
  const latitude = (bounds[1] + bounds[3]) / 2;
  const leastSide = Math.max(smallestSideMetres, uncertaintyMetres * 2 * uncertaintyDiameters) / metresPerUnit(latitude);
  return { center: frame.center, side: Math.max(frame.side, leastSide) };
}
