import type { LonLat } from '../../geo/mercator';
import { leastPositions, type MeasureKind } from './measurement';

/** What is being drawn to be measured. */
export interface Sketch {
  /** In the order in which they were set; WGS 84. */
  readonly vertices: readonly LonLat[];
  /** The next vertex begins another sketch. */
  readonly finished: boolean;
}

export interface Sketching {
  readonly kind: MeasureKind;
  readonly sketch: Sketch;
  /** Earlier states, the latest last: what undoing goes back to. */
  readonly past: readonly Sketch[];
}

export type SketchAction =
  | { readonly type: 'kind'; readonly kind: MeasureKind }
  | { readonly type: 'add'; readonly position: LonLat }
  /** A vertex is clicked, not dragged. */
  | { readonly type: 'press'; readonly vertex: number }
  /** A vertex begins to be dragged, so that undoing takes the whole drag back. */
  | { readonly type: 'grab' }
  | { readonly type: 'drag'; readonly vertex: number; readonly position: LonLat }
  | { readonly type: 'finish' }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' };

const blank: Sketch = { vertices: [], finished: false };
export const beginning: Sketching = { kind: 'distance', sketch: blank, past: [] };

export const canFinish = ({ kind, sketch }: Sketching): boolean =>
  !sketch.finished && sketch.vertices.length >= leastPositions[kind];

/** The sketch after something was done to it: the same object where that changes nothing. */
export function sketchReducer(state: Sketching, action: SketchAction): Sketching {
  const { kind, sketch, past } = state;
  const { vertices } = sketch;
  const to = (next: Sketch): Sketching => ({ kind, sketch: next, past: [...past, sketch] });
  switch (action.type) {
    case 'kind': {
      const enough = vertices.length >= leastPositions[action.kind];
      return { kind: action.kind, sketch: enough ? sketch : { vertices, finished: false }, past };
    }
    case 'add':
      if (sketch.finished) return to({ vertices: [action.position], finished: false });
      return isSame(vertices.at(-1), action.position) ? state : to({ vertices: [...vertices, action.position], finished: false });
    case 'press':
      return closes(state, action.vertex) ? to({ vertices, finished: true }) : state;
    case 'grab':
      return to(sketch);
    case 'drag':
      return { kind, sketch: { ...sketch, vertices: vertices.map((vertex, index) => (index === action.vertex ? action.position : vertex)) }, past };
    case 'finish':
      return canFinish(state) ? to({ vertices, finished: true }) : state;
    case 'clear':
      return vertices.length > 0 ? to(blank) : state;
    case 'undo': {
      const before = past.at(-1);
      return before ? { kind, sketch: before, past: past.slice(0, -1) } : state;
    }
  }
}

/** The last vertex ends a line and an area; so does the first vertex of an area. */
const closes = (state: Sketching, vertex: number): boolean =>
  canFinish(state) && (vertex === state.sketch.vertices.length - 1 || (state.kind === 'area' && vertex === 0));

const isSame = (one: LonLat | undefined, other: LonLat): boolean => one?.[0] === other[0] && one[1] === other[1];
