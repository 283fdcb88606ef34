import { elementScroll, observeElementOffset, observeElementRect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';

type Scroller = Virtualizer<HTMLDivElement, HTMLDivElement>;

/** A row of one line; of several lines it is measured. */
export const rowHeight = 40;
const headHeight = 38;

/** Browsers draw no box taller than some 17 to 33 million pixels: beyond this the scroll bar stands for more than its length. */
const tallest = 8_000_000;

/** Where nothing can be measured, and while the table is hidden. */
const unmeasured = { width: 800, height: 600 };

const rowsBeyond = 8;

/** Pixels of rows to one pixel of scrolling. */
function scaleOf(count: number, height: number): number {
  const full = count * rowHeight;
  return full <= tallest ? 1 : (full - height) / (tallest - height);
}

export interface RowWindow {
  /** Positions of the rows to draw, and the distance of each from the top of the rows. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
  /** True where every row has one height and what is longer is clipped. */
  readonly isFixed: boolean;
  /** Follows a row’s own height. */
  measure(element: HTMLElement | null): void;
  /** Brings a row into sight. */
  reveal(index: number): void;
  readonly rowsInSight: number;
}

/** Which of up to some millions of rows are drawn in a box that scrolls. `kept` is drawn always: the focus stands in it. */
export function useRowWindow(scroller: RefObject<HTMLDivElement | null>, count: number, kept: number): RowWindow {
  const isFixed = count * rowHeight > tallest;
  // eslint-disable-next-line react-hooks/incompatible-library -- the site is not built with React’s compiler
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: rowsBeyond,
    scrollPaddingEnd: headHeight,
    useFlushSync: false,
    initialRect: unmeasured,
    observeElementRect: (instance, told) => observeElementRect(instance, (rect) => told(rect.height > 0 ? rect : unmeasured)),
    observeElementOffset: (instance, told) =>
      observeElementOffset(instance, (offset, isScrolling) => told(offset * scaleOf(instance.options.count, heightOf(instance)), isScrolling)),
    scrollToFn: (offset, options, instance) => elementScroll(offset / scaleOf(instance.options.count, heightOf(instance)), options, instance),
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      if (kept >= 0 && kept < count && (kept < first || kept > last)) shown.push(kept);
      return shown.sort((one, other) => one - other);
    },
  });
  const viewHeight = heightOf(virtualizer);
  const scale = scaleOf(count, viewHeight);
  const offset = virtualizer.scrollOffset ?? 0;
  // What is drawn stands where the scroll bar is, however much it stands for.
  const shift = isFixed ? offset / scale - offset : 0;

  const reveal = useCallback((index: number): void => {
    if (!isFixed) {
      virtualizer.scrollToIndex(index, { align: 'auto' });
      return;
    }
    const room = viewHeight - headHeight - rowHeight;
    const from = virtualizer.scrollOffset ?? 0;
    const top = index * rowHeight;
    const target = top < from ? top : top > from + room ? top - room : from;
    if (target !== from && scroller.current) scroller.current.scrollTop = target / scale;
  }, [virtualizer, isFixed, viewHeight, scale, scroller]);

  return {
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start + shift })),
    height: isFixed ? tallest : virtualizer.getTotalSize(),
    isFixed,
    measure: (element) => virtualizer.measureElement(element as HTMLDivElement | null),
    reveal,
    rowsInSight: Math.max(1, Math.floor((viewHeight - headHeight) / rowHeight)),
  };
}

const heightOf = (instance: Scroller): number => instance.scrollRect?.height ?? unmeasured.height;
