import { labels, weights, type Colours } from '../../../theme/theme';
import type { ScaleBar } from '../../export/scale-bar';
import { pixelsOf, type Box, type Sheet } from '../../export/sheet';
import type { SheetContent } from '../../export/sheet-content';
import { wrapText } from '../../export/wrap-text';
import { iconName } from '../image-names';
import { drawImage } from '../images';

export interface MapPart {
  readonly image: ImageBitmap;
  /** Shares of the map’s width, from the left, between which this part is seen. */
  readonly from: number;
  readonly to: number;
}

interface Composition {
  readonly sheet: Sheet;
  readonly content: SheetContent;
  readonly parts: readonly MapPart[];
  readonly scale: ScaleBar & { readonly text: string };
  /** Degrees clockwise from north that point up. */
  readonly bearing: number;
  readonly colours: Colours;
  readonly fontFamily: string;
  readonly language: string;
}

/** Sizes of type on a sheet, in CSS pixels. */
const type = { title: 24, subtitle: 13, heading: 13, body: 11.5, small: 10 } as const;

/** Draws a sheet. Needs a browser. */
export function compose(composition: Composition): HTMLCanvasElement {
  const { sheet, colours } = composition;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pixelsOf(sheet));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on.');
  context.scale(canvas.width / sheet.width, canvas.height / sheet.height);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  const pen = new Pen(context, composition);
  drawTitle(pen, composition);
  drawMap(context, composition);
  drawScale(pen, composition);
  drawNorth(pen, composition);
  drawLegend(pen, composition);
  drawFooter(pen, composition);
  return canvas;
}

/** Sets type on a canvas. */
class Pen {
  constructor(readonly context: CanvasRenderingContext2D, readonly composition: Composition) {}

  write(text: string, left: number, baseline: number, size: number, style: { bold?: boolean; colour?: string; align?: CanvasTextAlign } = {}): void {
    this.#set(size, style.bold ?? false);
    this.context.fillStyle = style.colour ?? this.composition.colours.ink;
    this.context.textAlign = style.align ?? 'left';
    this.context.fillText(text, left, baseline);
  }

  /** Writes a text within a width, and returns the baseline that would come next. */
  writeWrapped(text: string, left: number, baseline: number, width: number, size: number, style: { bold?: boolean; colour?: string } = {}): number {
    this.#set(size, style.bold ?? false);
    const lines = wrapText(text, width, (piece) => this.context.measureText(piece).width, this.composition.language);
    lines.forEach((line, index) => this.write(line, left, baseline + index * size * 1.4, size, style));
    return baseline + lines.length * size * 1.4;
  }

  #set(size: number, bold: boolean): void {
    this.context.font = `${bold ? weights.bold : weights.regular} ${size}px ${this.composition.fontFamily}`;
  }
}

function drawTitle(pen: Pen, { sheet: { title }, content, colours }: Composition): void {
  pen.write(content.title, title.left, title.top + 26, type.title, { bold: true });
  pen.write(content.subtitle, title.left, title.top + 50, type.subtitle, { colour: colours['ink-soft'] });
}

function drawMap(context: CanvasRenderingContext2D, { sheet: { map }, parts, colours }: Composition): void {
  for (const { image, from, to } of parts) {
    const width = to - from;
    context.drawImage(
      image, image.width * from, 0, image.width * width, image.height,
      map.left + map.width * from, map.top, map.width * width, map.height,
    );
    if (from > 0) line(context, [[map.left + map.width * from, map.top], [map.left + map.width * from, map.top + map.height]], colours.ink, 2);
  }
  context.strokeStyle = colours['land-edge'];
  context.lineWidth = 1;
  context.strokeRect(map.left, map.top, map.width, map.height);
}

const line = (context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[], colour: string, width: number): void => {
  context.beginPath();
  points.forEach(([x, y]) => context.lineTo(x, y));
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
};

