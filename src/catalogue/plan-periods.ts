import type { Plan, PlanningDocument } from './catalogue';
import type { Lookups } from './lookups';

/** A stretch of the year axis, both ends in percent from its left. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One plan on the common axis of years. */
export interface PlanPeriod {
  readonly plan: Plan;
  /** From the first day of the period to the last day of its last year. */
  readonly stretch: Stretch;
  readonly documents: readonly {
    readonly document: PlanningDocument;
    /** Where on the axis its date stands, in percent from the left; null where the document states no date. */
    readonly dated: number | null;
  }[];
}

export interface PlanPeriods {
  /** The middle of every fifth year, in percent from the left. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** One for each plan, in the catalogue’s order. */
  readonly plans: readonly PlanPeriod[];
}

const yearsBetweenTicks = 5;

/**
 * When each plan speaks, on one axis of years: from the earliest year that a plan or a date of its documents
 * names to the latest. Every year is as wide as any other, and stands there whole.
 */
export function planPeriods(lookups: Lookups): PlanPeriods {
  const { plans } = lookups.catalogue;
  const documentsOf = (plan: Plan): PlanningDocument[] => plan.documents.flatMap((id) => lookups.find('document', id) ?? []);
  const dates = plans.flatMap(documentsOf).flatMap(({ date }) => (date === null ? [] : Math.floor(momentOf(date))));
  const years = [...plans.flatMap(({ period }) => [period.from, period.to]), ...dates];
  const first = Math.min(...years);
  const afterLast = Math.max(...years) + 1;
  const at = (moment: number): number => ((moment - first) / (afterLast - first)) * 100;
  return {
    ticks: ticksBetween(first, afterLast).map((year) => ({ year, at: at(year + 0.5) })),
    plans: plans.map((plan) => ({
      plan,
      stretch: { start: at(plan.period.from), end: at(plan.period.to + 1) },
      documents: documentsOf(plan).map((document) => ({ document, dated: document.date === null ? null : at(momentOf(document.date)) })),
    })),
  };
}

function ticksBetween(first: number, afterLast: number): number[] {
  const ticks: number[] = [];
  for (let year = Math.ceil(first / yearsBetweenTicks) * yearsBetweenTicks; year < afterLast; year += yearsBetweenTicks) ticks.push(year);
  return ticks;
}

/** A date such as "2021", "2021-04" or "2021-04-09" as a year with its fraction: the middle of what is known of it. */
function momentOf(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}
