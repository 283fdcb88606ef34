import { useId } from 'react';
import { useMessages, useText } from '../../i18n/context';
import { withMode, withShare } from '../../view/compare';
import { useLookups, useView, useViewStore } from '../../view/context';
import { compareModes, type Comparison } from '../../view/view';

/** Beside each other or one over the other, and how much of each is seen. */
export function ModeChoice({ comparison }: { comparison: Comparison }) {
  const view = useView();
  const store = useViewStore();
  const { compare: words } = useMessages();
  const group = useId();
  return (
    <>
      <fieldset className="compare-modes">
        <legend>{words.mode}</legend>
        {compareModes.map((mode) => (
          <label key={mode}>
            <input type="radio" name={group} checked={comparison.mode === mode} onChange={() => store.show(withMode(view, mode))} />
            {words.modes[mode]}
          </label>
        ))}
      </fieldset>
      <ShareSlider comparison={comparison} />
    </>
  );
}

/** Swiped: where the divider stands. Overlaid: how strongly the second plan is drawn. */
function ShareSlider({ comparison: { plan, mode, share } }: { comparison: Comparison }) {
  const lookups = useLookups();
  const view = useView();
  const store = useViewStore();
  const text = useText();
  const { compare: words, tools } = useMessages();
  const id = useId();
  const [lens = '', other = ''] = [view.plan, plan].map((one) => {
    const known = lookups.plan(one);
    return known && text(known.shortName);
  });
  return (
    <div className="compare-share">
      <label htmlFor={id}>{words.share[mode]}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={share}
        aria-valuetext={mode === 'swipe' ? tools.dividerValue(lens, other, share) : words.opacity(other, share)}
        onChange={(event) => store.adjust(withShare(view, event.currentTarget.valueAsNumber))}
      />
      <span aria-hidden="true">{share}%</span>
    </div>
  );
}
