import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesTo } from '../../../src/map/engine/useLayerOrder';

/** As MapLibre moves a layer: under another, or to the top. Throws where either is not there, as MapLibre complains. */
function move(order: readonly string[], { layer, before }: { layer: string; before: string | undefined }): string[] {
  if (!order.includes(layer) || (before !== undefined && !order.includes(before))) throw new Error(`no ${layer} or ${before ?? ''}`);
  const rest = order.filter((id) => id !== layer);
  const at = before === undefined ? rest.length : rest.indexOf(before);
  return [...rest.slice(0, at), layer, ...rest.slice(at)];
}

const arranged = (wanted: readonly string[], present: readonly string[]): string[] => movesTo(wanted, present).reduce<string[]>(move, [...present]);

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 12 });
/** An order that is wanted, and one in which some of it stands, with others’ layers in between. */
const orders = ids.chain((all) => fc.record({
  wanted: fc.shuffledSubarray(all),
  present: fc.shuffledSubarray(all),
}));

describe('moving layers', () => {
  it('brings any order into the wanted one', () => {
    fc.assert(fc.property(ids.chain((wanted) => fc.tuple(fc.constant(wanted), fc.shuffledSubarray(wanted, { minLength: wanted.length }))), ([wanted, present]) => {
      expect(arranged(wanted, present)).toEqual(wanted);
    }));
  });

  it('minds neither layers that are not there yet nor those of others', () => {
    fc.assert(fc.property(orders, ({ wanted, present }) => {
      const after = arranged(wanted, present);
      expect([...after].sort()).toEqual([...present].sort());
      expect(after.filter((id) => wanted.includes(id))).toEqual(wanted.filter((id) => present.includes(id)));
      const others = (order: readonly string[]) => order.filter((id) => !wanted.includes(id));
      expect(others(after)).toEqual(others(present));
    }));
  });

  it('is over once the order stands, so that a map that tells of each move is not moved for ever', () => {
    fc.assert(fc.property(orders, ({ wanted, present }) => {
      expect(movesTo(wanted, arranged(wanted, present))).toEqual([]);
    }));
  });

  it('is not needed where the order stands, whatever of others lies between', () => {
    expect(movesTo(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([]);
    expect(movesTo(['a', 'b', 'c'], ['x', 'a', 'c', 'y'])).toEqual([]);
    expect(movesTo([], ['x'])).toEqual([]);
    expect(movesTo(['a', 'b'], ['b', 'a'])).not.toEqual([]);
  });
});
