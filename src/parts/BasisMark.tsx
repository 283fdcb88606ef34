import type { Basis } from '../catalogue/catalogue';
import { useMessages } from '../i18n/context';

const bases: readonly Basis[] = ['stated', 'derived', 'reported', 'inferred'];

/** Full, half, striped, empty: the less a statement rests on a document, the less there is of the mark. */
function Mark({ basis }: { basis: Basis }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="5" fill={basis === 'stated' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" />
      {basis === 'derived' && <path d="M6 1a5 5 0 0 0 0 10Z" fill="currentColor" />}
      {basis === 'reported' && <path d="M4.2 1.6V10.4M7.8 1.6V10.4" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

/** The small mark that says how a statement is known; the word itself for screen readers and on hover. */
export function BasisMark({ basis, worded = false }: { basis: Basis; worded?: boolean }) {
  const { name, explanation } = useMessages().basis[basis];
  return (
    <span className="basis" title={`${name}: ${explanation}`}>
      <Mark basis={basis} />
      <span className={worded ? 'basis-word' : 'visually-hidden'}>{name}</span>
    </span>
  );
}

/** What the four marks mean, once. */
export function BasisKey() {
  const messages = useMessages();
  return (
    <dl className="basis-key" aria-label={messages.basisTitle}>
      {bases.map((basis) => (
        <div key={basis}>
          <dt><span className="basis"><Mark basis={basis} /></span> {messages.basis[basis].name}</dt>
          <dd>{messages.basis[basis].explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