/** A pale plate, so that what stands on it can be read over any map. */
function plate(context: CanvasRenderingContext2D, box: Box, colour: string): void {
  context.globalAlpha = 0.85;
  context.fillStyle = colour;
  context.fillRect(box.left, box.top, box.width, box.height);
  context.globalAlpha = 1;
}

function drawScale(pen: Pen, { sheet: { map }, scale, colours }: Composition): void {
  const left = map.left + 16;
  const bottom = map.top + map.height - 16;
  plate(pen.context, { left: left - 8, top: bottom - 26, width: scale.pixels + 16, height: 34 }, colours.paper);
  line(pen.context, [[left, bottom - 6], [left, bottom], [left + scale.pixels, bottom], [left + scale.pixels, bottom - 6]], colours.ink, 1.4);
  pen.write(scale.text, left + scale.pixels / 2, bottom - 9, type.body, { align: 'center' });
}

function drawNorth(pen: Pen, { sheet: { map }, content, bearing, colours }: Composition): void {
  const { context } = pen;
  const [x, y] = [map.left + map.width - 28, map.top + 38];
  plate(context, { left: x - 18, top: y - 28, width: 36, height: 56 }, colours.paper);
  context.save();
  context.translate(x, y);
  context.rotate((-bearing * Math.PI) / 180);
  context.fillStyle = colours.ink;
  context.fill(new Path2D('M0 -8L6 16L0 11L-6 16Z'));
  pen.write(content.north, 0, -12, type.body, { bold: true, align: 'center' });
  context.restore();
}

const iconWidth = 30;

function drawLegend(pen: Pen, { sheet: { legend }, content, colours }: Composition): void {
  const left = legend.left + iconWidth;
  const width = legend.width - iconWidth;
  let baseline = legend.top + 14;
  pen.write(content.legendTitle, legend.left, baseline, type.heading, { bold: true });
  baseline += 24;
  for (const { symbol, text } of content.rows) {
    drawSymbol(pen.context, `${iconName(symbol)}|print`, legend.left + 11, baseline - 4);
    baseline = pen.writeWrapped(text, left, baseline, width, type.body) + 5;
  }
  baseline += 8;
  for (const { drawnAs, text } of content.edges) {
    drawEdge(pen.context, drawnAs, legend.left, baseline - 11, colours);
    baseline = pen.writeWrapped(text, left, baseline, width, type.small, { colour: colours['ink-soft'] }) + 6;
  }
}

const symbolSide = 22;

function drawSymbol(context: CanvasRenderingContext2D, name: string, x: number, y: number): void {
  const pixels = drawImage(name);
  if (!pixels) return;
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  context.drawImage(canvas, x - symbolSide / 2, y - symbolSide / 2, symbolSide, symbolSide);
}

/** As BasisSwatch draws it on the page. */
function drawEdge(context: CanvasRenderingContext2D, basis: SheetContent['edges'][number]['drawnAs'], left: number, top: number, colours: Colours): void {
  const colour = colours['figure-slate'];
  context.save();
  context.translate(left, top);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 1.4;
  if (basis === 'candidate') {
    context.setLineDash([1, 2.4]);
    context.stroke(new Path2D('M18 7A7 7 0 1 1 4 7A7 7 0 1 1 18 7'));
  } else {
    const swatch = new Path2D('M1 1H22V13H1Z');
    context.globalAlpha = 0.14;
    context.fill(swatch);
    context.globalAlpha = basis === 'inferred' ? 0.5 : 1;
    if (basis === 'bounded' || basis === 'anchored') context.setLineDash([4, 2.4]);
    context.stroke(basis === 'inferred' ? new Path2D('M3 13L10 1M10 13L17 1M17 13L22 4') : swatch);
  }
  context.restore();
}

function drawFooter(pen: Pen, { sheet: { footer }, content, colours }: Composition): void {
  pen.write(content.note, footer.left, footer.top + 12, labels.zone.size, { bold: true, colour: colours.alert });
  pen.writeWrapped(content.sources.join('   '), footer.left, footer.top + 30, footer.width, type.small, { colour: colours['ink-soft'] });
}
