/** How much of each part a sheet shows; the rest is counted, and found by its link. */
export interface Budget {
  readonly industries: number;
  readonly projects: number;
  readonly organisations: number;
  readonly attributes: number;
  readonly science: number;
  readonly parks: number;
  readonly lineage: number;
  readonly notes: number;
  /** Whether statements keep the notes that say how they were derived. */
  readonly reasons: boolean;
  /** Whether it is told how a place came to be drawn where it is, beside how sure that is. */
  readonly method: boolean;
}

/** How a sheet is laid out at one step of giving way: the map gives way first, then what matters least. */
export interface Fitting {
  readonly mapMillimetres: number;
  readonly budget: Budget;
}

const everything: Budget = { industries: 24, projects: 12, organisations: 12, attributes: 10, science: 5, parks: 6, lineage: 8, notes: 4, reasons: true, method: true };
const nothingLess: Budget = { industries: 3, projects: 1, organisations: 0, attributes: 0, science: 1, parks: 0, lineage: 1, notes: 0, reasons: false, method: false };

/** What gives way, in this order, one round after another. */
const givingWay: readonly (Exclude<keyof Budget, 'reasons' | 'method'>)[] = ['notes', 'organisations', 'attributes', 'parks', 'lineage', 'projects', 'science', 'industries'];

/** Budgets from everything to the least that still makes a sheet; each shows no more of anything than the one before. */
export function budgetsDown(): Budget[] {
  const budgets: Budget[] = [everything];
  let current = everything;
  for (let round = 0; round < 24; round += 1) {
    if (round === 2) budgets.push((current = { ...current, reasons: false }));
    for (const key of givingWay) {
      // What there is much of gives way sooner: a quarter at a time, at least one.
      const less = Math.max(nothingLess[key], current[key] - Math.max(1, Math.floor(current[key] / 4)));
      if (less < current[key]) budgets.push((current = { ...current, [key]: less }));
    }
  }
  return [...budgets, nothingLess];
}

const step = 5;
/** A map lower than this shows nothing. */
const leastMap = 40;

/** All the ways to lay out a sheet, from the roomiest to the tightest. Heights of the map in millimetres. */
export function fittings(tallest: number, lowest: number): Fitting[] {
  const heights = Array.from({ length: Math.floor((tallest - lowest) / step) + 1 }, (_, index) => tallest - index * step);
  return [
    ...heights.map((mapMillimetres) => ({ mapMillimetres, budget: everything })),
    ...budgetsDown().slice(1).map((budget) => ({ mapMillimetres: lowest, budget })),
    ...Array.from({ length: Math.floor((lowest - leastMap) / step) }, (_, index) => ({ mapMillimetres: lowest - (index + 1) * step, budget: nothingLess })),
  ];
}
