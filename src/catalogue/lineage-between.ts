import { splitCitation } from './citations';
import type { Lineage, Place, Plan } from './catalogue';
import type { Lookups } from './lookups';

/** One link of the catalogue’s lineage, its ends found. Basis, citations and reason are the link’s own. */
export interface LineageRow extends Omit<Lineage, 'from' | 'to'> {
  readonly from: Place;
  /** Null where the newer plan no longer lists the place. */
  readonly to: Place | null;
}

/** How places go on, in the order in which it is told: from what stays to what is gone. */
export const lineageGroups = ['same', 'renamed', 'parts', 'overlaps', 'dropped'] as const;
export type LineageGroup = (typeof lineageGroups)[number];

const groupOf: Record<Lineage['relation'], LineageGroup> = {
  same: 'same', renamed: 'renamed', within: 'parts', contains: 'parts', overlaps: 'overlaps', dropped: 'dropped',
};

/** What the catalogue says of how one plan’s places go on in another. */
export interface LineageBetween {
  readonly older: Plan;
  readonly newer: Plan;
  /** Groups that have rows, in the order of `lineageGroups`; rows in the catalogue’s order. */
  readonly groups: readonly { readonly group: LineageGroup; readonly rows: readonly LineageRow[] }[];
  /** Places that both plans list: one record, so nothing had to be linked. */
  readonly shared: readonly Place[];
  /**
   * Places of the newer plan that are neither shared nor at the end of a row. Computed, and no statement of any
   * document: such a place may be new, or the documents may not say what it comes from.
   */
  readonly unlinked: readonly Place[];
}

/**
 * Lays two plans side by side; which is given first does not matter. The older is the one whose period begins
 * first, then the one that the catalogue lists first. Null for an unknown plan, and for a plan beside itself.
 */
export function lineageBetween(lookups: Lookups, one: string, other: string): LineageBetween | null {
  const [older, newer] = byAge(lookups, one, other);
  if (!older || !newer) return null;
  const rows = rowsBetween(lookups, older, newer);
  const linked = new Set(rows.flatMap(({ from, to }) => [from.id, to?.id]));
  const ofNewer = lookups.catalogue.places.filter(({ plans }) => plans.includes(newer.id));
  return {
    older,
    newer,
    groups: lineageGroups
      .map((group) => ({ group, rows: rows.filter(({ relation }) => groupOf[relation] === group) }))
      .filter((group) => group.rows.length > 0),
    shared: ofNewer.filter(({ plans }) => plans.includes(older.id)),
    unlinked: ofNewer.filter(({ id, plans }) => !plans.includes(older.id) && !linked.has(id)),
  };
}

/** Whether a link of the catalogue leads from a place of one of the two plans to a place of the other. */
export function areLinked(lookups: Lookups, one: string, other: string): boolean {
  const [older, newer] = byAge(lookups, one, other);
  return older !== undefined && newer !== undefined && rowsBetween(lookups, older, newer).some(({ to }) => to !== null);
}

function byAge({ catalogue }: Lookups, one: string, other: string): Plan[] {
  return catalogue.plans
    .filter(({ id }) => id === one || id === other)
    .sort((before, after) => before.period.from - after.period.from);
}

function rowsBetween(lookups: Lookups, older: Plan, newer: Plan): LineageRow[] {
  return lookups.catalogue.lineage.flatMap((link) => {
    const from = lookups.find('place', link.from);
    const to = link.to === null ? null : lookups.find('place', link.to);
    if (!from || to === undefined) return [];
    const concerned = to === null ? isGoneFrom(link, from, older, newer) : isBetween(from, to, older, newer);
    return concerned ? [{ ...link, from, to }] : [];
  });
}

/** Where two periods begin in the same year the link itself knows which of its ends is the older, so either way counts. */
function isBetween(from: Place, to: Place, older: Plan, newer: Plan): boolean {
  const leads = (start: Plan, end: Plan): boolean => from.plans.includes(start.id) && to.plans.includes(end.id);
  return leads(older, newer) || leads(newer, older);
}

/**
 * A link to nowhere does not name the plan that is silent. It is taken for the newer of two plans only where it
 * cites a document of that plan, and starts from a place that this plan does not list.
 */
function isGoneFrom(link: Lineage, from: Place, older: Plan, newer: Plan): boolean {
  return from.plans.includes(older.id)
    && !from.plans.includes(newer.id)
    && link.citations.some((citation) => newer.documents.includes(splitCitation(citation).source));
}
