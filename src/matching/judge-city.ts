import type { Industry } from '../catalogue/catalogue';
import type { IndustryMatch, MatchKind } from '../catalogue/industry-matching';
import type { Lookups } from '../catalogue/lookups';
import type { Candidate } from './candidates';
import type { Ground, Judgement } from './grounds';
import type { Answers } from './industry-answers';
import { basisStrength, matchStrength, strengthOfLinks, weakest } from './strength';

/** A neighbouring or broader industry does not share in the city’s support. */
const sharing: ReadonlySet<MatchKind> = new Set(['same', 'exactMatch', 'closeMatch', 'part', 'narrowMatch', 'whole']);

/** A cluster that an industry belongs to, for whose hosts the city has a word. */
interface Cluster extends Pick<IndustryMatch, 'industry' | 'kind' | 'links'> {
  readonly hosts: NonNullable<Industry['hosts']>;
}

/**
 * Makes the question whether the city names this district as a host of the cluster that a place’s industry belongs to.
 * Where industries were asked for, only clusters that answer to them count. What the city leaves open (it names no
 * district at all) is silence.
 */
export function createCityJudge(lookups: Lookups, asked: readonly Answers[]): (candidate: Candidate) => Judgement {
  const known = new Map<string, readonly Cluster[]>();
  const clustersOf = (industry: string): readonly Cluster[] => {
    const before = known.get(industry);
    if (before) return before;
    const clusters = [...lookups.matching.matchesOf(industry).values()].flatMap((match): Cluster[] => {
      const hosts = lookups.find('industry', match.industry)?.hosts;
      return hosts && sharing.has(match.kind) && asked.every((answers) => answers.has(match.industry)) ? [{ ...match, hosts }] : [];
    });
    known.set(industry, clusters);
    return clusters;
  };
  return ({ targets }) => judge(targets, clustersOf);
}

function judge(targets: Candidate['targets'], clustersOf: (industry: string) => readonly Cluster[]): Judgement {
  const strongest = new Map<string, Ground>();
  const elsewhere = new Set<string>();
  let open = false;
  for (const { statement } of targets) {
    for (const { industry, kind, links, hosts } of clustersOf(statement.industry)) {
      if (hosts.includesDistrict === null) open = true;
      else if (!hosts.includesDistrict) elsewhere.add(industry);
      else {
        const answered = matchStrength[kind] * strengthOfLinks(links);
        const strength = answered * basisStrength[statement.basis] * basisStrength[hosts.basis];
        // One reason for each cluster is enough.
        if (strength <= (strongest.get(industry)?.strength ?? 0)) continue;
        strongest.set(industry, {
          kind: 'city', cluster: industry, statement, answer: { asked: statement.industry, words: [], isFocus: false, kind, links, strength: answered },
          strength, basis: weakest(statement.basis, hosts.basis), citations: [...new Set([...hosts.citations, ...statement.citations])],
        });
      }
    }
  }
  const grounds = [...strongest.values()].sort((one, other) => other.strength - one.strength);
  const isUnmet = grounds.length === 0 && !open && elsewhere.size > 0;
  return {
    verdict: grounds.length > 0 ? 'met' : isUnmet ? 'unmet' : 'silent',
    parts: [{ aspect: 'city', strength: grounds[0]?.strength ?? 0, grounds }],
    against: isUnmet ? { kind: 'clusters', clusters: [...elsewhere] } : null,
  };
}
