import { useRef, useState, type PointerEvent, type RefObject } from 'react';

interface Dragged {
  readonly from: number;
  readonly to: number;
}

/**
 * Reordering of a list by its handles, with mouse, pen or finger. What is dragged stays where it is until it is let
 * go; where it would come is marked. Our own: the libraries for this weigh as much as all of the desk, and the
 * keyboard has buttons of its own.
 * @param move called once, when a row is let go elsewhere
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const current = useRef<Dragged | null>(null);
  const set = (next: Dragged | null): void => {
    current.current = next;
    setDragged(next);
  };
  /** The place in the order at a height: how many other rows have their middle above it. */
  const placeAt = (y: number, from: number): number =>
    [...(list.current?.children ?? [])].filter((row, index) => {
      const { top, height } = row.getBoundingClientRect();
      return index !== from && top + height / 2 < y;
    }).length;
  return {
    dragged,
    handle: (index: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        set({ from: index, to: index });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (current.current) set({ from: current.current.from, to: placeAt(event.clientY, current.current.from) });
      },
      onPointerUp: () => {
        const done = current.current;
        set(null);
        if (done && done.from !== done.to) move(done.from, done.to);
      },
      onPointerCancel: () => set(null),
    }),
  };
}
