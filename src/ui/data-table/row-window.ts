/** A row of one line, in CSS pixels. */
export const rowHeight = 40;
export const headHeight = 38;

/** Where nothing can be measured, and while the table is hidden. */
export const unmeasured = { width: 800, height: 600 };

/** Rows drawn beyond those in sight, either way. */
export const rowsBeyond = 8;

export interface RowWindow {
  /** Positions of the rows to draw, and the distance of each from the top of the rows. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  /** Of the box that holds the rows, in CSS pixels. */
  readonly height: number;
  /** Follows a row’s own height; null where all rows have one height and what is longer is clipped. */
  readonly measure: ((element: HTMLElement | null) => void) | null;
  /** Brings a row into sight. */
  reveal(index: number): void;
  readonly rowsInSight: number;
}

/** From the first to the last of so many rows, with what lies around them, and with the one that is drawn always. */
export function indexesAround(first: number, last: number, count: number, kept: number): number[] {
  const start = Math.max(0, first - rowsBeyond);
  const end = Math.min(count - 1, last + rowsBeyond);
  const indexes = Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at);
  if (kept >= 0 && kept < count && (kept < start || kept > end)) indexes.push(kept);
  return indexes.sort((one, other) => one - other);
}

/** Browsers draw no box taller than some 17 to 33 million pixels: beyond this the scroll bar stands for more than its length. */
const tallest = 8_000_000;

/** Pixels of rows to one pixel of scrolling, where all rows have one height. */
export function scaleOf(count: number, viewHeight: number): number {
  const full = count * rowHeight;
  return full <= tallest ? 1 : (full - viewHeight) / (tallest - viewHeight);
}

/** The rows in sight where all have one height, at a scroll position. However much the scroll bar stands for, they are drawn where it is. */
export function fixedRows(scrollTop: number, viewHeight: number, count: number, kept: number): Pick<RowWindow, 'rows' | 'height'> {
  const offset = scrollTop * scaleOf(count, viewHeight);
  const first = Math.floor(offset / rowHeight);
  const last = Math.floor((offset + viewHeight) / rowHeight);
  return {
    rows: indexesAround(first, last, count, kept).map((index) => ({ index, top: index * rowHeight - offset + scrollTop })),
    height: Math.min(count * rowHeight, tallest),
  };
}

/** Where to scroll so that a row is in sight; the same place where it is already. */
export function scrollTopFor(index: number, scrollTop: number, viewHeight: number, count: number): number {
  const scale = scaleOf(count, viewHeight);
  const offset = scrollTop * scale;
  const room = viewHeight - headHeight - rowHeight;
  const top = index * rowHeight;
  if (top < offset) return top / scale;
  return top > offset + room ? (top - room) / scale : scrollTop;
}
