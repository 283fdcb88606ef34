import type { Verdict } from '../../assignment/verdict';
import { useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';

/** Full, half, a line through, empty: told apart without colour, and never without the word. */
function Mark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.2" fill={verdict === 'in' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" strokeDasharray={verdict === 'possible' ? '3 1.9' : undefined} />
      {verdict === 'in' && <path d="M5 8.2L7.2 10.4L11.2 6" fill="none" stroke="var(--card)" strokeWidth="1.7" />}
      {verdict === 'possible' && <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2Z" fill="currentColor" />}
      {verdict === 'edge' && <path d="M8 0.5V15.5" stroke="currentColor" strokeWidth="1.8" />}
    </svg>
  );
}

/** A verdict in a word, with its mark; the mark alone where a sentence beside it says the word. */
export function VerdictMark({ verdict, worded = true }: { readonly verdict: Verdict; readonly worded?: boolean }) {
  const { verdicts, verdictKey } = useWords(checkWords);
  return (
    <span className="verdict" data-verdict={verdict} title={verdictKey[verdict]}>
      <Mark verdict={verdict} /> {worded && verdicts[verdict]}
    </span>
  );
}

const verdictsOrder: readonly Verdict[] = ['in', 'possible', 'edge', 'out'];

/** What the verdicts mean, once. */
export function VerdictKey() {
  const { verdictKey } = useWords(checkWords);
  return (
    <dl className="verdict-key">
      {verdictsOrder.map((verdict) => (
        <div key={verdict}>
          <dt><VerdictMark verdict={verdict} /></dt>
          <dd>{verdictKey[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
