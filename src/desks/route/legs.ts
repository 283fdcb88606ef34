import { distanceMetres } from '../../geo/distance';
import type { LonLat } from '../../geo/mercator';
import type { LocatedStop } from './located';
import type { RoutePlan, Travel } from './plan';

/** What a road server says of one leg. */
export interface RoadLeg {
  readonly metres: number;
  readonly seconds: number;
}

/** The way from one stop to the next. */
export interface Leg {
  readonly from: LocatedStop;
  readonly to: LocatedStop;
  /** Great circle on a sphere: no road distance. */
  readonly straightMetres: number;
  readonly road: RoadLeg | null;
  /** Whole minutes; null where nothing says how long it takes. */
  readonly minutes: number | null;
  /** What the minutes rest on. */
  readonly timedBy: 'road' | 'speed' | 'minutes' | null;
}

export const straightMetres = (from: LonLat, to: LonLat): number => distanceMetres(from, { type: 'Point', coordinates: [...to] });

/** The stops that a route leads through, in order; on a round trip the first one again at the end. */
export function waysideOf(stops: readonly LocatedStop[], { roundTrip }: Pick<RoutePlan, 'roundTrip'>): readonly LocatedStop[] {
  const [first] = stops;
  return roundTrip && first && stops.length > 1 ? [...stops, first] : stops;
}

/** The legs of a route. `roads` holds one for each leg, or is null where none are known. */
export function legsOf(wayside: readonly LocatedStop[], travel: Travel, roads: readonly RoadLeg[] | null): Leg[] {
  return wayside.slice(1).flatMap((to, index): Leg[] => {
    const from = wayside[index];
    if (!from) return [];
    const metres = straightMetres(from.position, to.position);
    const road = roads?.[index] ?? null;
    return [{ from, to, straightMetres: metres, road, ...timeOf(metres, road, travel) }];
  });
}

function timeOf(metres: number, road: RoadLeg | null, travel: Travel): Pick<Leg, 'minutes' | 'timedBy'> {
  if (road) return { minutes: Math.ceil(road.seconds / 60), timedBy: 'road' };
  switch (travel.kind) {
    case 'speed':
      return { minutes: Math.ceil(metres / 1000 / travel.kilometresPerHour * 60), timedBy: 'speed' };
    case 'minutes':
      return { minutes: travel.minutes, timedBy: 'minutes' };
    case 'unknown':
      return { minutes: null, timedBy: null };
  }
}
