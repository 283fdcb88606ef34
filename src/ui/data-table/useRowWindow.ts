import { elementScroll, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState, type RefObject } from 'react';
import { fixedRows, headHeight, indexesAround, rowHeight, scrollTopFor, unmeasured, type RowWindow } from './row-window';

/** Up to so many rows each has its own height; to measure more would cost more than it gives. */
const mostMeasured = 5000;

/** Which of up to some millions of rows are drawn in a box that scrolls. `kept` is drawn always: the focus stands in it. */
export function useRowWindow(scroller: RefObject<HTMLDivElement | null>, count: number, kept: number): RowWindow {
  const isFixed = count > mostMeasured;
  const measured = useMeasuredRows(scroller, isFixed ? 0 : count, kept);
  const fixed = useFixedRows(scroller, isFixed ? count : 0, kept);
  return isFixed ? fixed : measured;
}

const inSight = (viewHeight: number): number => Math.max(1, Math.floor((viewHeight - headHeight) / rowHeight));

function useMeasuredRows(scroller: RefObject<HTMLDivElement | null>, count: number, kept: number): RowWindow {
  // eslint-disable-next-line react-hooks/incompatible-library -- the site is not built with React’s compiler
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: headHeight,
    useFlushSync: false,
    initialRect: unmeasured,
    observeElementRect: (instance, told) => observeElementRect(instance, (rect) => told(rect.height > 0 ? rect : unmeasured)),
    scrollToFn: elementScroll,
    rangeExtractor: ({ startIndex, endIndex }) => indexesAround(startIndex, endIndex, count, kept),
  });
  return {
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    height: virtualizer.getTotalSize(),
    measure: (element) => virtualizer.measureElement(element as HTMLDivElement | null),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    rowsInSight: inSight(virtualizer.scrollRect?.height ?? unmeasured.height),
  };
}

function useFixedRows(scroller: RefObject<HTMLDivElement | null>, count: number, kept: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: unmeasured.height });
  const isUsed = count > 0;
  useEffect(() => {
    const box = scroller.current;
    if (!box || !isUsed) return undefined;
    const look = (): void => setView({ top: box.scrollTop, height: box.clientHeight || unmeasured.height });
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, isUsed]);
  return {
    ...fixedRows(view.top, view.height, count, kept),
    measure: null,
    reveal(index) {
      scroller.current?.scrollTo?.({ top: scrollTopFor(index, view.top, view.height, count) });
    },
    rowsInSight: inSight(view.height),
  };
}
