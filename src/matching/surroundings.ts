import Flatbush from 'flatbush';
import { metresBetween, widened, type Measured } from './measuring';

/** Something with its straight-line distance, in metres. */
export interface Beside<T> {
  readonly item: T;
  readonly metres: number;
}

/** Answers what is around a place, without measuring to everything. */
export interface Surroundings<T> {
  /** What is within so many metres, nearest first; ties keep the order of the list. */
  within(from: Measured, metres: number): Beside<T>[];
  /** The nearest; null where there is nothing. */
  nearest(from: Measured): Beside<T> | null;
}

/** Where the search for the nearest begins, and by how much it widens until something is found. */
const firstReach = 2000;
const widening = 4;
const farthest = 20_100_000;

/** Prepares the surroundings of some things. */
export function createSurroundings<T>(things: readonly { readonly item: T; readonly measured: Measured }[]): Surroundings<T> {
  if (things.length === 0) return { within: () => [], nearest: () => null };
  const tree = new Flatbush(things.length);
  for (const { measured: { bounds } } of things) tree.add(...bounds);
  tree.finish();
  const within = (from: Measured, metres: number): Beside<T>[] => tree
    .search(...widened(from.bounds, metres))
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const thing = things[at];
      const found = thing ? metresBetween(from, thing.measured) : Infinity;
      return thing && found <= metres ? [{ item: thing.item, metres: found }] : [];
    })
    .sort((one, other) => one.metres - other.metres);
  return {
    within,
    nearest(from) {
      // Everything within a reach is looked at, so the nearest within it is the nearest of all.
      for (let reach = firstReach; reach < farthest; reach *= widening) {
        const [found] = within(from, reach);
        if (found) return found;
      }
      return null;
    },
  };
}
