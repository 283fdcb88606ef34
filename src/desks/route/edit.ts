import type { LonLat } from '../../geo/mercator';
import { keptName, keptPosition, stopLimit, usualStayMinutes, type RoutePlan, type Stop } from './plan';

/** Why a stop was not added. */
export type Refusal = 'full' | 'present';

type Added = { readonly plan: RoutePlan } | { readonly refused: Refusal };

function add(plan: RoutePlan, stop: Stop): Added {
  return plan.stops.length >= stopLimit ? { refused: 'full' } : { plan: { ...plan, stops: [...plan.stops, stop] } };
}

/** Adds a place as the last stop; refused where it is one already, or no more fit. */
export function addPlace(plan: RoutePlan, place: string): Added {
  const present = plan.stops.some((stop) => stop.kind === 'place' && stop.place === place);
  return present ? { refused: 'present' } : add(plan, { kind: 'place', place, minutes: usualStayMinutes });
}

/** Adds a position of the officer’s own as the last stop. `name` stands for one that is blank. */
export const addPosition = (plan: RoutePlan, position: LonLat, written: string, name: string): Added =>
  add(plan, { kind: 'position', position: keptPosition(position), name: keptName(written) || keptName(name), minutes: 0 });

/** Adds those of some places that are no stops yet, as far as they fit. */
export const addPlaces = (plan: RoutePlan, places: readonly string[]): RoutePlan =>
  places.reduce((before, place) => {
    const added = addPlace(before, place);
    return 'plan' in added ? added.plan : before;
  }, plan);

export const removeStop = (plan: RoutePlan, index: number): RoutePlan => ({ ...plan, stops: plan.stops.filter((_, at) => at !== index) });

/** Moves a stop to another place in the order; the same plan where there is nothing to move. */
export function moveStop(plan: RoutePlan, from: number, to: number): RoutePlan {
  const moved = plan.stops[from];
  if (!moved || from === to || to < 0 || to >= plan.stops.length) return plan;
  const rest = plan.stops.filter((_, at) => at !== from);
  return { ...plan, stops: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}

/** Puts the stops in another order, given as their present indexes. Those that it leaves out come last, as they were. */
export function reorder(plan: RoutePlan, order: readonly number[]): RoutePlan {
  const rest = plan.stops.map((_, index) => index).filter((index) => !order.includes(index));
  return { ...plan, stops: [...order, ...rest].flatMap((index) => plan.stops[index] ?? []) };
}

export const changeStop = (plan: RoutePlan, index: number, change: { readonly minutes?: number; readonly name?: string }): RoutePlan => ({
  ...plan,
  stops: plan.stops.map((stop, at): Stop => {
    if (at !== index) return stop;
    const minutes = change.minutes ?? stop.minutes;
    if (stop.kind === 'place') return { ...stop, minutes };
    return { ...stop, minutes, name: (change.name !== undefined && keptName(change.name)) || stop.name };
  }),
});

/** Puts a place where a stop is, with that stop’s place in the order and the usual stay; the same plan where it is a stop already. */
export function replaceByPlace(plan: RoutePlan, index: number, place: string): RoutePlan {
  if (plan.stops.some((stop) => stop.kind === 'place' && stop.place === place)) return plan;
  return { ...plan, stops: plan.stops.map((stop, at): Stop => (at === index ? { kind: 'place', place, minutes: usualStayMinutes } : stop)) };
}
