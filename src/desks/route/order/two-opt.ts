import { between, lengthOf, type Distances, type OrderRules } from './distances';

/** Metres: below, a change is noise of reckoning, and might be undone and done again for ever. */
const leastGain = 1e-6;

/**
 * A short order, not surely the shortest: from each stop that may begin, always on to the nearest one not yet visited
 * (D. J. Rosenkrantz, R. E. Stearns and P. M. Lewis, SIAM Journal on Computing 6 (1977), 563–581), then crossings
 * undone by turning parts of the order round while that shortens it (2-opt: G. A. Croes, Operations Research 6 (1958),
 * 791–812). The given order is improved in the same way, so that the result is never longer than that.
 * @returns indexes of the stops, each once; distances must be symmetric
 */
export function shortOrder(distances: Distances, rules: OrderRules): number[] {
  const stops = distances.map((_, index) => index);
  const beginnings = rules.startFixed || rules.roundTrip ? stops.slice(0, 1) : stops;
  const candidates = [stops, ...beginnings.flatMap((first) => nearestNeighbours(distances, first, rules) ?? [])];
  const improved = candidates.map((order) => withoutCrossings(order, distances, rules));
  return improved.reduce((best, order) =>
    (lengthOf(order, distances, rules.roundTrip) < lengthOf(best, distances, rules.roundTrip) ? order : best), improved[0] ?? stops);
}

function nearestNeighbours(distances: Distances, first: number, { endFixed, roundTrip }: OrderRules): number[][] | null {
  const end = endFixed && !roundTrip ? distances.length - 1 : null;
  if (first === end) return null;
  const order = [first];
  const left = new Set(distances.keys());
  left.delete(first);
  if (end !== null) left.delete(end);
  while (left.size > 0) {
    const here = order.at(-1) ?? first;
    const next = [...left].reduce((nearest, stop) => (between(distances, here, stop) < between(distances, here, nearest) ? stop : nearest));
    order.push(next);
    left.delete(next);
  }
  return [end === null ? order : [...order, end]];
}

function withoutCrossings(given: readonly number[], distances: Distances, rules: OrderRules): number[] {
  const order = [...given];
  const { roundTrip } = rules;
  const first = rules.startFixed || roundTrip ? 1 : 0;
  const last = order.length - (rules.endFixed && !roundTrip ? 2 : 1);
  for (let changed = true; changed;) {
    changed = false;
    for (let from = first; from < last; from += 1) {
      for (let to = from + 1; to <= last; to += 1) {
        if (gainOf(order, from, to, distances, roundTrip) <= leastGain) continue;
        order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
        changed = true;
      }
    }
  }
  return order;
}

/** How much shorter the order becomes when its part from one position to another is turned round. */
function gainOf(order: readonly number[], from: number, to: number, distances: Distances, roundTrip: boolean): number {
  const start = order[from] ?? 0;
  const end = order[to] ?? 0;
  const before = order[from - 1];
  const after = order[to + 1] ?? (roundTrip ? order[0] : undefined);
  const entering = before === undefined ? 0 : between(distances, before, start) - between(distances, before, end);
  const leaving = after === undefined ? 0 : between(distances, end, after) - between(distances, start, after);
  return entering + leaving;
}
