import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/assignment/verdict';

describe('judging a position by a zone', () => {
  it.each([
    ['well inside', 'inside', 900, 200, 'in'],
    ['inside, near the edge', 'inside', 199.9, 200, 'possible'],
    ['outside, near the edge', null, 199.9, 200, 'possible'],
    ['well outside', null, 900, 200, 'out'],
    ['just as far as the drawing is sure, inside', 'inside', 200, 200, 'in'],
    ['just as far as the drawing is sure, outside', null, 200, 200, 'out'],
    ['on the edge', 'edge', 0, 200, 'edge'],
    ['on the edge of an exact drawing', 'edge', 0, 0, 'edge'],
    ['inside a drawing that does not say how sure it is', 'inside', 1e7, Infinity, 'possible'],
  ] as const)('%s', (_, containment, metres, uncertainty, verdict) => {
    expect(judge(containment, metres, uncertainty)).toBe(verdict);
  });

  it('never says in of what is drawn outside, nor out of what is drawn inside', () => {
    const metres = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(fc.property(fc.constantFrom('inside' as const, null), metres, metres, (containment, edge, uncertainty) => {
      const verdict = judge(containment, edge, uncertainty);
      expect(verdict).not.toBe(containment === null ? 'in' : 'out');
      expect(verdict === 'possible').toBe(edge < uncertainty);
    }));
  });
});
