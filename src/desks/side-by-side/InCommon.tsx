import { useMessages, useText, useWords } from '../../i18n/context';
import { sideBySideWords } from '../../i18n/desks/side-by-side';
import type { ComparisonRow, Trait } from './comparison';

/** How much the places differ, and what they have in common. */
export function InCommon({ rows, count }: { readonly rows: readonly ComparisonRow[]; readonly count: number }) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const known = rows.filter(({ standing }) => standing !== 'silent');
  const differ = known.filter(({ standing }) => standing === 'differ').length;
  const nameOf = (row: ComparisonRow, { key, name }: Trait): string[] => {
    if (name) return [text(name)];
    return row.id === 'unknown' ? [messages.place.unknowns[key as keyof typeof messages.place.unknowns]] : [];
  };
  const common = rows.flatMap((row) => {
    const names = row.common.flatMap((trait) => nameOf(row, trait));
    return names.length > 0 ? [{ id: row.id, names }] : [];
  });
  return (
    <section className="side-by-side-common" aria-label={words.common}>
      <p className="side-by-side-summary" role="status">{words.summary(known.length, differ)}</p>
      {common.length === 0 ? <p className="faint">{words.noCommon}</p> : (
        <>
          <h2>{words.both(count)}</h2>
          <dl>
            {common.map(({ id, names }) => (
              <div key={id}><dt>{words.rows[id]}</dt><dd>{names.join(messages.listSeparator)}</dd></div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
