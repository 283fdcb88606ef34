import type { LanguageTag } from '../../i18n/context';
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

/** How long a leg takes, and whether that is known or assumed. */
export function legTime({ minutes, timedBy }: Leg, { legs, totals }: RouteMessages): string {
  if (minutes === null || timedBy === null) return legs.noTime;
  return timedBy === 'road' ? legs.byRoad(totals.minutes(minutes)) : legs.assumed(totals.minutes(minutes));
}

/** What the times rest on where roads are not known; null where no times are reckoned. */
export function assumptionSentence({ travel }: Pick<RoutePlan, 'travel'>, { time: { assumption } }: RouteMessages): string | null {
  switch (travel.kind) {
    case 'speed':
      return assumption.speed(travel.kilometresPerHour);
    case 'minutes':
      return assumption.minutes(travel.minutes);
    case 'unknown':
      return null;
  }
}

/** `09:08–09:53`; one time where a stop takes none. */
export const visitSentence = (arrival: number, departure: number, words: RouteMessages): string =>
  (arrival === departure ? clockSentence(arrival, words) : `${clockSentence(arrival, words)}–${clockSentence(departure, words)}`);

/** A day in the reader’s words, with its weekday. */
export const daySentence = (date: string, language: LanguageTag): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

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
