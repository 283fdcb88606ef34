import type { Place } from '../catalogue/catalogue';
import { subdistrictsOf } from '../catalogue/filter';
import type { Lookups } from '../catalogue/lookups';
import type { Drawn, DrawnZone } from './drawn';
import { containersOf, isStructure, type StatedZone } from './stated';

/**
 * How a place stands to a plan. Each place and plan has one, the first that holds:
 * - `itself`: the place is one of the plan’s own zones, and no source puts it into another of them;
 * - `unlocated`: it has no position of its own, so the drawing says nothing;
 * - `disagree`: a source puts it into a zone that the drawing keeps it out of, farther than both are unsure; or the
 *   drawing puts it into a zone, and the two are said to be in different subdistricts;
 * - `agree`: a source puts it into a zone, and so does the drawing;
 * - `ambiguous`: two or more zones of one group hold it or may hold it;
 * - `near-edge`: one zone may hold it, and its edge is nearer than both drawings are sure;
 * - `drawn`: the drawing alone puts it into a zone;
 * - `stated`: a source alone does, into a zone that has no extent;
 * - `unassigned`: neither does.
 */
export const assignmentStatuses = [
  'agree', 'drawn', 'stated', 'near-edge', 'ambiguous', 'disagree', 'unassigned', 'unlocated', 'itself',
] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

/** What the sources and the drawing disagree on. */
export type Disagreement =
  | { readonly on: 'zone'; readonly stated: Place; readonly metres: number }
  | { readonly on: 'subdistrict'; readonly drawn: Place };

export interface Standing {
  readonly status: AssignmentStatus;
  readonly disagreement: Disagreement | null;
  /** The zones it is taken to be in: stated ones where there are any, else those that the drawing is sure of. */
  readonly zones: readonly Place[];
  /** Metres to the boundary that decides; null where none does. */
  readonly edgeMetres: number | null;
}

export function standingOf(lookups: Lookups, place: Place, plan: string, stated: readonly StatedZone[], drawn: Drawn | null): Standing {
  const zones = stated.map(({ zone }) => zone);
  const standing = (status: AssignmentStatus, members: Partial<Standing> = {}): Standing =>
    ({ status, disagreement: null, zones, edgeMetres: null, ...members });
  if (stated.length === 0 && place.plans.includes(plan) && isStructure(place)) return standing('itself', { zones: [place] });
  if (!drawn) return standing('unlocated');

  const checked = stated.flatMap(({ zone }) => drawn.of(zone.id) ?? []);
  const kept = checked.find(({ verdict }) => verdict === 'out');
  if (kept) return standing('disagree', { disagreement: { on: 'zone', stated: kept.zone, metres: kept.edgeMetres }, edgeMetres: kept.edgeMetres });
  const leaves = leavesOf(lookups, drawn.zones);
  const sure = leaves.filter(({ verdict }) => verdict === 'in');
  const elsewhere = sure.find(({ zone }) => inOtherSubdistrict(lookups, place, zone));
  if (elsewhere) return standing('disagree', { disagreement: { on: 'subdistrict', drawn: elsewhere.zone }, edgeMetres: elsewhere.edgeMetres });
  if (checked.length > 0) {
    const nearest = least(checked);
    return standing(checked.every(({ verdict }) => verdict === 'in') ? 'agree' : 'near-edge', { edgeMetres: nearest });
  }
  if (hasSiblings(leaves)) return standing('ambiguous', { edgeMetres: least(leaves) });
  const open = leaves.filter(({ verdict }) => verdict !== 'in');
  const own = stated.length > 0 ? zones : sure.map(({ zone }) => zone);
  if (open.length > 0) return standing('near-edge', { zones: own, edgeMetres: least(open) });
  if (stated.length > 0) return standing('stated', { edgeMetres: least(leaves) });
  if (sure.length > 0) return standing('drawn', { zones: own, edgeMetres: least(sure) });
  return standing('unassigned', { edgeMetres: drawn.nearest?.edgeMetres ?? null });
}

const least = (zones: readonly DrawnZone[]): number | null =>
  (zones.length === 0 ? null : Math.min(...zones.map(({ edgeMetres }) => edgeMetres)));

/** Leaves out every zone that another of them is said to lie in. */
function leavesOf(lookups: Lookups, zones: readonly DrawnZone[]): DrawnZone[] {
  const wholes = new Set(zones.flatMap(({ zone }) => containersOf(lookups, zone).map(({ place }) => place.id)));
  return zones.filter(({ zone }) => !wholes.has(zone.id));
}

/** Whether two of the zones are of one kind, so that a place should be in one of them alone. */
function hasSiblings(zones: readonly DrawnZone[]): boolean {
  const groups = zones.map(({ zone }) => zone.group ?? zone.kind);
  return new Set(groups).size < groups.length;
}

function inOtherSubdistrict(lookups: Lookups, place: Place, zone: Place): boolean {
  const own = subdistrictsOf(lookups, place);
  const others = subdistrictsOf(lookups, zone);
  return own.length > 0 && others.length > 0 && !own.some((subdistrict) => others.includes(subdistrict));
}
