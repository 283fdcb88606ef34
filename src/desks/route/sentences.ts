import type { Messages } from '../../i18n/messages';
import type { RouteMessages } from '../../i18n/desks/route';
import { formatLength } from '../../i18n/numbers';
import type { Leg } from './legs';
import { clockText, type RoutePlan } from './plan';
import type { RoadsFailure } from './routing/roads';

const day = 24 * 60;

/** `09:30`, with the days that have passed since the first. */
export const clockSentence = (minutes: number, { totals }: RouteMessages): string =>
  `${clockText(minutes)}${minutes < day ? '' : totals.nextDay(Math.floor(minutes / day))}`;

/** How far a leg is: by road where that is known, and always which of the two it is. */
export const legDistance = ({ straightMetres, road }: Leg, { legs }: RouteMessages, messages: Messages): string =>
  (road ? legs.road(formatLength(road.metres, messages)) : legs.straight(formatLength(straightMetres, messages)));

/** How long a leg takes, and on whose word. */
export function legTime({ minutes, timedBy }: Leg, { travel }: Pick<RoutePlan, 'travel'>, { legs, totals }: RouteMessages): string {
  if (minutes === null || timedBy === null) return legs.noTime;
  const text = totals.minutes(minutes);
  if (timedBy === 'road') return legs.byRoad(text);
  return timedBy === 'speed' && travel.kind === 'speed' ? legs.speed(text, travel.kilometresPerHour) : legs.perLeg(text);
}

/** @param numberOf the number of a stop, by where it stands in what was asked for */
export function failureSentence(failure: RoadsFailure, { roads: { failures } }: RouteMessages, numberOf: (at: number) => number): string {
  switch (failure.reason) {
    case 'slow':
      return failures.slow(failure.seconds);
    case 'status':
      return failures.status(failure.status);
    case 'large':
      return failures.large(failure.megabytes);
    case 'farFromRoad':
      return failures.farFromRoad(numberOf(failure.at));
    default:
      return failures[failure.reason];
  }
}
