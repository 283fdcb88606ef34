import { useMessages, useText, useWords } from '../../i18n/context';
import { sideBySideWords } from '../../i18n/desks/side-by-side';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { shortlistLimit, type ListId } from '../../view/view';
import { comparableGroups } from './groups';
import type { SideBySide } from './useSideBySide';

const lists: readonly ListId[] = ['facilities', 'institutions', 'parks'];

/** What to do where there are fewer than two places to compare. */
export function EmptyComparison({ desk }: { readonly desk: SideBySide }) {
  const lookups = useLookups();
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const groups = comparableGroups(lookups, shortlistLimit - desk.listed.length);
  return (
    <div className="side-by-side-empty">
      <p role="status">{words.needMore(desk.dossiers.length)}</p>
      <h2>{words.ways}</h2>
      <ul>
        <li><ViewLink to={{ page: { type: 'desk', id: 'match' } }}>{messages.desks.names.match}</ViewLink> <small>{words.wayMatch}</small></li>
        {lookups.catalogue.plans.map(({ id, name }) => <li key={id}><ViewLink to={{ page: { type: 'home' }, plan: id }}>{text(name)}</ViewLink></li>)}
        {lists.map((id) => <li key={id}><ViewLink to={{ page: { type: 'list', id } }}>{messages.lists[id]}</ViewLink></li>)}
      </ul>
      {groups.length > 0 && (
        <>
          <h2>{words.groups}</h2>
          <p className="faint">{words.groupNote}</p>
          <p className="side-by-side-groups">
            {groups.map(({ plan, group, places }) => (
              <button key={`${plan.id} ${group.id}`} type="button" className="button" onClick={() => desk.add(places)}>
                {words.groupOf(text(group.name), places.length)}<small>{text(plan.shortName)}</small>
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
