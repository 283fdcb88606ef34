import { Vertex, type ScreenPoint } from './Vertex';

interface SketchDrawingProps {
  readonly points: readonly ScreenPoint[];
  readonly enclosed: boolean;
  readonly finished: boolean;
  /** Where the next vertex would come to stand. */
  readonly next: ScreenPoint | null;
  /** What is written at the middle of each leg. */
  readonly legs: readonly string[];
  grab(): void;
  drag(vertex: number, to: ScreenPoint): void;
  press(vertex: number): void;
}

/** Shorter legs, in CSS pixels, have no room for their length. */
const shortestLabelled = 64;

/** The sketch over the map, as vectors: readable on any ground, and each vertex a thing to take hold of. */
export function SketchDrawing({ points, enclosed, finished, next, legs, grab, drag, press }: SketchDrawingProps) {
  const [first, last] = [points[0], points.at(-1)];
  const toCome = finished || !last ? [] : [last, ...(next ? [next] : []), ...(enclosed && first && points.length > 1 ? [first] : [])];
  const line = pathOf(points) + (enclosed && finished ? 'Z' : '');
  return (
    <svg className="measure-drawing" aria-hidden="true">
      {enclosed && <path className="measure-fill" d={pathOf(next && !finished ? [...points, next] : points)} />}
      <path className="measure-casing" d={line} />
      <path className="measure-line" d={line} />
      <path className="measure-line is-to-come" d={pathOf(toCome)} />
      {legs.map((text, index) => <LegLabel key={index} from={points[index]} to={points[index + 1]} text={text} />)}
      {points.map((at, index) => (
        <Vertex
          key={index}
          at={at}
          ending={!finished && at === last}
          grab={grab}
          drag={(to) => drag(index, to)}
          press={() => press(index)}
        />
      ))}
    </svg>
  );
}

function LegLabel({ from, to, text }: { from: ScreenPoint | undefined; to: ScreenPoint | undefined; text: string }) {
  if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < shortestLabelled) return null;
  return <text className="measure-leg" x={(from.x + to.x) / 2} y={(from.y + to.y) / 2}>{text}</text>;
}

const pathOf = (points: readonly ScreenPoint[]): string =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
