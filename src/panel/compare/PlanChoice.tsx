import { useId } from 'react';
import { useMessages, useText } from '../../i18n/context';
import { LineIcon } from '../../ui/LineIcon';
import { changeLens, compareWith, swapPlans } from '../../view/compare';
import { useLookups, useView, useViewStore } from '../../view/context';
import type { Comparison } from '../../view/view';

/** Which two plans are compared, and on which side each is. */
export function PlanChoice({ comparison }: { comparison: Comparison }) {
  const lookups = useLookups();
  const view = useView();
  const store = useViewStore();
  const { compare: words } = useMessages();
  const names = words.plans[comparison.mode];
  return (
    <div className="compare-plans">
      <PlanSelect label={names.lens} value={view.plan} choose={(plan) => store.show(changeLens(view, plan))} />
      <button type="button" className="compare-swap" aria-label={words.swap} title={words.swap} onClick={() => store.show(swapPlans(view))}>
        <LineIcon name="swap" />
      </button>
      <PlanSelect label={names.other} value={comparison.plan} choose={(plan) => store.show(compareWith(view, plan, lookups))} />
    </div>
  );
}

/** Both lists have every plan: the one that the other side shows changes sides. */
function PlanSelect({ label, value, choose }: { label: string; value: string; choose: (plan: string) => void }) {
  const { catalogue } = useLookups();
  const text = useText();
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {catalogue.plans.map((plan) => <option key={plan.id} value={plan.id}>{text(plan.shortName)}</option>)}
      </select>
    </div>
  );
}
