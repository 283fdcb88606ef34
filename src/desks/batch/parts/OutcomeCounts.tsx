import { useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { formatNumber } from '../../../i18n/numbers';
import { outcomes, toneOf, type Outcome } from '../outcome';
import type { RunSummary } from '../protocol';

const percent = (count: number, of: number): string => (of === 0 ? '' : `${formatNumber((count / of) * 100, 1)}%`);

/** Counts by outcome under one bar of them all; each filters where `choose` is given. */
export function OutcomeCounts({ summary, chosen, choose }: {
  readonly summary: RunSummary;
  readonly chosen?: Outcome | undefined;
  readonly choose?: (outcome: Outcome) => void;
}) {
  const { result: words } = useWords(batchWords);
  const shown = outcomes.filter((outcome) => summary.outcomes[outcome] > 0 || (outcome !== 'partly' && outcome !== 'edge'));
  return (
    <>
      <div className="batch-bar" aria-hidden="true">
        {shown.map((outcome) => <span key={outcome} data-outcome={outcome} style={{ flexGrow: summary.outcomes[outcome] }} />)}
      </div>
      <ul className="batch-counts">
        {shown.map((outcome) => {
          const count = summary.outcomes[outcome];
          const content = (
            <>
              <span className="batch-swatch" data-outcome={outcome} data-tone={toneOf[outcome]} aria-hidden="true" />
              <span className="batch-count-name">{words.outcomes[outcome]}<small>{words.outcomesMeaning[outcome]}</small></span>
              <span className="batch-count-figure">{formatNumber(count)}<small>{percent(count, summary.rows)}</small></span>
            </>
          );
          return (
            <li key={outcome}>
              {choose
                ? <button type="button" className="batch-count" aria-pressed={chosen === outcome} onClick={() => choose(outcome)}>{content}</button>
                : <div className="batch-count">{content}</div>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
