import type { Match } from '../../matching/match';
import { targetOf } from '../../matching/judge-location';
import { spaceIds, type Asked, type SpaceId } from '../../matching/need';
import { readWords } from '../../matching/words';
import { useMessages, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { useLookups } from '../../view/context';
import { useConditionName } from './ConditionName';
import type { NeedInHand } from './useNeed';

interface ConditionListProps {
  readonly inHand: NeedInHand;
  readonly match: Match;
  /** How many there are of each space. */
  readonly counts: ReadonlyMap<SpaceId, number>;
}

/** Where to look and what was asked, each with what it leaves. */
export function ConditionList({ inHand, match, counts }: ConditionListProps) {
  const words = useWords(matchWords);
  const { need } = inHand;
  const toggle = (space: SpaceId): void =>
    inHand.change({ spaces: spaceIds.filter((each) => (each === space ? !need.spaces.includes(space) : need.spaces.includes(each))) });
  return (
    <Section title={words.conditions.title}>
      <div role="group" aria-label={words.spaces.title} className="match-functions">
        <span className="match-label" aria-hidden="true">{words.spaces.title}</span>
        <span className="match-chips">
          {spaceIds.map((space) => (
            <button key={space} type="button" className="match-chip" aria-pressed={need.spaces.includes(space)} onClick={() => toggle(space)}>
              {words.spaces.names[space]} <span className="match-count">{counts.get(space) ?? 0}</span>
            </button>
          ))}
        </span>
      </div>
      {need.spaces.length === 0 && <p className="match-fault">{words.spaces.none}</p>}
      <ol className="match-conditions">
        {need.asked.map((asked, at) => <ConditionRow key={JSON.stringify(asked.condition)} asked={asked} at={at} inHand={inHand} match={match} />)}
      </ol>
      {need.asked.length > 1 && (
        <p className="match-clear"><button type="button" className="link-button" onClick={() => inHand.change({ asked: [] })}>{words.conditions.clear}</button></p>
      )}
    </Section>
  );
}

interface ConditionRowProps {
  readonly asked: Asked;
  readonly at: number;
  readonly inHand: NeedInHand;
  readonly match: Match;
}

function ConditionRow({ asked: { condition, active, hideSilent }, at, inHand, match }: ConditionRowProps) {
  const words = useWords(matchWords);
  const nameOf = useConditionName();
  const name = nameOf(condition);
  const step = match.steps[at];
  const said = (action: string): string => words.conditions.of(action, name);
  const strike = active ? words.conditions.strike : words.conditions.restore;
  const silence = hideSilent ? words.conditions.keepSilent : words.conditions.hideSilent;
  return (
    <li data-active={active}>
      <div className="match-condition">
        <span className="match-condition-name">{active ? name : <s>{name}</s>}</span>
        {step ? <span className="match-left number">{words.conditions.remaining(step.remaining)}</span> : <span className="match-left faint">{words.conditions.struck}</span>}
      </div>
      <ReadAs asked={condition} />
      {step && <p className="match-step">{words.conditions.answered(step.answered, step.silent)}</p>}
      <div className="match-actions">
        <button type="button" className="link-button" aria-label={said(strike)} onClick={() => inHand.changeCondition(at, { active: !active })}>{strike}</button>
        <button type="button" className="link-button" aria-label={said(words.conditions.remove)} onClick={() => inHand.remove(at)}>{words.conditions.remove}</button>
        {active && (hideSilent || (step && step.silent > 0)) && (
          <button type="button" className="link-button" aria-label={said(silence)} onClick={() => inHand.changeCondition(at, { hideSilent: !hideSilent })}>{silence}</button>
        )}
      </div>
    </li>
  );
}

const readingsShown = 5;

/** What words were read as, or why a condition cannot be judged. */
function ReadAs({ asked }: { readonly asked: Asked['condition'] }) {
  const lookups = useLookups();
  const words = useWords(matchWords);
  const { listSeparator } = useMessages();
  if (asked.kind === 'near' && !targetOf(lookups, asked.place)) return <p className="match-fault">{words.conditions.targetUnplaced}</p>;
  if (asked.kind !== 'words') return null;
  const readings = readWords(lookups, asked.text);
  if (readings.length === 0) return <p className="match-step">{words.conditions.unread}</p>;
  return (
    <p className="match-step">
      {words.conditions.readAs}{' '}
      {readings.slice(0, readingsShown).map(({ industry }, index) => (
        <span key={industry}>
          {index > 0 && listSeparator}
          <RecordLink record={{ type: 'industry', id: industry }} />
        </span>
      ))}
      {readings.length > readingsShown && <span className="faint"> +{readings.length - readingsShown}</span>}
    </p>
  );
}
