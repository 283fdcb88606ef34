import { drawingOf, type SymbolLook } from '../../symbols/drawing';
import { coloursOf, type Colours, type FigureColour } from '../../theme/theme';
import { readHatchName, readIconName } from './image-names';

/** Icons are drawn at this many pixels for each CSS pixel, enough for the densest screens in use. */
export const imagePixelRatio = 3;
const iconSide = 28;
const hatchSide = 8;

/** Draws the icon or hatch that a name describes; null for any other name. Needs a browser. */
export function drawImage(name: string): ImageData | null {
  const icon = readIconName(name);
  if (icon) return drawIcon(icon.look, coloursOf(icon.theme));
  const hatch = readHatchName(name);
  return hatch && drawHatch(hatch.colour, coloursOf(hatch.theme));
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

/** As the page draws it (GlyphShape), with a halo that keeps it clear of the map. */
function drawIcon(look: SymbolLook, colours: Colours): ImageData | null {
  const context = canvasOf(iconSide);
  if (!context) return null;
  const { badge, icon, text } = drawingOf(look);
  context.translate(iconSide / 2, iconSide / 2);
  const outline = new Path2D(badge.path);
  context.lineJoin = 'round';
  context.strokeStyle = colours.halo;
  context.lineWidth = 4;
  context.stroke(outline);
  context.fillStyle = colours[badge.fill];
  context.fill(outline);
  context.strokeStyle = colours[badge.stroke];
  context.lineWidth = badge.strokeWidth;
  context.setLineDash([...badge.dashes]);
  context.stroke(outline);
  if (text) {
    context.fillStyle = colours[text.fill];
    context.font = `700 ${text.size}px sans-serif`;
    context.textAlign = 'center';
    context.fillText(text.content, 0, text.baseline);
  }
  if (icon) {
    context.fillStyle = colours[icon.fill];
    context.translate(icon.offset, icon.offset);
    context.scale(icon.scale, icon.scale);
    context.fill(new Path2D(icon.path));
  }
  return pixelsOf(context);
}

function drawHatch(name: FigureColour, colours: Colours): ImageData | null {
  const context = canvasOf(hatchSide);
  if (!context) return null;
  context.strokeStyle = colours[name];
  context.lineWidth = 1;
  context.beginPath();
  for (const offset of [-hatchSide, 0, hatchSide]) {
    context.moveTo(offset, hatchSide);
    context.lineTo(offset + hatchSide, 0);
  }
  context.stroke();
  return pixelsOf(context);
}
