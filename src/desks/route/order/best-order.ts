import { lengthOf, type Distances, type OrderRules } from './distances';
import { shortestOrder } from './held-karp';
import { shortOrder } from './two-opt';

/** Up to so many stops the shortest order is found for certain. */
export const exactLimit = 12;

/** Metres: an order that gains less is not worth another one. */
const worthwhile = 0.5;

export interface BestOrder {
  /** The given indexes in their new order. */
  readonly order: readonly number[];
  readonly metres: number;
  readonly givenMetres: number;
  /** `exact`: no order is shorter. `heuristic`: a shorter one may exist. */
  readonly method: 'exact' | 'heuristic';
}

/** The shortest order of some stops by given distances, or a short one where they are many. Never longer than the order given. */
export function bestOrder(distances: Distances, rules: OrderRules): BestOrder {
  const given = distances.map((_, index) => index);
  const givenMetres = lengthOf(given, distances, rules.roundTrip);
  const method = distances.length <= exactLimit ? 'exact' : 'heuristic';
  const found = method === 'exact' ? shortestOrder(distances, rules) : shortOrder(distances, rules);
  const metres = lengthOf(found, distances, rules.roundTrip);
  return givenMetres - metres < worthwhile ? { order: given, metres: givenMetres, givenMetres, method } : { order: found, metres, givenMetres, method };
}
