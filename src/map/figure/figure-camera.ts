import type { Bounds, Frame, LonLat, UnitPoint } from '../../geo/mercator';
import { fromUnit, metresPerUnit, toUnit, worldSizeAtZoomZero, type Camera } from '../../geo/mercator';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a figure looks at the world: the middle of it, and how many pixels the unit world measures. */
export interface FigureCamera extends Size {
  readonly center: UnitPoint;
  readonly scale: number;
}

/** The camera that shows some bounds whole in a figure of a size, with at least `margin` of the shape’s sides around them. */
export function cameraOn(bounds: Bounds, { width, height }: Size, margin: number): FigureCamera {
  const northWest = toUnit([bounds[0], bounds[3]]);
  const southEast = toUnit([bounds[2], bounds[1]]);
  const inner = 1 - 2 * margin;
  const scale = Math.min((width * inner) / (southEast.x - northWest.x), (height * inner) / (southEast.y - northWest.y));
  return { width, height, center: { x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 }, scale };
}

/** A long figure has surroundings enough beside a square frame, and may cut a little of its margin above and below. */
const mostCloser = 1.2;

/** The camera that shows a square frame, of which at least the inner five sixths are seen. */
export function cameraOfSquare(frame: Frame, { width, height }: Size): FigureCamera {
  const shorter = Math.min(width, height);
  const closer = Math.min(mostCloser, Math.sqrt(Math.max(width, height) / shorter));
  return { width, height, center: frame.center, scale: (shorter * closer) / frame.side };
}

/** Where a position stands in the figure, in its pixels from the north-west corner. */
export function project(camera: FigureCamera, position: LonLat): UnitPoint {
  const { x, y } = toUnit(position);
  return {
    x: (x - camera.center.x) * camera.scale + camera.width / 2,
    y: (y - camera.center.y) * camera.scale + camera.height / 2,
  };
}

/** The same as the map engine counts it. */
export function engineCamera({ center, scale }: FigureCamera): Camera {
  return { center: fromUnit(center), zoom: Math.log2(scale / worldSizeAtZoomZero) };
}

/** Ground metres to a pixel in the middle of the figure. */
export function metresPerPixelOf({ center, scale }: FigureCamera): number {
  return metresPerUnit(fromUnit(center)[1]) / scale;
}
