import { useRef, type PointerEvent } from 'react';

/** In CSS pixels from the map’s corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

interface VertexProps {
  readonly at: ScreenPoint;
  /** Pressing it ends the sketch. */
  readonly ending: boolean;
  grab(): void;
  drag(to: ScreenPoint): void;
  press(): void;
}

/** A hand is never quite still: a shorter way is a press. In CSS pixels. */
const shortestDrag = 4;

/** A vertex to be dragged or pressed, with room around it for a finger. */
export function Vertex({ at, ending, grab, drag, press }: VertexProps) {
  const held = useRef<{ readonly pointer: ScreenPoint; readonly vertex: ScreenPoint } | null>(null);
  const dragged = useRef(false);
  const take = (event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0 || held.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { pointer: { x: event.clientX, y: event.clientY }, vertex: at };
    dragged.current = false;
  };
  const move = (event: PointerEvent<SVGGElement>): void => {
    if (!held.current) return;
    const { pointer, vertex } = held.current;
    const [right, down] = [event.clientX - pointer.x, event.clientY - pointer.y];
    if (!dragged.current) {
      if (Math.hypot(right, down) < shortestDrag) return;
      dragged.current = true;
      grab();
    }
    drag({ x: vertex.x + right, y: vertex.y + down });
  };
  const release = (): void => {
    held.current = null;
  };
  return (
    <g
      className={ending ? 'measure-vertex is-ending' : 'measure-vertex'}
      transform={`translate(${at.x} ${at.y})`}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={() => !dragged.current && press()}
    >
      <circle className="measure-reach" />
      <circle className="measure-dot" r={5} />
    </g>
  );
}
