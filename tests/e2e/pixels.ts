import type { Page } from '@playwright/test';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at shares of width and height, as `#rrggbb`. */
  at(x: number, y: number): string;
  /** How many different colours there are on a grid of so many points across and down. */
  colours(points: number): number;
}

/** Decodes a PNG in the browser. */
export async function decode(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let text = '';
    for (let offset = 0; offset < pixels.length; offset += 32_768) text += String.fromCharCode(...pixels.subarray(offset, offset + 32_768));
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) };
  }, png.toString('base64'));
  const pixels = Buffer.from(data, 'base64');
  const at = (x: number, y: number): string => {
    const offset = (Math.min(height - 1, Math.floor(y * height)) * width + Math.min(width - 1, Math.floor(x * width))) * 4;
    return `#${pixels.subarray(offset, offset + 3).toString('hex')}`;
  };
  return {
    width,
    height,
    at,
    colours: (points) => {
      const steps = Array.from({ length: points }, (_, index) => (index + 0.5) / points);
      return new Set(steps.flatMap((x) => steps.map((y) => at(x, y)))).size;
    },
  };
}
