import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geo/mercator';
import { beginning, canFinish, sketchReducer, type SketchAction, type Sketching } from '../../../src/map/measure/sketch';

const positions: readonly LonLat[] = [[20, 10], [20.1, 10], [20.1, 10.1], [20, 10.1]];
const after = (state: Sketching, ...actions: SketchAction[]): Sketching => actions.reduce(sketchReducer, state);
const add = (position: LonLat): SketchAction => ({ type: 'add', position });
const sketchOf = (count: number, kind: Sketching['kind'] = 'distance'): Sketching =>
  after(beginning, { type: 'kind', kind }, ...positions.slice(0, count).map(add));

const arbitraryAction: fc.Arbitrary<SketchAction> = fc.oneof(
  fc.constantFrom(...positions).map(add),
  fc.nat(4).map((vertex): SketchAction => ({ type: 'press', vertex })),
  fc.constantFrom<SketchAction>({ type: 'finish' }, { type: 'clear' }, { type: 'grab' }),
);

describe('a sketch', () => {
  it('takes vertices in their order, and none twice in a row', () => {
    expect(sketchOf(3).sketch.vertices).toEqual(positions.slice(0, 3));
    const state = sketchOf(2);
    expect(sketchReducer(state, add(positions[1]!))).toBe(state);
  });

  it('is ended by its last vertex, an area by its first as well', () => {
    const press = (state: Sketching, vertex: number) => sketchReducer(state, { type: 'press', vertex }).sketch.finished;
    expect(press(sketchOf(3), 2)).toBe(true);
    expect(press(sketchOf(3), 0)).toBe(false);
    expect(press(sketchOf(3, 'area'), 2)).toBe(true);
    expect(press(sketchOf(3, 'area'), 0)).toBe(true);
    expect(press(sketchOf(3, 'area'), 1)).toBe(false);
  });

  it('is not ended before there is anything to measure', () => {
    expect(canFinish(sketchOf(1))).toBe(false);
    expect(after(sketchOf(1), { type: 'finish' }, { type: 'press', vertex: 0 }).sketch.finished).toBe(false);
    expect(after(sketchOf(2, 'area'), { type: 'finish' }).sketch.finished).toBe(false);
    expect(after(sketchOf(3, 'area'), { type: 'finish' }).sketch.finished).toBe(true);
  });

  it('gives way to another once it is ended, and comes back by undoing', () => {
    const anew = after(sketchOf(3), { type: 'finish' }, add(positions[3]!));
    expect(anew.sketch).toEqual({ vertices: [positions[3]], finished: false });
    expect(after(anew, { type: 'undo' }).sketch).toEqual({ vertices: positions.slice(0, 3), finished: true });
  });

  it('keeps its vertices when something else is measured, but is not ended with too few', () => {
    const line = after(sketchOf(2), { type: 'finish' });
    expect(after(line, { type: 'kind', kind: 'area' }).sketch).toEqual({ vertices: positions.slice(0, 2), finished: false });
    expect(after(sketchOf(3), { type: 'finish' }, { type: 'kind', kind: 'area' }).sketch.finished).toBe(true);
  });

  it('takes a whole drag back at once', () => {
    const dragged = after(
      sketchOf(3),
      { type: 'grab' },
      { type: 'drag', vertex: 1, position: [20.2, 10.2] },
      { type: 'drag', vertex: 1, position: [20.3, 10.3] },
    );
    expect(dragged.sketch.vertices).toEqual([positions[0], [20.3, 10.3], positions[2]]);
    expect(after(dragged, { type: 'undo' }).sketch.vertices).toEqual(positions.slice(0, 3));
  });

  it('comes back to where it began when everything is undone, and no further', () => {
    fc.assert(fc.property(fc.array(arbitraryAction, { maxLength: 12 }), (actions) => {
      const state = after(beginning, ...actions);
      const undone = after(state, ...state.past.map((): SketchAction => ({ type: 'undo' })));
      expect(undone).toEqual(beginning);
      expect(sketchReducer(undone, { type: 'undo' })).toBe(undone);
    }));
  });
});
