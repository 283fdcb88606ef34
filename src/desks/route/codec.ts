import type { LonLat } from '../../geo/mercator';
import {
  clockMinutes, clockText, emptyPlan, isDate, isLegTime, isSpeed, isStay, keptName, keptPosition, stopLimit, type RoutePlan, type Stop, type Travel,
} from './plan';

/**
 * A plan as one line of text, for the address: parts between tildes. A place is `id,minutes`, a position
 * `@longitude,latitude,minutes,name`; then `on:2035-04-09`, `at:09:30`, `speed:30` or `leg:15`, and `free` (the start
 * may change), `end` (the end may not), `round`. Empty for the plan that nothing has been told.
 */
export function writePlan({ stops, date, start, travel, startFixed, endFixed, roundTrip }: RoutePlan): string {
  const settings = [
    ...(date === null ? [] : [`on:${date}`]),
    ...(start === emptyPlan.start ? [] : [`at:${clockText(start)}`]),
    ...(travel.kind === 'speed' ? [`speed:${travel.kilometresPerHour}`] : []),
    ...(travel.kind === 'minutes' ? [`leg:${travel.minutes}`] : []),
    ...(startFixed ? [] : ['free']),
    ...(endFixed ? ['end'] : []),
    ...(roundTrip ? ['round'] : []),
  ];
  return [...stops.map(stopText), ...settings].join('~');
}

function stopText(stop: Stop): string {
  if (stop.kind === 'place') return `${stop.place},${stop.minutes}`;
  const [longitude, latitude] = stop.position;
  return `@${plain(longitude)},${plain(latitude)},${stop.minutes},${stop.name.replaceAll('%', '%25').replaceAll('~', '%7E')}`;
}

/** Without an exponent, which would be read back as broken. */
const plain = (degrees: number): string => String(Number(degrees.toFixed(6)) === 0 ? 0 : degrees.toFixed(6).replace(/\.?0+$/, ''));

/** What of a text could not be used. */
export type PlanProblem =
  | { readonly kind: 'unread'; readonly part: string }
  /** A place that stands in it twice; its first visit is kept. */
  | { readonly kind: 'repeated'; readonly part: string }
  /** So many stops beyond the limit. */
  | { readonly kind: 'excess'; readonly count: number };

/** Reads a plan. Never throws: every sound part is kept, and what is not is told. The last of two settings holds. */
export function readPlan(text: string): { readonly plan: RoutePlan; readonly problems: readonly PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const stops: Stop[] = [];
  const places = new Set<string>();
  let excess = 0;
  let plan = emptyPlan;
  for (const part of text.split('~').filter((piece) => piece !== '')) {
    const stop = readStop(part);
    if (stop) {
      if (stop.kind === 'place' && places.has(stop.place)) problems.push({ kind: 'repeated', part: stop.place });
      else if (stops.length >= stopLimit) excess += 1;
      else {
        stops.push(stop);
        if (stop.kind === 'place') places.add(stop.place);
      }
      continue;
    }
    const setting = readSetting(part);
    if (setting) plan = { ...plan, ...setting };
    else problems.push({ kind: 'unread', part });
  }
  if (excess > 0) problems.push({ kind: 'excess', count: excess });
  return { plan: { ...plan, stops }, problems };
}

const wholeNumber = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : NaN);
const decimalNumber = (text: string): number => (/^-?\d{1,3}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN);

function readStop(part: string): Stop | null {
  if (part.startsWith('@')) return readPosition(part.slice(1));
  const [, place, minutesText = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*),(\d+)$/.exec(part) ?? [];
  const minutes = wholeNumber(minutesText);
  return place !== undefined && isStay(minutes) ? { kind: 'place', place, minutes } : null;
}

function readPosition(text: string): Stop | null {
  const [east = '', north = '', stay = '', ...rest] = text.split(',');
  const position: LonLat = [decimalNumber(east), decimalNumber(north)];
  const minutes = wholeNumber(stay);
  const name = keptName(rest.join(',').replaceAll(/%(25|7E)/g, (_, code: string) => (code === '25' ? '%' : '~')));
  const sound = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90 && isStay(minutes) && name !== '';
  return sound ? { kind: 'position', position: keptPosition(position), name, minutes } : null;
}

function readSetting(part: string): Partial<RoutePlan> | null {
  if (part === 'free') return { startFixed: false };
  if (part === 'end') return { endFixed: true };
  if (part === 'round') return { roundTrip: true };
  const [, key, value = ''] = /^(on|at|speed|leg):(.+)$/.exec(part) ?? [];
  switch (key) {
    case 'on':
      return isDate(value) ? { date: value } : null;
    case 'at': {
      const start = clockMinutes(value);
      return start === null ? null : { start };
    }
    case 'speed':
    case 'leg': {
      const travel = travelOf(key, wholeNumber(value));
      return travel && { travel };
    }
    default:
      return null;
  }
}

function travelOf(key: 'speed' | 'leg', value: number): Travel | null {
  if (key === 'speed') return isSpeed(value) ? { kind: 'speed', kilometresPerHour: value } : null;
  return isLegTime(value) ? { kind: 'minutes', minutes: value } : null;
}
