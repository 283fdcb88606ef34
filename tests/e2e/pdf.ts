import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';

/** What a printer would get: made by the browser as a person’s “save as PDF” makes it, and drawn by another engine. */
export interface PrintedPage {
  /** In millimetres, rounded. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** How many different colours there are in a box of shares of the page, on a grid of so many points across and down. */
  colours(box: { left: number; top: number; right: number; bottom: number }, points?: number): number;
}

const pointsToMillimetres = 25.4 / 72;
/** Pixels to a point: about 110 dots to the inch. */
const scale = 1.5;

/** Prints a page to PDF, on the paper that its style sheet names, and reads it back. */
export async function print(page: Page): Promise<{ pages: PrintedPage[]; file: Buffer }> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(file);
    const pages: PrintedPage[] = [];
    for (const printed of document.pages()) {
      const { originalWidth, originalHeight } = printed.getOriginalSize();
      // Before it is drawn: the library closes a page that it has drawn.
      const text = printed.getText();
      const { data, width, height } = await printed.render({ scale, render: 'bitmap' });
      pages.push({
        width: Math.round(originalWidth * pointsToMillimetres),
        height: Math.round(originalHeight * pointsToMillimetres),
        text,
        colours: (box, points = 40) => coloursIn({ data, width, height }, box, points),
      });
    }
    document.destroy();
    return { pages, file };
  } finally {
    library.destroy();
  }
}

function coloursIn(
  { data, width, height }: { data: Uint8Array; width: number; height: number },
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }, points: number,
): number {
  const seen = new Set<number>();
  for (let row = 0; row < points; row += 1) {
    for (let column = 0; column < points; column += 1) {
      const x = Math.floor((left + ((right - left) * (column + 0.5)) / points) * width);
      const y = Math.floor((top + ((bottom - top) * (row + 0.5)) / points) * height);
      const at = (y * width + x) * 4;
      // To sixteenths: shades of a softened edge are not counted one by one.
      seen.add(((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4));
    }
  }
  return seen.size;
}

/** Whether a file brings the fonts that it is set in. Chromium writes so in the clear. */
export function embedsFonts(file: Buffer): boolean {
  const text = file.toString('latin1');
  return /\/FontFile[23]?\b/.test(text);
}

/**
 * Whatever is cut on a page as it is printed: elements that hide what is too much for them, and have too much. To be
 * asked while the page is emulated as print. Words for screen readers alone are cut on purpose.
 */
export async function cutElements(page: Page, within: string): Promise<string[]> {
  return page.locator(within).evaluateAll((roots) => roots.flatMap((root) => [root, ...root.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('.visually-hidden, svg') || element.clientHeight === 0) return [];
    const style = getComputedStyle(element);
    const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const cut = hides && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
    const below = element.getBoundingClientRect().bottom > root.getBoundingClientRect().bottom + 1;
    return cut || below ? [`${element.tagName}.${element.className} ${element.scrollHeight} in ${element.clientHeight}`] : [];
  })));
}
