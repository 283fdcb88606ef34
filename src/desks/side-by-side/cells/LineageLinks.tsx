import { useMessages, useText, useWords } from '../../../i18n/context';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';
import { RecordLink } from '../../../parts/RecordLink';
import type { CellProps } from './cell-props';
import { Items } from './Items';

/** How it continues places of older plans and is continued in newer ones. */
export function LineageLinks({ dossier: { lineage }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const items = lineage.map(({ link, newer, other, plan }) => ({
    key: `${newer ? 'from' : 'to'} ${link.relation} ${other?.id ?? ''}`,
    what: <>{newer ? messages.lineage.from[link.relation] : messages.lineage[link.relation]} {other && <RecordLink record={{ type: 'place', id: other.id }} />}</>,
    basis: link.basis, citations: link.citations, beside: plan && text(plan.shortName),
  }));
  return <Items items={items} shared={shared} none={words.noLineage} />;
}
