import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOrder, exactLimit } from '../../../../src/desks/route/order/best-order';
import { lengthOf, type Distances, type OrderRules } from '../../../../src/desks/route/order/distances';
import { shortOrder } from '../../../../src/desks/route/order/two-opt';

const rules: fc.Arbitrary<OrderRules> = fc.record({ startFixed: fc.boolean(), endFixed: fc.boolean(), roundTrip: fc.boolean() });

/** Distances between points in a plane, in metres. */
const distancesOf = (points: readonly (readonly [number, number])[]): Distances =>
  points.map(([x, y]) => points.map(([u, w]) => Math.hypot(x - u, y - w)));

const points = (most: number) =>
  fc.array(fc.tuple(fc.double({ min: 0, max: 20_000, noNaN: true }), fc.double({ min: 0, max: 20_000, noNaN: true })), { maxLength: most });

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const item of items) for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest];
}

const keepsEnds = (order: readonly number[], { startFixed, endFixed, roundTrip }: OrderRules): boolean =>
  (!(startFixed || roundTrip) || (order[0] ?? 0) === 0) && (!endFixed || roundTrip || order.length === 0 || order.at(-1) === order.length - 1);

/** Every order tried, which is the meaning of “shortest”. */
function shortestByTrying(distances: Distances, given: OrderRules): number {
  let shortest = Infinity;
  for (const order of permutations([...distances.keys()])) {
    if (keepsEnds(order, given)) shortest = Math.min(shortest, lengthOf(order, distances, given.roundTrip));
  }
  return shortest;
}

describe('the order of stops', () => {
  it('is as short as any, tried one by one, up to seven stops', () => {
    fc.assert(fc.property(points(7), rules, (given, ruled) => {
      const distances = distancesOf(given);
      const { metres, method } = bestOrder(distances, ruled);
      expect(method).toBe('exact');
      // What gains less than half a metre is left as it was.
      expect(metres - shortestByTrying(distances, ruled)).toBeLessThan(0.5 + 1e-6);
    }), { numRuns: 150 });
  });

  it('is as short as any with eight stops', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9000), fc.nat(9000)), { minLength: 8, maxLength: 8 }), rules, (given, ruled) => {
      const distances = distancesOf(given);
      expect(bestOrder(distances, ruled).metres - shortestByTrying(distances, ruled)).toBeLessThan(0.5 + 1e-6);
    }), { numRuns: 5 });
  });

  it('has every stop once, keeps what is fixed, and is never longer than the given one', () => {
    fc.assert(fc.property(points(20), rules, (given, ruled) => {
      const distances = distancesOf(given);
      const { order, metres, givenMetres } = bestOrder(distances, ruled);
      expect([...order].sort((a, b) => a - b)).toEqual([...distances.keys()]);
      expect(keepsEnds(order, ruled)).toBe(true);
      expect(metres).toBe(lengthOf(order, distances, ruled.roundTrip));
      expect(metres).toBeLessThanOrEqual(givenMetres);
    }), { numRuns: 200 });
  });

  it('says where it is not surely the shortest', () => {
    const line = (length: number) => distancesOf(Array.from({ length }, (_, index) => [index * 100, 0] as const));
    const free = { startFixed: false, endFixed: false, roundTrip: false };
    expect(bestOrder(line(exactLimit), free).method).toBe('exact');
    expect(bestOrder(line(exactLimit + 1), free).method).toBe('heuristic');
  });

  it('leaves an order that cannot be bettered as it is', () => {
    const distances = distancesOf([[0, 0], [100, 0], [200, 0], [300, 0]]);
    expect(bestOrder(distances, { startFixed: false, endFixed: false, roundTrip: false }).order).toEqual([0, 1, 2, 3]);
  });

  it('undoes a crossing', () => {
    const square = distancesOf([[0, 0], [100, 100], [100, 0], [0, 100]]);
    expect(shortOrder(square, { startFixed: true, endFixed: false, roundTrip: true })).not.toEqual([0, 1, 2, 3]);
    expect(lengthOf(shortOrder(square, { startFixed: true, endFixed: false, roundTrip: true }), square, true)).toBe(400);
  });
});
