import type { Text } from '../../../catalogue/catalogue';
import type { Tour, TourStatement, TourStep } from '../../../catalogue/schema/tours';

/** A tour in the making. */
export interface Making {
  readonly tour: Tour;
  /** As it was when it was last saved or loaded; null where it never was. */
  readonly saved: Tour | null;
  readonly past: readonly Tour[];
  /** What the last change was to, so that typing in one field is one step back. */
  readonly touched: string | null;
}

export type MakingAction =
  | { readonly type: 'describe'; readonly member: 'title' | 'lead'; readonly text: Text }
  | { readonly type: 'rename'; readonly id: string }
  | { readonly type: 'add'; readonly step: TourStep; readonly after: number | null }
  | { readonly type: 'change'; readonly step: number; readonly member: string; readonly to: TourStep }
  | { readonly type: 'move'; readonly step: number; readonly by: -1 | 1 }
  | { readonly type: 'remove'; readonly step: number }
  /** Another tour in the place of this one; `saved` where it is kept in a file already. */
  | { readonly type: 'replace'; readonly tour: Tour; readonly saved: boolean }
  | { readonly type: 'saved' }
  | { readonly type: 'undo' };

const blank: Text = { zh: '', en: '' };
export const emptyTour: Tour = { id: 'my-tour', title: blank, lead: blank, steps: [] };
export const emptyStatement: TourStatement = { text: blank };

export const nothingMade: Making = { tour: emptyTour, saved: null, past: [], touched: null };

const mostPast = 200;

/** What becomes of a tour by a change. Pure. The same object where nothing changes. */
export function make(making: Making, action: MakingAction): Making {
  const { tour } = making;
  switch (action.type) {
    case 'describe':
      return changed(making, { ...tour, [action.member]: action.text }, action.member);
    case 'rename':
      return changed(making, { ...tour, id: action.id }, 'id');
    case 'add': {
      const at = action.after === null ? tour.steps.length : action.after + 1;
      return changed(making, { ...tour, steps: inserted(tour.steps, at, action.step) }, null);
    }
    case 'change':
      if (!tour.steps[action.step]) return making;
      return changed(making, { ...tour, steps: tour.steps.map((step, index) => (index === action.step ? action.to : step)) }, `${action.step} ${action.member}`);
    case 'move': {
      const step = tour.steps[action.step];
      const to = action.step + action.by;
      if (!step || to < 0 || to >= tour.steps.length) return making;
      return changed(making, { ...tour, steps: inserted(without(tour.steps, action.step), to, step) }, null);
    }
    case 'remove':
      if (!tour.steps[action.step]) return making;
      return changed(making, { ...tour, steps: without(tour.steps, action.step) }, null);
    case 'replace':
      return { ...changed(making, action.tour, null), saved: action.saved ? action.tour : making.saved };
    case 'saved':
      return { ...making, saved: tour, touched: null };
    case 'undo': {
      const before = making.past.at(-1);
      return before ? { ...making, tour: before, past: making.past.slice(0, -1), touched: null } : making;
    }
  }
}

const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, index) => index !== at);
const inserted = <T>(items: readonly T[], at: number, item: T): T[] => [...items.slice(0, at), item, ...items.slice(at)];

function changed(making: Making, tour: Tour, touched: string | null): Making {
  const goesOn = touched !== null && touched === making.touched;
  return { ...making, tour, touched, past: goesOn ? making.past : [...making.past, making.tour].slice(-mostPast) };
}

/** Whether leaving would lose something. */
export const isUnsaved = ({ tour, saved }: Making): boolean => tour !== saved && tour !== emptyTour;

/** An id for a tour that is called so: its English words; the one it has where there are none. */
export function idFromTitle({ en }: Text, present: string): string {
  const id = en.normalize('NFKD').toLowerCase().replaceAll(/[’']|\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  return id === '' ? present : id;
}
