import { useMessages, useText } from '../../i18n/context';
import { useLookups, useView, useViewStore } from '../../view/context';
import type { Comparison } from '../../view/view';

/** Between the two plans: a line with a handle, dragged by pointer and touch, moved by arrow keys. */
export function Divider({ comparison }: { comparison: Comparison }) {
  const lookups = useLookups();
  const view = useView();
  const store = useViewStore();
  const { tools } = useMessages();
  const text = useText();
  const [left, right] = [view.plan, comparison.plan].map((id) => {
    const plan = lookups.plan(id);
    return plan ? text(plan.shortName) : '';
  });
  const { share } = comparison;
  return (
    <div className="divider">
      <span className="divider-name divider-name--left" style={{ right: `${100 - share}%` }}>{left}</span>
      <span className="divider-name divider-name--right" style={{ left: `${share}%` }}>{right}</span>
      <span className="divider-line" style={{ left: `${share}%` }} aria-hidden="true" />
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={share}
        aria-label={tools.divider}
        aria-valuetext={tools.dividerValue(left ?? '', right ?? '', share)}
        onChange={(event) => store.adjust({ comparison: { ...comparison, share: Number(event.currentTarget.value) } })}
      />
    </div>
  );
}
