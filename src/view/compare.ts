import { areLinked } from '../catalogue/lineage-between';
import type { Lookups } from '../catalogue/lookups';
import { compareModes, type CompareMode, type Comparison, type View } from './view';

/** The members of a view that change; what the store’s `show` and `adjust` take. */
export type ViewChange = Partial<View>;

/** The divider in the middle of the map, or the second plan drawn at half its strength. */
const middleShare = 50;

/** What no other pair of plans has a use for. */
const afresh = { layers: null, together: [], page: { type: 'home' } } as const satisfies ViewChange;

/**
 * Lays another plan beside the lens’s, in the way plans are compared already; null closes the comparison.
 * Chosen beside itself, the lens’s plan changes sides. An unknown plan changes nothing.
 */
export function compareWith(view: View, plan: string | null, lookups: Lookups): ViewChange {
  if (plan === null) return { comparison: null, together: [] };
  if (!lookups.plan(plan)) return {};
  if (plan === view.plan) return view.comparison ? { ...afresh, ...swapPlans(view) } : {};
  const { mode, share } = view.comparison ?? { mode: compareModes[0], share: middleShare };
  return { comparison: { plan, mode, share }, together: [], page: { type: 'home' } };
}

/** The other way of comparing. It begins in the middle: a divider’s place says nothing of an opacity. */
export function withMode(view: View, mode: CompareMode): ViewChange {
  return changed(view, ({ share, ...rest }) => ({ ...rest, mode, share: mode === rest.mode ? share : middleShare }));
}

/** @param share from 0 to 100; rounded, and kept within, as the address holds it */
export function withShare(view: View, share: number): ViewChange {
  if (!Number.isFinite(share)) return {};
  return changed(view, (comparison) => ({ ...comparison, share: Math.min(100, Math.max(0, Math.round(share))) }));
}

/**
 * Lens and compared plan change places. Each keeps its part of the map, so the divider is mirrored. Layers that
 * were chosen for the old lens are not the new one’s.
 */
export function swapPlans(view: View): ViewChange {
  const { comparison } = view;
  if (!comparison) return {};
  const share = comparison.mode === 'swipe' ? 100 - comparison.share : comparison.share;
  return { plan: comparison.plan, layers: null, comparison: { ...comparison, plan: view.plan, share } };
}

/** Looks through another plan, on the front page. A comparison stays open; its other plan chosen as lens changes sides. */
export function changeLens(view: View, plan: string): ViewChange {
  return view.comparison?.plan === plan ? { ...swapPlans(view), ...afresh } : { ...afresh, plan };
}

/**
 * The plan to lay beside another when none is chosen: the next in the catalogue’s order that lineage links to it,
 * else simply the next. Null where there is no other plan.
 */
export function planToCompare(lookups: Lookups, plan: string): string | null {
  const ids = lookups.catalogue.plans.map(({ id }) => id);
  const from = ids.indexOf(plan) + 1;
  const others = [...ids.slice(from), ...ids.slice(0, from)].filter((id) => id !== plan);
  return others.find((other) => areLinked(lookups, plan, other)) ?? others[0] ?? null;
}

function changed({ comparison }: View, change: (comparison: Comparison) => Comparison): ViewChange {
  return comparison ? { comparison: change(comparison) } : {};
}
