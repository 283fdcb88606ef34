import type { MatchKind } from '../catalogue/industry-matching';
import type { Lookups } from '../catalogue/lookups';
import type { Candidate } from './candidates';
import type { Ground, Judgement } from './grounds';
import type { Answers } from './industry-answers';
import { basisStrength, matchStrength, strengthOfLinks, weakest } from './strength';

/** A neighbouring or broader industry does not share in the city’s support. */
const sharing: ReadonlySet<MatchKind> = new Set(['same', 'exactMatch', 'closeMatch', 'part', 'narrowMatch', 'whole']);

/**
 * Whether the city names this district as a host of the cluster that a place’s industry belongs to. Where industries
 * were asked for, only clusters that answer to them count. What the city leaves open (it names no district at all) is
 * silence.
 */
export function judgeCity(lookups: Lookups, { targets }: Candidate, asked: readonly Answers[]): Judgement {
  const grounds: Ground[] = [];
  const elsewhere = new Set<string>();
  let open = false;
  for (const { statement } of targets) {
    for (const { industry, kind, links } of lookups.matching.matchesOf(statement.industry).values()) {
      const hosts = lookups.find('industry', industry)?.hosts;
      if (!hosts || !sharing.has(kind) || asked.some((answers) => !answers.has(industry))) continue;
      if (hosts.includesDistrict === null) open = true;
      else if (!hosts.includesDistrict) elsewhere.add(industry);
      else {
        const strength = matchStrength[kind] * strengthOfLinks(links);
        grounds.push({
          kind: 'city', cluster: industry, statement, answer: { asked: statement.industry, words: [], isFocus: false, kind, links, strength },
          strength: strength * basisStrength[statement.basis] * basisStrength[hosts.basis],
          basis: weakest(statement.basis, hosts.basis), citations: [...new Set([...hosts.citations, ...statement.citations])],
        });
      }
    }
  }
  const strongest = grounds.sort((one, other) => other.strength - one.strength);
  // One reason for each cluster is enough.
  const kept = strongest.filter((ground, at) => strongest.findIndex((other) => 'cluster' in other && 'cluster' in ground && other.cluster === ground.cluster) === at);
  const unmet = kept.length === 0 && !open && elsewhere.size > 0;
  return {
    verdict: kept.length > 0 ? 'met' : unmet ? 'unmet' : 'silent',
    parts: [{ aspect: 'city', strength: kept[0]?.strength ?? 0, grounds: kept }],
    against: unmet ? { kind: 'clusters', clusters: [...elsewhere] } : null,
  };
}
