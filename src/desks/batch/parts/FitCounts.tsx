import type { FitKind } from '../../../assignment/industry-fit';
import { useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { formatNumber } from '../../../i18n/numbers';

const kinds = ['direct', 'related', 'none', 'unstated', 'unread'] as const;

/** How the rows’ industries answer to the zones’; each filters. */
export function FitCounts({ fits, chosen, choose }: { readonly fits: Readonly<Record<FitKind, number>>; readonly chosen: FitKind | undefined; readonly choose: (fit: FitKind) => void }) {
  const { result: words } = useWords(batchWords);
  return (
    <div className="batch-fits">
      <h3>{words.fitsTitle}</h3>
      <ul>
        {kinds.filter((kind) => fits[kind] > 0).map((kind) => (
          <li key={kind}>
            <button type="button" aria-pressed={chosen === kind} onClick={() => choose(kind)}>{words.fits[kind]} <strong>{formatNumber(fits[kind])}</strong></button>
          </li>
        ))}
      </ul>
    </div>
  );
}
