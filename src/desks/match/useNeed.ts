import { useMemo } from 'react';
import { ask, mostConditions, sameCondition, type Asked, type Condition, type Need } from '../../matching/need';
import { useLookups, useView, useViewStore } from '../../view/context';
import { readNeed, writeNeed, type NeedProblem } from './need-text';

export type Added = 'added' | 'already' | 'full';

export interface NeedInHand {
  readonly need: Need;
  readonly problems: readonly NeedProblem[];
  change(part: Partial<Need>): void;
  changeCondition(at: number, part: Partial<Asked>): void;
  /** Adds what is not there yet; tells what became of it. */
  add(...conditions: readonly Condition[]): Added;
  remove(at: number): void;
}

/** The need as it stands in the address, and the ways to change it. */
export function useNeed(): NeedInHand {
  const lookups = useLookups();
  const { work } = useView();
  const store = useViewStore();
  const { need, problems } = useMemo(() => readNeed(work.match, lookups), [work.match, lookups]);
  const put = (next: Need): void => store.adjust({ work: { ...store.getState().view.work, match: writeNeed(next) } });
  return {
    need,
    problems,
    change: (part) => put({ ...need, ...part }),
    changeCondition: (at, part) => put({ ...need, asked: need.asked.map((one, index) => (index === at ? { ...one, ...part } : one)) }),
    add(...conditions) {
      const fresh = conditions.filter((condition) => !need.asked.some((one) => sameCondition(one.condition, condition)));
      if (fresh.length === 0) return 'already';
      if (need.asked.length + fresh.length > mostConditions) return 'full';
      put({ ...need, asked: [...need.asked, ...fresh.map(ask)] });
      return 'added';
    },
    remove: (at) => put({ ...need, asked: need.asked.filter((_, index) => index !== at) }),
  };
}
