import type { LonLat } from '../../../geo/mercator';
import { amount, checked, list, member, whole } from './checks';
import { decodePolyline } from './polyline';
import { limits, type RoadsAnswer } from './roads';

/** Valhalla’s codes for “no path” and “no road near a location”. */
const noRoute = [170, 171, 441, 442];
const kilometre = 1000;

/** Reads what Valhalla’s route service answered, which may be anything. Lengths in kilometres, times in seconds. Never throws. */
export function readValhalla(answer: unknown, stops: readonly LonLat[]): RoadsAnswer {
  if (noRoute.includes(Number(member(answer, 'error_code')))) return { failure: { reason: 'noRoute' } };
  const trip = member(answer, 'trip');
  const legs = whole((list(member(trip, 'legs'), stops.length) ?? []).map((leg) => {
    const summary = member(leg, 'summary');
    const kilometres = amount(member(summary, 'length'), limits.legMetres / kilometre);
    const seconds = amount(member(summary, 'time'), limits.legSeconds);
    const shape = member(leg, 'shape');
    const line = typeof shape === 'string' ? decodePolyline(shape, limits.vertices) : null;
    return kilometres === null || seconds === null || !line?.length ? null : { metres: kilometres * kilometre, seconds, line };
  }));
  if (member(trip, 'status') !== 0 || member(trip, 'units') !== 'kilometers' || !legs) return { failure: { reason: 'wrong' } };
  const ends = legs.flatMap(({ line }, index) => [...(index === 0 ? line.slice(0, 1) : []), ...line.slice(-1)]);
  return checked(stops, ends, legs.map(({ metres, seconds }) => ({ metres, seconds })), legs.flatMap(({ line }) => line));
}
