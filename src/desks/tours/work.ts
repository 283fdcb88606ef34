import type { Tour } from '../../catalogue/schema/tours';

/** The id that stands for the tour made in this browser: no tour of the data can have it. */
export const madeTour = '~';

const modes = ['present', 'kiosk', 'make'] as const;
/** `read`: in the panel. `present`: over the whole page. `kiosk`: the same, left to itself. `make`: being written. */
export type TourMode = 'read' | (typeof modes)[number];

/** What the desk was told, as it stands in the address. */
export interface ToursWork {
  /** Id of the tour, or `madeTour`; null for the list of tours. */
  readonly tour: string | null;
  /** Counted from 0; null where no step has been asked for. */
  readonly step: number | null;
  readonly mode: TourMode;
}

export const noTour: ToursWork = { tour: null, step: null, mode: 'read' };

/** A part of an address that could not be used. */
export interface WorkProblem {
  readonly part: 'tour' | 'step' | 'mode';
  readonly value: string;
}

export interface ReadWork {
  readonly work: ToursWork;
  readonly problems: readonly WorkProblem[];
}

/** `science-city/3/present`: a tour, a step counted from 1, a mode; what is left out or empty is the default. */
export function writeWork({ tour, step, mode }: ToursWork): string {
  if (tour === null) return '';
  const parts = [tour, step === null ? '' : String(step + 1), mode === 'read' ? '' : mode];
  return parts.join('/').replace(/\/+$/, '');
}

/** Reads what `writeWork` has written. Never throws: what cannot be read is told, and the rest is kept. */
export function readWork(text: string | undefined): ReadWork {
  if (text === undefined || text === '') return { work: noTour, problems: [] };
  const [tour = '', step = '', mode = '', ...rest] = text.split('/');
  const problems: WorkProblem[] = [];
  if (!/^(~|[a-z0-9]+(-[a-z0-9]+)*)$/.test(tour)) return { work: noTour, problems: [{ part: 'tour', value: tour }] };
  const number = /^[1-9]\d{0,3}$/.test(step) ? Number(step) - 1 : null;
  if (step !== '' && number === null) problems.push({ part: 'step', value: step });
  const known = modes.find((candidate) => candidate === mode);
  if (mode !== '' && !known) problems.push({ part: 'mode', value: mode });
  if (rest.length > 0) problems.push({ part: 'mode', value: rest.join('/') });
  return { work: { tour, step: number, mode: known ?? 'read' }, problems };
}

/**
 * Holds what an address asks for against the tours there are.
 * @param made the tour made in this browser; null where there is none
 */
export function settleWork({ work, problems }: ReadWork, tours: readonly Tour[], made: Tour | null): ReadWork & { readonly tour: Tour | null } {
  if (work.tour === null) return { work, problems, tour: null };
  // An empty tour can be made, but not shown.
  if (work.tour === madeTour && work.mode === 'make') return { work, problems, tour: made };
  const tour = work.tour === madeTour ? made : (tours.find(({ id }) => id === work.tour) ?? null);
  if (!tour || tour.steps.length === 0) return { work: noTour, problems: [...problems, { part: 'tour', value: work.tour }], tour: null };
  const last = tour.steps.length - 1;
  const mode = work.mode === 'make' ? 'read' : work.mode;
  if (work.step === null || work.step <= last) return { work: { ...work, mode }, problems, tour };
  return { work: { ...work, mode, step: last }, problems: [...problems, { part: 'step', value: String(work.step + 1) }], tour };
}
