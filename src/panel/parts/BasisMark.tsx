import type { Basis } from '../../catalogue/catalogue';
import { useMessages } from '../../i18n/context';

const marks: Record<Basis, string> = { stated: '●', derived: '◐', reported: '◍', inferred: '○' };

/** The small mark that says how a statement is known; the word itself for screen readers and on hover. */
export function BasisMark({ basis, worded = false }: { basis: Basis; worded?: boolean }) {
  const { name, explanation } = useMessages().basis[basis];
  return (
    <span className={`basis basis-${basis}`} title={`${name}: ${explanation}`}>
      <span aria-hidden="true">{marks[basis]}</span>
      <span className={worded ? 'basis-word' : 'visually-hidden'}>{name}</span>
    </span>
  );
}

/** What the four marks mean, once. */
export function BasisKey() {
  const messages = useMessages();
  return (
    <dl className="basis-key" aria-label={messages.basisTitle}>
      {(Object.keys(marks) as Basis[]).map((basis) => (
        <div key={basis}>
          <dt><span className={`basis basis-${basis}`} aria-hidden="true">{marks[basis]}</span> {messages.basis[basis].name}</dt>
          <dd>{messages.basis[basis].explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
