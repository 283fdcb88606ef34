import type { LonLat } from '../../../geo/mercator';
import { straightMetres, type RoadLeg } from '../legs';
import { limits, type Roads, type RoadsAnswer } from './roads';

/** A member of what may be anything. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

export const list = (value: unknown, most: number): readonly unknown[] | null => (Array.isArray(value) && value.length <= most ? value : null);

export const amount = (value: unknown, most: number): number | null => (typeof value === 'number' && value >= 0 && value <= most ? value : null);

export function lonLat(longitude: unknown, latitude: unknown): LonLat | null {
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}

/** All of some values, or null where one is missing. */
export function whole<T>(values: readonly (T | null)[]): T[] | null {
  const kept = values.filter((value): value is T => value !== null);
  return kept.length === values.length ? kept : null;
}

/** Roads are never shorter than the straight line, save for what is rounded. */
const shortest = 0.98;
const rounding = 30;

/**
 * Whether an answer can be one to these stops: as many legs as there are ways between them, begun and ended near
 * them, none shorter than a straight line.
 * @param snapped where on a road each stop was taken to lie
 */
export function checked(stops: readonly LonLat[], snapped: readonly LonLat[], legs: readonly RoadLeg[], line: readonly LonLat[]): RoadsAnswer {
  if (snapped.length !== stops.length || legs.length !== stops.length - 1 || line.length < 2) return { failure: { reason: 'wrong' } };
  const far = stops.findIndex((stop, index) => straightMetres(stop, snapped[index] ?? stop) > limits.snapMetres);
  if (far !== -1) return { failure: { reason: 'farFromRoad', at: far } };
  const short = legs.some(({ metres }, index) => {
    const [from, to] = [snapped[index], snapped[index + 1]];
    return from && to && metres + rounding < straightMetres(from, to) * shortest;
  });
  const roads: Roads = { legs, line };
  return short ? { failure: { reason: 'wrong' } } : { roads };
}
