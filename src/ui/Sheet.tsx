import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { useMessages } from '../i18n/context';

const stops = ['peek', 'half', 'full'] as const;
type Stop = (typeof stops)[number];

/** Pointer travel below which a press on the handle is a tap. */
const tapPixels = 6;

/**
 * What holds the panel: a column beside the map on wide screens, a sheet over it on a phone, dragged or stepped by
 * its handle to one of three heights. Which of the two is the style sheet’s business.
 */
export function Sheet({ children }: { children: ReactNode }) {
  const messages = useMessages();
  const [stop, setStop] = useState<Stop>('half');
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useRef<{ startY: number; height: number; moved: boolean } | null>(null);

  const begin = (event: PointerEvent<HTMLButtonElement>): void => {
    const height = sheet.current?.getBoundingClientRect().height ?? 0;
    drag.current = { startY: event.clientY, height, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const follow = (event: PointerEvent): void => {
    const { current } = drag;
    if (!current || !sheet.current) return;
    const travel = current.startY - event.clientY;
    if (Math.abs(travel) < tapPixels && !current.moved) return;
    current.moved = true;
    sheet.current.dataset['dragging'] = '';
    sheet.current.style.height = `${current.height + travel}px`;
  };
  const release = (): void => {
    const { current } = drag;
    drag.current = null;
    if (!current || !sheet.current) return;
    const share = sheet.current.getBoundingClientRect().height / window.innerHeight;
    delete sheet.current.dataset['dragging'];
    sheet.current.style.height = '';
    if (current.moved) setStop(share < 0.3 ? 'peek' : share < 0.68 ? 'half' : 'full');
    else toggle();
  };
  const toggle = (): void => setStop(stop === 'half' ? 'full' : 'half');
  const step = (by: number): void => setStop(stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(stop) + by))] ?? stop);

  return (
    <div className="sheet" data-stop={stop} ref={sheet}>
      <button
        type="button"
        className="sheet-handle"
        role="slider"
        aria-label={messages.sheet.handle}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={stops.length - 1}
        aria-valuenow={stops.indexOf(stop)}
        aria-valuetext={messages.sheet.stops[stop]}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={release}
        onPointerCancel={release}
        onClick={(event) => {
          // A press without a pointer: from a keyboard or a screen reader.
          if (event.detail === 0) toggle();
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') step(1);
          else if (event.key === 'ArrowDown') step(-1);
          else if (event.key === 'Home') setStop('peek');
          else if (event.key === 'End') setStop('full');
          else return;
          event.preventDefault();
        }}
      />
      <div className="sheet-body" data-scrolls="">{children}</div>
    </div>
  );
}
