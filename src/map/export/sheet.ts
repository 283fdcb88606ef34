/** What an image of the map can be made for. */
export const sheetSizes = ['screen', 'a4', 'a3'] as const;
export type SheetSize = (typeof sheetSizes)[number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A composed sheet. Boxes are in CSS pixels; an image has `ratio` pixels to each of them. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Pixels of the image to a CSS pixel. */
  readonly ratio: number;
  readonly title: Box;
  readonly map: Box;
  readonly legend: Box;
  readonly footer: Box;
}

/** ISO 216, landscape, in millimetres. */
const papers = { a4: { width: 297, height: 210 }, a3: { width: 420, height: 297 } } as const;
const millimetresToInch = 25.4;
const dotsPerInch = 200;
/** CSS has 96 pixels to the inch. */
const cssPixelsPerInch = 96;

const titleHeight = 58;
const footerHeight = 62;
const legendWidth = 216;
const gap = 14;
/** A screen’s sheet is never smaller than this, or the map would not find room in it. */
const leastScreen = { width: 900, height: 640 };

interface Screen {
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
}

/** The size in image pixels: of A4 at 200 dpi 2339 by 1654, of A3 3307 by 2339. */
export function pixelsOf({ width, height, ratio }: Sheet): { width: number; height: number } {
  return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
}

/** Lays out a sheet: title above, legend right, map in what is left, sources and note below. */
export function sheetOf(size: SheetSize, screen: Screen): Sheet {
  const outer = size === 'screen'
    ? { width: Math.max(leastScreen.width, screen.width), height: Math.max(leastScreen.height, screen.height) }
    : { width: cssPixels(papers[size].width), height: cssPixels(papers[size].height) };
  const ratio = size === 'screen' ? Math.max(1, screen.devicePixelRatio) : dotsPerInch / cssPixelsPerInch;
  const margin = size === 'screen' ? 24 : 38;
  const inner = { width: outer.width - 2 * margin, height: outer.height - 2 * margin };
  const middle = inner.height - titleHeight - footerHeight - 2 * gap;
  const top = margin + titleHeight + gap;
  return {
    ...outer,
    ratio,
    title: { left: margin, top: margin, width: inner.width, height: titleHeight },
    map: { left: margin, top, width: inner.width - legendWidth - gap, height: middle },
    legend: { left: margin + inner.width - legendWidth, top, width: legendWidth, height: middle },
    footer: { left: margin, top: top + middle + gap, width: inner.width, height: footerHeight },
  };
}

const cssPixels = (millimetres: number): number => (millimetres / millimetresToInch) * cssPixelsPerInch;
