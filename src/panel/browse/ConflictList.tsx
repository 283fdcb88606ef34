import { useMessages } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ConflictCard } from '../../parts/ConflictCard';

/** What the plans say that cannot all be so, side by side. */
export function ConflictList() {
  const { catalogue } = useLookups();
  const messages = useMessages();
  if (catalogue.conflicts.length === 0) return <p className="empty">{messages.measure.noConflicts}</p>;
  return (
    <ul className="cards">
      {catalogue.conflicts.map((conflict) => (
        <li key={conflict.id}><ConflictCard conflict={conflict} /></li>
      ))}
    </ul>
  );
}
