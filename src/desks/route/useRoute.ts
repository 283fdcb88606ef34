import { useCallback, useMemo } from 'react';
import { useLookups, useView, useViewStore } from '../../view/context';
import { readPlan, writePlan, type PlanProblem } from './codec';
import { legsOf, waysideOf, type Leg } from './legs';
import { isLocated, locateAll, type LocatedStop, type LostStop } from './located';
import type { RoutePlan } from './plan';
import { timetableOf, type Timetable } from './timetable';
import { useRoads, type RoadsState } from './useRoads';

/** The inspection route: what the officer decided, and what follows from it. */
export interface RouteWork {
  readonly plan: RoutePlan;
  readonly problems: readonly PlanProblem[];
  change(plan: RoutePlan): void;
  /** All stops in their order, those that cannot be found among them. */
  readonly all: readonly (LocatedStop | LostStop)[];
  /** Those that can be driven to. */
  readonly stops: readonly LocatedStop[];
  /** The same, and on a round trip the first one again. */
  readonly wayside: readonly LocatedStop[];
  readonly legs: readonly Leg[];
  readonly timetable: Timetable;
  readonly roads: RoadsState;
  askAgain(): void;
}

/** The route of the address, which every change is written to. */
export function useRoute(): RouteWork {
  const lookups = useLookups();
  const store = useViewStore();
  const text = useView().work.route ?? '';
  const { plan, problems } = useMemo(() => readPlan(text), [text]);
  const all = useMemo(() => locateAll(plan.stops, lookups), [plan.stops, lookups]);
  const stops = useMemo(() => all.filter(isLocated), [all]);
  const wayside = useMemo(() => waysideOf(stops, plan), [stops, plan]);
  const { state: roads, again: askAgain } = useRoads(wayside);
  const legs = useMemo(() => legsOf(wayside, plan.travel, roads.kind === 'known' ? roads.roads.legs : null), [wayside, plan.travel, roads]);
  const timetable = useMemo(() => timetableOf(stops, legs, plan.start), [stops, legs, plan.start]);
  const change = useCallback((next: RoutePlan): void => {
    // Whatever else desks have been told stays as it is at this moment.
    store.adjust({ work: { ...store.getState().view.work, route: writePlan(next) } });
  }, [store]);
  return { plan, problems, change, all, stops, wayside, legs, timetable, roads, askAgain };
}
