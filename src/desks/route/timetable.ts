import type { Leg } from './legs';
import type { LocatedStop } from './located';

/** When a stop is reached and left, in minutes after midnight of the first day; null where a leg before it has no time. */
export interface Visit {
  readonly stop: LocatedStop;
  readonly arrival: number | null;
  readonly departure: number | null;
}

export interface Timetable {
  readonly visits: readonly Visit[];
  /** When a round trip is back at its first stop; null where it is not known, or there is none. */
  readonly back: number | null;
  /** When the day ends: the last departure, or the return. */
  readonly end: number | null;
  readonly stayMinutes: number;
  /** Null where a leg has no time. */
  readonly travelMinutes: number | null;
  readonly straightMetres: number;
  /** Null where roads are not known. */
  readonly roadMetres: number | null;
}

/**
 * When each stop is reached and left. Pure.
 * @param legs one between each two stops, and on a round trip one more
 * @param start when the first visit begins, in minutes after midnight
 */
export function timetableOf(stops: readonly LocatedStop[], legs: readonly Leg[], start: number): Timetable {
  const visits: Visit[] = [];
  let now: number | null = start;
  stops.forEach((stop, index) => {
    if (index > 0) now = plus(now, legs[index - 1]?.minutes ?? null);
    visits.push({ stop, arrival: now, departure: plus(now, stop.minutes) });
    now = plus(now, stop.minutes);
  });
  const homeward = legs.length >= stops.length ? legs.at(-1) : undefined;
  const back = homeward ? plus(now, homeward.minutes) : null;
  const minutes = legs.map((leg) => leg.minutes);
  const roads = legs.map(({ road }) => road?.metres ?? null);
  return {
    visits,
    back,
    end: homeward ? back : now,
    stayMinutes: stops.reduce((sum, stop) => sum + stop.minutes, 0),
    travelMinutes: sumOf(minutes),
    straightMetres: legs.reduce((sum, leg) => sum + leg.straightMetres, 0),
    roadMetres: legs.length === 0 ? null : sumOf(roads),
  };
}

const plus = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one + other);

const sumOf = (values: readonly (number | null)[]): number | null => values.reduce<number | null>((sum, value) => plus(sum, value), 0);
