import type { Lineage, Place, Plan } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { drawnZones, type Drawn } from './drawn';
import { planZonesOf } from './plan-zones';
import { statedZones, type StatedZone } from './stated';
import { assignmentStatuses, standingOf, type AssignmentStatus, type Standing } from './status';

/** One place against one plan: what the sources state, what the drawing shows, and whether they agree. */
export interface AssignmentRow extends Standing {
  /** Unlike that of any other row: the place’s id and the plan’s. */
  readonly id: string;
  readonly place: Place;
  readonly plan: Plan;
  /** Whether the plan lists the place, in whatever group. */
  readonly listed: boolean;
  /** Nearest first. */
  readonly stated: readonly StatedZone[];
  /** Null for a place without a position of its own. */
  readonly drawn: Drawn | null;
  /** Links of lineage between the place and places of this plan, in the catalogue’s order. */
  readonly lineage: readonly { readonly link: Lineage; readonly other: Place }[];
}

/** Every place of the catalogue against every plan: by place in the catalogue’s order, then by plan. */
export function assignmentTable(lookups: Lookups): AssignmentRow[] {
  const { places, plans } = lookups.catalogue;
  return places.flatMap((place) => plans.map((plan) => assignmentRow(lookups, place, plan)));
}

function assignmentRow(lookups: Lookups, place: Place, plan: Plan): AssignmentRow {
  const stated = statedZones(lookups, place, plan.id);
  const drawn = drawnZones(planZonesOf(lookups, plan.id), place);
  return {
    id: `${place.id}/${plan.id}`,
    place,
    plan,
    listed: place.plans.includes(plan.id),
    stated,
    drawn,
    lineage: lookups.lineageOf(place.id).flatMap((link) => {
      const id = link.from === place.id ? link.to : link.from;
      const other = id === null ? undefined : lookups.find('place', id);
      return other?.plans.includes(plan.id) ? [{ link, other }] : [];
    }),
    ...standingOf(lookups, place, plan.id, stated, drawn),
  };
}

export interface AssignmentSummary {
  readonly places: number;
  /** How many rows have each status, zeros included. */
  readonly counts: Readonly<Record<AssignmentStatus, number>>;
  /** How many of the unlocated ones a source still puts into a zone. */
  readonly unlocatedButStated: number;
  /** The zone that most places are taken to be in; the first in the catalogue’s order of several. Null where none has any. */
  readonly fullest: { readonly zone: Place; readonly count: number } | null;
}

/** Counts some rows of the table. A plan’s own zones do not count as places in themselves. */
export function summaryOf(rows: readonly AssignmentRow[]): AssignmentSummary {
  const counts = Object.fromEntries(assignmentStatuses.map((status) => [status, 0])) as Record<AssignmentStatus, number>;
  let unlocatedButStated = 0;
  const held = new Map<Place, number>();
  for (const { status, zones } of rows) {
    counts[status] += 1;
    if (status === 'unlocated' && zones.length > 0) unlocatedButStated += 1;
    if (status === 'itself') continue;
    for (const zone of zones) held.set(zone, (held.get(zone) ?? 0) + 1);
  }
  let fullest: AssignmentSummary['fullest'] = null;
  for (const [zone, count] of held) if (!fullest || count > fullest.count) fullest = { zone, count };
  return { places: new Set(rows.map(({ place }) => place.id)).size, counts, unlocatedButStated, fullest };
}
