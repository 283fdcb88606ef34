import type { LineageBetween } from '../../catalogue/lineage-between';
import { useMessages, useText } from '../../i18n/context';
import { GroupSection } from '../../parts/GroupSection';
import { PlaceRows } from '../../parts/PlaceRow';
import { LineageStatement } from './LineageStatement';

/** What the documents say of how the older plan’s places go on in the newer, then what they leave open. */
export function LineageGroups({ lineage }: { lineage: LineageBetween }) {
  const { older, newer, groups, shared, unlinked } = lineage;
  const messages = useMessages();
  const text = useText();
  const { compare: words } = messages;
  const [before, after] = [older, newer].map(({ shortName, period }) => words.planInYears(text(shortName), messages.period(period.from, period.to)));
  return (
    <>
      {groups.length > 0
        ? <p className="lineage-direction">{words.direction(before ?? '', after ?? '')}</p>
        : <p className="empty">{words.none}</p>}
      {groups.map(({ group, rows }) => (
        <GroupSection key={group} title={words.groups[group]} count={rows.length}>
          <ul className="statements">
            {rows.map((row) => <LineageStatement key={`${row.from.id} ${row.to?.id ?? ''}`} row={row} />)}
          </ul>
        </GroupSection>
      ))}
      {shared.length > 0 && (
        <GroupSection title={words.groups.shared} count={shared.length} note={words.sharedNote}>
          <PlaceRows places={shared} showKind />
        </GroupSection>
      )}
      {groups.length > 0 && unlinked.length > 0 && (
        <GroupSection title={words.groups.unlinked} count={unlinked.length} note={words.unlinkedNote}>
          <PlaceRows places={unlinked} showKind />
        </GroupSection>
      )}
    </>
  );
}
