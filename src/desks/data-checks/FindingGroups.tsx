import { useState } from 'react';
import { ruleIds } from '../../catalogue-checks/check';
import { severities } from '../../catalogue-checks/finding';
import { useText, useWords } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { Section } from '../../parts/Section';
import { useLookups } from '../../view/context';
import { FindingRow } from './FindingRow';
import type { Group, Grouping, ToldFinding } from './selection';
import { shelfName } from './shelf-name';
import type { SeenFinding } from './useSeenFinding';

/** Long lists begin short, so that every group’s head is within reach. */
const shownAtFirst = 6;

interface FindingGroupsProps extends SeenFinding {
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
}

export function FindingGroups({ groups, grouping, ...seeing }: FindingGroupsProps) {
  return groups.map((group) => (
    <FindingGroup key={`${grouping} ${group.key}`} groupKey={group.key} told={group.told} grouping={grouping} {...seeing} />
  ));
}

interface FindingGroupProps extends SeenFinding {
  readonly groupKey: string;
  readonly told: readonly ToldFinding[];
  readonly grouping: Grouping;
}

function FindingGroup({ groupKey, told, grouping, seen, see }: FindingGroupProps) {
  const words = useWords(dataChecksWords);
  const [whole, setWhole] = useState(false);
  const { title, note } = useHead(groupKey, told, grouping);
  const folds = told.length > shownAtFirst;
  return (
    <Section title={title} count={told.length} note={note}>
      <ul className="findings">
        {told.map((each, index) => (
          <FindingRow
            key={each.finding.id} told={each} folded={!whole && index >= shownAtFirst} ruled={grouping !== 'rule'}
            seen={seen === each.finding.id} see={see}
          />
        ))}
      </ul>
      {folds && (
        <button type="button" className="link-button findings-fold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.fewer : words.all(told.length)}
        </button>
      )}
    </Section>
  );
}

/** What a group is called, and what its rule or severity means. */
function useHead(key: string, told: readonly ToldFinding[], grouping: Grouping): { readonly title: string; readonly note?: string } {
  const lookups = useLookups();
  const text = useText();
  const words = useWords(dataChecksWords);
  if (grouping === 'layer') {
    const [first] = told;
    return { title: first ? shelfName(first.shelf, lookups, words.recordKinds, text) : key };
  }
  const rule = ruleIds.find((id) => id === key);
  const severity = severities.find((id) => id === key);
  const named = rule ? words.rules[rule] : severity && words.severities[severity];
  return named ? { title: named.name, note: named.explanation } : { title: key };
}
