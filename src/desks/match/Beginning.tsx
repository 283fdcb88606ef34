import { useMemo } from 'react';
import { examplesOf, type Example } from '../../matching/examples';
import { ask, noNeed, type Condition } from '../../matching/need';
import { useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { useLookups } from '../../view/context';
import { useConditionName } from './ConditionName';
import type { NeedInHand } from './useNeed';

/** What is shown before anything is asked: how to begin, with needs to try. */
export function Beginning({ inHand }: { readonly inHand: NeedInHand }) {
  const lookups = useLookups();
  const words = useWords(matchWords);
  const text = useText();
  const nameOf = useConditionName();
  const examples = useMemo(() => examplesOf(lookups), [lookups]);
  const conditionsOf = (example: Example): Condition[] => [...(example.words ? [{ kind: 'words', text: text(example.words) } as const] : []), ...example.conditions];
  return (
    <div className="match-beginning">
      <h2>{words.empty.title}</h2>
      <p>{words.empty.lead}</p>
      <ul>
        {examples.map(conditionsOf).map((conditions) => (
          <li key={JSON.stringify(conditions)}>
            <button type="button" className="match-example" onClick={() => inHand.change({ ...noNeed, asked: conditions.map(ask) })}>
              {conditions.map(nameOf).join(' + ')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
