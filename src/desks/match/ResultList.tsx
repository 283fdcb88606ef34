import { useState } from 'react';
import type { Found, Match } from '../../matching/match';
import type { Directness } from '../../matching/directness';
import { aspectIds, type Aspect, type Need } from '../../matching/need';
import { useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { formatNumber } from '../../i18n/numbers';
import { RecordLink } from '../../parts/RecordLink';
import { ShortlistButton } from '../../parts/ShortlistButton';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { useConditionName } from './ConditionName';
import { GroundLine } from './GroundLine';

export const firstShown = 8;

interface ResultListProps {
  readonly need: Need;
  readonly match: Match;
  readonly directness: Directness | null;
  readonly shown: readonly Found[];
  readonly showAll: boolean;
  readonly setShowAll: (all: boolean) => void;
}

/** What remains, best first, each with its reasons. */
export function ResultList({ need, match, directness, shown, showAll, setShowAll }: ResultListProps) {
  const words = useWords(matchWords);
  if (match.found.length === 0) return <p className="match-none">{words.results.none}</p>;
  const further = match.found.length - firstShown;
  return (
    <>
      {directness === 'weak' && <p className="notice">{words.results.weak}</p>}
      {directness === 'science' && <p className="notice">{words.results.scienceOnly}</p>}
      <ol className="match-results">
        {shown.map((found) => <ResultRow key={found.place.id} found={found} need={need} mostPoints={match.mostPoints} />)}
      </ol>
      {shown.some(({ tiedWith }) => tiedWith > 0) && <p className="match-step">{words.results.tieOrder}</p>}
      {further > 0 && (
        <p><button type="button" className="link-button match-further" onClick={() => setShowAll(!showAll)}>{showAll ? words.results.fewer : words.results.more(further)}</button></p>
      )}
    </>
  );
}

interface ResultRowProps {
  readonly found: Found;
  readonly need: Need;
  readonly mostPoints: number;
}

function ResultRow({ found, need, mostPoints }: ResultRowProps) {
  const { place, score, rank, tiedWith, parts, verdicts } = found;
  const lookups = useLookups();
  const words = useWords(matchWords);
  const { kinds, placement, listSeparator } = useMessages();
  const text = useText();
  const nameOf = useConditionName();
  const silent = need.asked.flatMap(({ condition }, at) => (verdicts.get(at) === 'silent' ? [nameOf(condition)] : []));
  const leading = aspectIds.flatMap((aspect) => parts.filter((part) => part.aspect === aspect && part.strength > 0).slice(0, 1)).flatMap((part) => part.grounds.slice(0, 1));
  return (
    <li className="match-result">
      <div className="match-result-head">
        <span className="match-rank number" aria-hidden="true">{rank}</span>
        <PlaceGlyph place={place} lookups={lookups} size={22} />
        <span className="row-text">
          <h3><RecordLink record={{ type: 'place', id: place.id }} /></h3>
          <span className="row-detail">
            <span>{kinds[place.kind]}</span>
            {!lookups.whereabouts(place) && <span className="faint">{placement.none}</span>}
            {tiedWith > 0 && <span>{words.results.tied(tiedWith)}</span>}
          </span>
        </span>
        <span className="match-score" title={words.results.scoreLabel}>{words.results.score(score)}</span>
      </div>
      <ul className="statements match-reasons">
        {leading.map((ground, index) => <GroundLine key={index} ground={ground} isBrief />)}
        {silent.length > 0 && <li className="faint"><span className="basis">{words.results.notStated}</span><span>{silent.join(listSeparator)}</span></li>}
      </ul>
      <div className="match-result-foot">
        <Why found={found} need={need} mostPoints={mostPoints} label={words.results.whyOf(text(place.name))} />
        <ShortlistButton place={place} />
      </div>
    </li>
  );
}

interface WhyProps {
  readonly found: Found;
  readonly need: Need;
  readonly mostPoints: number;
  readonly label: string;
}

const groundsShown = 6;

/** Every part of a score in words, with what it counts. Made only when it is opened. */
function Why({ found: { parts, score }, need, mostPoints, label }: WhyProps) {
  const words = useWords(matchWords);
  const nameOf = useConditionName();
  const [isOpen, setOpen] = useState(false);
  const points = parts.reduce((sum, { aspect, strength }) => sum + need.weights[aspect] * strength, 0);
  const several = new Set(parts.map(({ aspect, condition }) => `${aspect} ${condition}`)).size > new Set(parts.map(({ aspect }) => aspect)).size;
  const named = (aspect: Aspect, condition: number): string => {
    const asked = need.asked[condition];
    return several && asked ? `${words.weights.aspects[aspect]} (${nameOf(asked.condition)})` : words.weights.aspects[aspect];
  };
  return (
    <details className="match-why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={label}>{words.results.why}</summary>
      {isOpen && (
        <>
          {parts.map(({ aspect, condition, strength, grounds }) => (
            <div key={`${aspect} ${condition}`} className="match-part">
              <h4>
                {named(aspect, condition)}
                <span className="number">{words.results.partSum(need.weights[aspect], formatNumber(strength, 2), formatNumber(need.weights[aspect] * strength, 2))}</span>
              </h4>
              {grounds.length === 0
                ? <p className="match-step">{words.results.nothing}</p>
                : <ul className="statements">{grounds.slice(0, groundsShown).map((ground, index) => <GroundLine key={index} ground={ground} />)}</ul>}
            </div>
          ))}
          <p className="match-sum">{words.results.sum(formatNumber(points, 2), formatNumber(mostPoints, 2), score)}</p>
        </>
      )}
    </details>
  );
}
