import { shapes } from '../../symbols/shapes';
import { readHatchName, readIconName, type IconDescription } from './image-names';

/** Icons are drawn at this many pixels for each CSS pixel, enough for the densest screens in use. */
export const imagePixelRatio = 3;
const iconSide = 28;
const hatchSide = 8;

/** Draws the icon or hatch that a name describes; null for any other name. Needs a browser. */
export function drawImage(name: string): ImageData | null {
  const icon = readIconName(name);
  if (icon) return drawIcon(icon);
  const hatch = readHatchName(name);
  return hatch === null ? null : drawHatch(hatch);
}

function canvasOf(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * imagePixelRatio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.scale(imagePixelRatio, imagePixelRatio);
  return context;
}

const pixelsOf = (context: CanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height);

function drawIcon({ shape, colour, hollow, dotted, mark }: IconDescription): ImageData | null {
  const context = canvasOf(iconSide);
  if (!context) return null;
  context.translate(iconSide / 2, iconSide / 2);
  const path = new Path2D(shapes[shape]);
  context.lineJoin = 'round';
  context.strokeStyle = '#FFFFFF';
  context.lineWidth = 4;
  context.stroke(path);
  context.fillStyle = hollow ? '#FFFFFF' : colour;
  context.fill(path);
  context.strokeStyle = colour;
  context.lineWidth = hollow ? 1.8 : 1;
  if (dotted) context.setLineDash([1.6, 2.4]);
  context.stroke(path);
  if (mark) {
    context.fillStyle = hollow ? colour : '#FFFFFF';
    context.font = '700 12px sans-serif';
    context.textAlign = 'center';
    context.fillText(mark, 0, 4.2);
  }
  return pixelsOf(context);
}

function drawHatch(colour: string): ImageData | null {
  const context = canvasOf(hatchSide);
  if (!context) return null;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  for (const offset of [-hatchSide, 0, hatchSide]) {
    context.moveTo(offset, hatchSide);
    context.lineTo(offset + hatchSide, 0);
  }
  context.stroke();
  return pixelsOf(context);
}
