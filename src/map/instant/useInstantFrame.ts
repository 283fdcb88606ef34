import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { frameOf, frameOfCamera, type Camera, type Frame } from '../../geo/mercator';
import { useSessionState } from '../../session/context';
import { useLookups, useViewState } from '../../view/context';
import { districtFrame, markedFrame } from '../framing';
import { idsOf, type Picture } from '../picture';

const step = 1.6;
const closest = 1 / 24;
const farthest = 1.6;
/** A little room beyond what a desk asks for, as a share of its longer side. */
const framingMargin = 0.06;

/**
 * Where the still picture looks, and the ways a reader moves it. Follows selection and the address.
 * @param start where it begins when it stands in for a moving map
 */
export function useInstantFrame(picture: Picture, start: Camera | null) {
  const { catalogue } = useLookups();
  const arrival = useViewState((state) => state.arrival);
  const whole = useMemo(() => districtFrame(catalogue), [catalogue]);
  const [frame, setFrame] = useState<Frame>(whole);
  const surface = useRef<HTMLDivElement>(null);
  const dragged = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  const { marked } = picture;
  const markedIds = idsOf(marked);
  const framing = useSessionState((state) => state.framing);
  const followed = useRef({ arrival: -1, marked: markedIds, framing });
  useEffect(() => {
    const before = followed.current;
    followed.current = { arrival: arrival.count, marked: markedIds, framing };
    const side = surface.current ? Math.min(surface.current.clientWidth, surface.current.clientHeight) : 0;
    const camera = before.arrival === -1 ? (start ?? arrival.camera) : arrival.camera;
    if (before.arrival !== arrival.count && camera && side > 0) {
      setFrame(frameOfCamera(camera, side));
    } else if (before.framing !== framing && framing) {
      setFrame(frameOf(framing.bounds, framing.exact ? 0 : framingMargin));
    } else if (before.marked !== markedIds || before.arrival !== arrival.count) {
      setFrame(markedFrame(marked) ?? whole);
    }
  }, [arrival, marked, markedIds, framing, whole, start]);

  const zoom = (factor: number): void =>
    setFrame((now) => {
      const side = Math.min(whole.side * farthest, Math.max(whole.side * closest, now.side / factor));
      return { ...now, side };
    });

  return {
    frame,
    surface,
    zoomIn: () => zoom(step),
    zoomOut: () => zoom(1 / step),
    reset: () => setFrame(whole),
    dragging: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button === 0) dragged.current = { x: event.clientX, y: event.clientY, moved: false };
      },
      onPointerMove: (event: PointerEvent) => {
        const last = dragged.current;
        const side = surface.current && Math.min(surface.current.clientWidth, surface.current.clientHeight);
        if (!last || !side || event.buttons === 0) return;
        const [right, down] = [event.clientX - last.x, event.clientY - last.y];
        if (!last.moved && Math.hypot(right, down) < 4) return;
        dragged.current = { x: event.clientX, y: event.clientY, moved: true };
        setFrame((now) => ({
          ...now,
          center: { x: now.center.x - (right / side) * now.side, y: now.center.y - (down / side) * now.side },
        }));
      },
      onPointerUp: () => {
        if (!dragged.current?.moved) dragged.current = null;
      },
      // A drag that ends over a place is not a click on it.
      onClickCapture: (event: { preventDefault(): void; stopPropagation(): void }) => {
        if (dragged.current?.moved) {
          event.preventDefault();
          event.stopPropagation();
        }
        dragged.current = null;
      },
      onDragStart: (event: { preventDefault(): void }) => event.preventDefault(),
    },
  };
}
