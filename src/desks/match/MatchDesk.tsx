import { useEffect, useMemo, useRef, useState } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import { candidatesOf } from '../../matching/candidates';
import { directnessOf } from '../../matching/directness';
import { match, type Match } from '../../matching/match';
import { spaceIds, type Need, type SpaceId } from '../../matching/need';
import { useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { BasisKey } from '../../parts/BasisMark';
import { DeskHeading } from '../../parts/DeskHeading';
import { Section } from '../../parts/Section';
import { ShortlistShelf } from '../../parts/ShortlistShelf';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { useLookups } from '../../view/context';
import { Beginning } from './Beginning';
import { ConditionList } from './ConditionList';
import { HiddenPlaces, SilentPlaces } from './LeftOut';
import { NeedForm } from './NeedForm';
import type { NeedProblem } from './need-text';
import { firstShown, ResultList } from './ResultList';
import { useLeadersOnMap } from './useLeadersOnMap';
import { useNeed, type NeedInHand } from './useNeed';
import { WeightList } from './WeightList';
import './match.css';

/** How many of the best are marked on the map. */
const leadersMarked = 5;

/** Finds places for a firm: what it does and needs, what that leaves, in what order and why. */
export default function MatchDesk() {
  const lookups = useLookups();
  const words = useWords(matchWords);
  const inHand = useNeed();
  const { need, problems } = inHand;
  const answer = useMemo(() => match(lookups, need), [lookups, need]);
  const isAsking = need.asked.some(({ active }) => active);
  const leaders = useMemo(() => (isAsking ? answer.found.slice(0, leadersMarked).map(({ place }) => place) : []), [answer, isAsking]);
  useLeadersOnMap(leaders);
  const results = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countsOf(candidatesOf(lookups)), [lookups]);
  return (
    <div className="match">
      <DeskHeading desk="match">{words.lead}</DeskHeading>
      <Problems problems={problems} />
      <ShortlistShelf />
      <NeedForm inHand={inHand} />
      <div className="match-summary">
        <Announcement answer={answer} isAsking={isAsking} />
        {isAsking && <button type="button" className="link-button" onClick={() => results.current?.focus()}>{words.form.toResults}</button>}
      </div>
      {need.asked.length === 0 && <Beginning inHand={inHand} />}
      {need.asked.length > 0 && <ConditionList inHand={inHand} match={answer} counts={counts} />}
      {isAsking && <div ref={results} tabIndex={-1} className="match-answer-part"><Results inHand={inHand} answer={answer} /></div>}
    </div>
  );
}

function countsOf(candidates: ReturnType<typeof candidatesOf>): ReadonlyMap<SpaceId, number> {
  return new Map(spaceIds.map((space) => [space, candidates.filter((candidate) => candidate.space === space).length]));
}

function Results({ inHand, answer }: { readonly inHand: NeedInHand; readonly answer: Match }) {
  const lookups = useLookups();
  const words = useWords(matchWords);
  const messages = useMessages();
  const { need } = inHand;
  const [showAll, setShowAll] = useState(false);
  const shown = useMemo(() => (showAll ? answer.found : answer.found.slice(0, firstShown)), [answer, showAll]);
  const directness = useMemo(() => directnessOf(answer, need), [answer, need]);
  const earlier = useMemo(() => earlierAnswers(need, (wider) => match(lookups, wider)), [lookups, need]);
  const citations = useMemo(() => citationsWithin(shown.flatMap(({ parts }) => parts.flatMap(({ grounds }) => grounds.map((ground) => ({ citations: ground.citations }))))), [shown]);
  return (
    <PageSources citations={citations}>
      <WeightList inHand={inHand} />
      <Section title={words.results.title} count={answer.found.length}>
        <ResultList need={need} match={answer} directness={directness} shown={shown} showAll={showAll} setShowAll={setShowAll} />
        {earlier > 0 && (
          <p className="match-earlier">
            {words.spaces.earlierAnswer(earlier)}{' '}
            <button type="button" className="link-button" onClick={() => inHand.change({ spaces: [...need.spaces, 'earlier'] })}>{words.spaces.include}</button>
          </p>
        )}
        <SilentPlaces places={answer.silent} />
        <HiddenPlaces match={answer} need={need} />
      </Section>
      <details className="match-key">
        <summary>{words.key.title}</summary>
        <ul>{words.key.lines.map((line) => <li key={line}>{line}</li>)}</ul>
      </details>
      <SourceList />
      <BasisKey />
      <p className="checked">{messages.indicative}</p>
    </PageSources>
  );
}

/** How many spaces of earlier plans would answer, where they are not looked at. */
function earlierAnswers(need: Need, answerTo: (need: Need) => Match): number {
  return need.spaces.includes('earlier') ? 0 : answerTo({ ...need, spaces: ['earlier'] }).found.length;
}

/** What of a link could not be read. */
function Problems({ problems }: { readonly problems: readonly NeedProblem[] }) {
  const { problems: words } = useWords(matchWords);
  if (problems.length === 0) return null;
  return (
    <div className="notice match-problems" role="alert">
      {problems.map((problem) => {
        const sentence = problem.kind === 'unreadable' ? words.unreadable(problem.text) : problem.kind === 'unknown' ? words.unknown[problem.what](problem.id) : words.tooMany(problem.count);
        return <p key={sentence}>{sentence}</p>;
      })}
      <p>{words.kept}</p>
    </div>
  );
}

/** Sums the answer up, and reads it out; after it is there, since what a region begins with is not read out. */
function Announcement({ answer, isAsking }: { readonly answer: Match; readonly isAsking: boolean }) {
  const words = useWords(matchWords);
  const text = useText();
  const region = useRef<HTMLParagraphElement>(null);
  const [first] = answer.found;
  const sentence = isAsking
    ? words.results.announced(answer.all - answer.hidden.length, answer.found.length, answer.hidden.length, first ? text(first.place.name) : null)
    : words.results.open(answer.all);
  useEffect(() => {
    if (region.current) region.current.textContent = sentence;
  }, [sentence]);
  return <p ref={region} role="status" />;
}
