/** How far it is from one stop to another, by their indexes. Symmetric, in metres, 0 from a stop to itself. */
export type Distances = readonly (readonly number[])[];

/** What must hold of an order. */
export interface OrderRules {
  /** The first stop stays first. A round trip begins at it in any case: where a circle begins makes it no longer. */
  readonly startFixed: boolean;
  /** The last stop stays last. Of no effect on a round trip, which ends where it began. */
  readonly endFixed: boolean;
  readonly roundTrip: boolean;
}

export const between = (distances: Distances, from: number, to: number): number => distances[from]?.[to] ?? 0;

/** The length of an order, in metres: from stop to stop, and back to the first on a round trip. */
export function lengthOf(order: readonly number[], distances: Distances, roundTrip: boolean): number {
  const [first] = order;
  const last = order.at(-1);
  const way = order.reduce((sum, stop, at) => sum + (at === 0 ? 0 : between(distances, order[at - 1] ?? stop, stop)), 0);
  return roundTrip && first !== undefined && last !== undefined ? way + between(distances, last, first) : way;
}
