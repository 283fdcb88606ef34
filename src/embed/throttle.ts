export interface ThrottleRate {
  /** How many may come at once. */
  readonly burst: number;
  /** How many may come in a second, on and on. */
  readonly perSecond: number;
}

/** More than any host needs that follows what its reader does. */
export const messageRate: ThrottleRate = { burst: 30, perSecond: 10 };

/** `first-refused`: the one to be told of; those after it are not, until there is room again. */
export type Admission = 'admitted' | 'first-refused' | 'refused';

export interface Throttle {
  admit(): Admission;
  /** Takes room for what turned out to cost more than one. */
  charge(cost: number): void;
}

/**
 * Admits messages up to a rate. Once they are too many, it stays closed until half the burst would fit again, so that a
 * flood is told so now and then rather than at every turn.
 * @param now milliseconds on a clock that never goes back
 */
export function createThrottle({ burst, perSecond }: ThrottleRate, now: () => number): Throttle {
  let room = burst;
  let seen = now();
  let closed = false;
  return {
    admit() {
      const moment = now();
      room = Math.min(burst, room + (Math.max(0, moment - seen) / 1000) * perSecond);
      seen = moment;
      if (closed && room >= burst / 2) closed = false;
      if (closed) return 'refused';
      if (room < 1) {
        closed = true;
        return 'first-refused';
      }
      room -= 1;
      return 'admitted';
    },
    charge(cost) {
      room -= cost;
    },
  };
}
