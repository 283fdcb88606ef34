import type { Lineage, Place, Plan } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';

/** How a place goes on in another plan, or comes from one. */
export interface LineageLink {
  readonly link: Lineage;
  /** Whether the place is the newer end of the link. */
  readonly newer: boolean;
  /** Null where the newer plan drops the place. */
  readonly other: Place | null;
  /** The plan that shows the other end. */
  readonly plan: Plan | null;
}

/** How a place continues places of older plans and is continued in newer ones, in the catalogue’s order. */
export function lineageLinksOf(lookups: Lookups, { id }: Place): LineageLink[] {
  return lookups.lineageOf(id).map((link) => {
    const newer = link.to === id;
    const end = newer ? link.from : link.to;
    const other = end === null ? null : lookups.find('place', end) ?? null;
    return { link, newer, other, plan: lookups.plan(other?.plans[0] ?? '') ?? null };
  });
}
