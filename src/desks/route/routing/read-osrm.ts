import type { LonLat } from '../../../geo/mercator';
import { amount, checked, list, lonLat, member, whole } from './checks';
import { limits, type RoadsAnswer } from './roads';

const noRoute = ['NoRoute', 'NoSegment'];

/** Reads what OSRM’s route service answered, which may be anything. Distances in metres, durations in seconds. Never throws. */
export function readOsrm(answer: unknown, stops: readonly LonLat[]): RoadsAnswer {
  const code = member(answer, 'code');
  if (noRoute.includes(String(code))) return { failure: { reason: 'noRoute' } };
  const route = list(member(answer, 'routes'), 10)?.[0];
  const legs = whole((list(member(route, 'legs'), stops.length) ?? []).map((leg) => {
    const metres = amount(member(leg, 'distance'), limits.legMetres);
    const seconds = amount(member(leg, 'duration'), limits.legSeconds);
    return metres === null || seconds === null ? null : { metres, seconds };
  }));
  const snapped = whole((list(member(answer, 'waypoints'), stops.length) ?? []).map((waypoint) => position(member(waypoint, 'location'))));
  const line = whole((list(member(member(route, 'geometry'), 'coordinates'), limits.vertices) ?? []).map(position));
  return code === 'Ok' && legs && snapped && line ? checked(stops, snapped, legs, line) : { failure: { reason: 'wrong' } };
}

function position(value: unknown): LonLat | null {
  const [longitude, latitude] = list(value, 4) ?? [];
  return lonLat(longitude, latitude);
}
