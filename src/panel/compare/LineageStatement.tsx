import type { LineageRow } from '../../catalogue/lineage-between';
import { useMessages, useText } from '../../i18n/context';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { RecordLink } from '../../parts/RecordLink';
import { Statement } from '../../parts/Statement';
import { shownTogether } from './together';

/** One link between two plans: which place goes on as which, how that is known, and both of them on the map. */
export function LineageStatement({ row }: { row: LineageRow }) {
  const messages = useMessages();
  return (
    <Statement basis={row.basis} citations={row.citations} note={row.reason} action={<ShowTogether row={row} />}>
      <RecordLink record={{ type: 'place', id: row.from.id }} />{' '}
      <span className="lineage-relation">{messages.lineage[row.relation]}{row.to && <span aria-hidden="true"> →</span>}</span>{' '}
      {row.to && <RecordLink record={{ type: 'place', id: row.to.id }} />}
    </Statement>
  );
}

/** Frames and marks the ends of a row, as far as they have a position. */
function ShowTogether({ row }: { row: LineageRow }) {
  const lookups = useLookups();
  const view = useView();
  const messages = useMessages();
  const text = useText();
  const { compare: words } = messages;
  const together = shownTogether(lookups, row);
  if (together.length === 0) return <small className="lineage-action faint">{messages.placement.none}</small>;
  const action = together.length > 1 ? words.showBoth : words.showOne;
  const names = together.flatMap((id) => lookups.find('place', id) ?? []).map(({ name }) => text(name)).join(messages.listSeparator);
  const shown = together.join(' ') === view.together.join(' ');
  return (
    <span className="lineage-action">
      <ViewLink to={{ together }} aria-current={shown ? 'true' : undefined} aria-label={words.showNamed(action, names)}>{action}</ViewLink>
      {shown && <ViewLink to={{ together: [] }}>{words.stopShowing}</ViewLink>}
    </span>
  );
}
