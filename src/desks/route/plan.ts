import type { LonLat } from '../../geo/mercator';

/** More stops than this do not fit a day, a sheet or an address. */
export const stopLimit = 20;
export const usualStayMinutes = 30;
export const longestStayMinutes = 600;
export const longestLegMinutes = 240;
export const slowestKilometresPerHour = 1;
export const fastestKilometresPerHour = 120;
/** Minutes after midnight. */
export const usualStart = 9 * 60;
const longestName = 40;

/** A place of the catalogue, by its id: whether it is still there is seen when it is looked up. */
export interface PlaceStop {
  readonly kind: 'place';
  readonly place: string;
  /** How long the visit takes. */
  readonly minutes: number;
}

/** A position that is no place of the catalogue: a hotel, an airport, a gate. WGS 84, longitude before latitude. */
export interface PositionStop {
  readonly kind: 'position';
  readonly position: LonLat;
  /** As the officer calls it; never empty. */
  readonly name: string;
  readonly minutes: number;
}

export type Stop = PlaceStop | PositionStop;

/**
 * How long a leg is assumed to take where no road is known. A straight line has no time of its own: without an
 * assumption there is none.
 */
export type Travel =
  | { readonly kind: 'unknown' }
  /** Along the straight line. */
  | { readonly kind: 'speed'; readonly kilometresPerHour: number }
  | { readonly kind: 'minutes'; readonly minutes: number };

/** What the officer has decided of an inspection route. */
export interface RoutePlan {
  /** In the order of the visit; at most `stopLimit`. */
  readonly stops: readonly Stop[];
  /** `2035-04-09`; null while no day is set. */
  readonly date: string | null;
  /** When the visit of the first stop begins, in minutes after midnight of the district’s own clock. */
  readonly start: number;
  readonly travel: Travel;
  /** Whether ordering leaves the first stop first, and the last one last. */
  readonly startFixed: boolean;
  readonly endFixed: boolean;
  /** Whether the route comes back to its first stop. */
  readonly roundTrip: boolean;
}

export const emptyPlan: RoutePlan = {
  stops: [], date: null, start: usualStart, travel: { kind: 'unknown' }, startFixed: true, endFixed: false, roundTrip: false,
};

/** A whole number within its limits. */
export const isWithin = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

export const isStay = (minutes: number): boolean => isWithin(minutes, 0, longestStayMinutes);
export const isStart = (minutes: number): boolean => isWithin(minutes, 0, 24 * 60 - 1);
export const isSpeed = (kilometresPerHour: number): boolean => isWithin(kilometresPerHour, slowestKilometresPerHour, fastestKilometresPerHour);
export const isLegTime = (minutes: number): boolean => isWithin(minutes, 0, longestLegMinutes);

/** Whether a text is a day of the calendar, written `2035-04-09`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A name as it is kept: one line, no control characters, no half characters, not too long. Empty where nothing is left. */
export const keptName = (text: string): string =>
  [...text.replaceAll(/\p{Surrogate}/gu, '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ').replaceAll(/\s+/g, ' ').trim()].slice(0, longestName).join('').trim();

/** A position as it is kept: to a tenth of a metre, so that a link leads to the very same point. */
export const keptPosition = ([longitude, latitude]: LonLat): LonLat => [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];

/** `09:30`; beyond midnight the hours go on counting from 0. */
export const clockText = (minutes: number): string => {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};

/** Minutes after midnight of `09:30`; null for anything else. */
export function clockMinutes(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
