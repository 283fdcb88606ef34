import type { Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { candidatesOf, type Candidate } from './candidates';
import type { Against, Judgement, Part, Verdict } from './grounds';
import { answersTo, type Answers } from './industry-answers';
import { createCityJudge } from './judge-city';
import { judgeFunction } from './judge-function';
import { judgeIndustry } from './judge-industry';
import { judgeNear, judgeRail, judgeSubdistrict, targetOf } from './judge-location';
import type { Aspect, Condition, Need, SpaceId } from './need';
import { namesSaying } from './words';

/** A place that remains, with what its score is made of. */
export interface Found {
  readonly place: Place;
  /** From 0 to 100, a whole number: what is shown decides the order. */
  readonly score: number;
  /** Places of equal score share a rank, and the next one’s counts them all. */
  readonly rank: number;
  /** How many others have this score. */
  readonly tiedWith: number;
  /** What was found of each active condition, by its index in the need. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly parts: readonly Part[];
}

/** A condition that a place does not meet, by its index in the need, and what is known instead. */
export interface Hiding {
  readonly condition: number;
  /** Null where it hides what the documents do not say. */
  readonly against: Against | null;
}
export interface Hidden {
  readonly place: Place;
  /** Never empty; in the order of the conditions. The first is the one that took it out. */
  readonly by: readonly Hiding[];
}

/** What a condition leaves of what the ones before it left. Null for one that is struck out. */
export interface Step {
  readonly remaining: number;
  /** Of those: how many it finds something stated or measured for. */
  readonly answered: number;
  readonly silent: number;
}

export interface Match {
  /** How many there are in the chosen spaces. */
  readonly all: number;
  /** In the order of the need’s conditions. */
  readonly steps: readonly (Step | null)[];
  /** Those of which something is known, best first. */
  readonly found: readonly Found[];
  /** Those that remain, but of which nothing asked is said anywhere. */
  readonly silent: readonly Place[];
  readonly hidden: readonly Hidden[];
  /** The most that any part could count: what a score is a share of. */
  readonly mostPoints: number;
}

type Judge = (candidate: Candidate) => Judgement;

/** Prepares each active condition once; what remains for a place is then a look-up or a distance. */
function judgesOf(lookups: Lookups, need: Need): (Judge | null)[] {
  const answers = need.asked.map(({ condition, active }) => (active && isIndustry(condition) ? answersTo(lookups, condition) : null));
  const asked = answers.filter((each): each is Answers => each !== null);
  return need.asked.map(({ condition, active }, at): Judge | null => {
    if (!active) return null;
    switch (condition.kind) {
      case 'industry':
      case 'words': {
        const own = answers[at] ?? new Map<string, never>();
        const said = condition.kind === 'words' ? { words: condition.text, isSaid: namesSaying(condition.text) } : null;
        return (candidate) => judgeIndustry(lookups, candidate, own, said);
      }
      case 'function':
        return (candidate) => judgeFunction(lookups, candidate, condition.function);
      case 'near': {
        const target = targetOf(lookups, condition.place);
        return (candidate) => judgeNear(candidate, target, condition.metres);
      }
      case 'rail':
        return (candidate) => judgeRail(candidate, condition.metres);
      case 'subdistrict':
        return (candidate) => judgeSubdistrict(lookups, candidate, condition.subdistrict);
      case 'city':
        return createCityJudge(lookups, asked);
    }
  });
}

export const isIndustry = ({ kind }: Condition): boolean => kind === 'industry' || kind === 'words';

const aspectsOf: Readonly<Record<Condition['kind'], readonly Aspect[]>> = {
  industry: ['industry', 'presence', 'science'], words: ['industry', 'presence', 'science'],
  function: ['function'], near: ['location'], rail: ['location'], subdistrict: ['location'], city: ['city'],
};

/** The aspects that a need’s active conditions touch, in their order: those whose weights matter. */
export function aspectsIn(need: Need): Aspect[] {
  return [...new Set(need.asked.flatMap(({ condition, active }) => (active ? aspectsOf[condition.kind] : [])))];
}

interface Judged {
  readonly candidate: Candidate;
  readonly judgements: readonly (Judgement | null)[];
  readonly hiding: readonly Hiding[];
}

function judge(candidate: Candidate, need: Need, judges: readonly (Judge | null)[]): Judged {
  const judgements = judges.map((each) => each?.(candidate) ?? null);
  const hiding = judgements.flatMap((judgement, condition): Hiding[] => {
    if (judgement?.verdict === 'unmet') return [{ condition, against: judgement.against }];
    return judgement?.verdict === 'silent' && need.asked[condition]?.hideSilent ? [{ condition, against: null }] : [];
  });
  return { candidate, judgements, hiding };
}

function scored({ candidate, judgements }: Judged, need: Need, mostPoints: number): Omit<Found, 'rank' | 'tiedWith'> {
  const parts = judgements.flatMap((judgement, condition): Part[] => (judgement?.parts ?? []).map((part) => ({ ...part, condition })));
  const points = parts.reduce((sum, { aspect, strength }) => sum + need.weights[aspect] * strength, 0);
  const verdicts = new Map(judgements.flatMap((judgement, condition): [number, Verdict][] => (judgement ? [[condition, judgement.verdict]] : [])));
  return { place: candidate.place, score: mostPoints === 0 ? 0 : Math.round((100 * points) / mostPoints), verdicts, parts };
}

/** Ranks as in a race: equal scores share one, and the next counts them all. Sorting is stable, so ties keep the candidates’ order. */
function ranked(found: readonly Omit<Found, 'rank' | 'tiedWith'>[]): Found[] {
  const sorted = [...found].sort((one, other) => other.score - one.score);
  const alike = new Map<number, number>();
  for (const { score } of sorted) alike.set(score, (alike.get(score) ?? 0) + 1);
  const first = new Map<number, number>();
  sorted.forEach(({ score }, at) => first.has(score) || first.set(score, at + 1));
  return sorted.map((one) => ({ ...one, rank: first.get(one.score) ?? 0, tiedWith: (alike.get(one.score) ?? 1) - 1 }));
}

/**
 * Answers a need: which places of the chosen spaces remain, in what order and why, and which condition hid the others.
 * Silence hides nothing unless the condition says so. The same need gives the same answer, to the order of ties: that of
 * the spaces, then of the catalogue.
 */
export function match(lookups: Lookups, need: Need): Match {
  const judges = judgesOf(lookups, need);
  const mostPoints = need.asked.reduce((sum, { condition, active }) =>
    (active ? sum + aspectsOf[condition.kind].reduce((part, aspect) => part + need.weights[aspect], 0) : sum), 0);
  const spaces = new Set<SpaceId>(need.spaces);
  const judged = candidatesOf(lookups).filter(({ space }) => spaces.has(space)).map((candidate) => judge(candidate, need, judges));
  const remaining = judged.filter(({ hiding }) => hiding.length === 0);
  const isAnswered = ({ judgements }: Judged): boolean => judgements.some((judgement) => judgement?.verdict === 'met' || judgement?.verdict === 'possible');
  return {
    all: judged.length,
    steps: stepsOf(judged, need),
    found: ranked(remaining.filter(isAnswered).map((each) => scored(each, need, mostPoints))),
    silent: remaining.filter((each) => !isAnswered(each)).map(({ candidate }) => candidate.place),
    hidden: judged.flatMap(({ candidate, hiding }): Hidden[] => (hiding.length > 0 ? [{ place: candidate.place, by: hiding }] : [])),
    mostPoints,
  };
}

function stepsOf(judged: readonly Judged[], need: Need): (Step | null)[] {
  let left = judged;
  return need.asked.map(({ active }, condition) => {
    if (!active) return null;
    left = left.filter(({ hiding }) => !hiding.some((each) => each.condition === condition));
    const silent = left.filter(({ judgements }) => judgements[condition]?.verdict === 'silent').length;
    return { remaining: left.length, answered: left.length - silent, silent };
  });
}
