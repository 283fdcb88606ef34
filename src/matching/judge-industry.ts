import type { IndustryStatement, Place } from '../catalogue/catalogue';
import type { MatchKind } from '../catalogue/industry-matching';
import type { Lookups } from '../catalogue/lookups';
import { scienceReach, type Candidate } from './candidates';
import type { Ground, IndustryAnswer, Judgement } from './grounds';
import type { Answers } from './industry-answers';
import { basisStrength, together, weakest } from './strength';

/** Of a project of a firm that stands there, no source says where it will be. */
const projectElsewhere = 0.5;

interface Best {
  readonly statement: IndustryStatement;
  readonly answer: IndustryAnswer;
  readonly strength: number;
}

/**
 * What a place is meant for may be wider than what was asked, since it takes in its parts. A firm, project or facility
 * of a wider field need have nothing to do with it.
 */
const precise: ReadonlySet<MatchKind> = new Set(['same', 'exactMatch', 'closeMatch', 'part', 'narrowMatch']);
const isPrecise = ({ kind, isFocus }: IndustryAnswer): boolean => precise.has(kind) && !isFocus;
const any = (): boolean => true;

/** The statement that answers most strongly, its basis counted in. The first of several alike. */
function bestOf(statements: readonly IndustryStatement[] | undefined, answers: Answers, counts: (answer: IndustryAnswer) => boolean = isPrecise): Best | null {
  let best: Best | null = null;
  for (const statement of statements ?? []) {
    const answer = answers.get(statement.industry);
    if (!answer || !counts(answer)) continue;
    const strength = answer.strength * basisStrength[statement.basis];
    if (strength > (best?.strength ?? 0)) best = { statement, answer, strength };
  }
  return best;
}

const citing = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
const linkCitations = ({ links }: IndustryAnswer): readonly string[] => links.flatMap(({ citations }) => citations);

/** Words that names may say as they are, and whether a place’s do. */
export interface SaidInNames {
  readonly words: string;
  readonly isSaid: (place: Place) => boolean;
}

/** What the documents say the place is for. */
function industryGrounds({ targets, place }: Candidate, answers: Answers, said: SaidInNames | null): Ground[] {
  const grounds = targets.flatMap(({ statement, of }): Ground[] => {
    const found = bestOf([statement], answers, any);
    return found ? [{ kind: 'industry', of, ...found, basis: statement.basis, citations: citing(statement.citations, linkCitations(found.answer)) }] : [];
  });
  if (said === null) return grounds;
  const { words, isSaid } = said;
  if (isSaid(place)) grounds.push({ kind: 'name', of: null, words, strength: basisStrength.stated, basis: 'stated', citations: place.citations });
  const around = targets.find(({ of }) => of && isSaid(of));
  if (around?.of) {
    const basis = weakest('derived', place.host?.basis ?? 'derived');
    grounds.push({ kind: 'name', of: around.of, words, strength: basisStrength[basis], basis, citations: citing(place.host?.citations ?? place.citations, around.of.citations) });
  }
  return grounds;
}

/** Firms, projects and platforms that are there. */
function presenceGrounds(lookups: Lookups, { place }: Candidate, answers: Answers): Ground[] {
  const grounds: Ground[] = [];
  const projects = new Set<string>();
  for (const project of lookups.projectsAt(place.id)) {
    const found = bestOf(project.industries, answers);
    const link = project.places?.find((at) => at.place === place.id);
    if (!found || !link) continue;
    projects.add(project.id);
    grounds.push({
      kind: 'project', project: project.id, organisation: null, ...found, strength: found.strength * basisStrength[link.basis],
      basis: weakest(found.statement.basis, link.basis), citations: citing(found.statement.citations, link.citations),
    });
  }
  for (const link of place.organisations ?? []) {
    const organisation = lookups.find('organisation', link.organisation);
    const found = bestOf(organisation?.industries, answers);
    if (found) {
      grounds.push({
        kind: 'organisation', organisation: link.organisation, ...found, strength: found.strength * basisStrength[link.basis],
        basis: weakest(found.statement.basis, link.basis), citations: citing(link.citations, found.statement.citations),
      });
    }
    for (const project of lookups.projectsOf(link.organisation)) {
      const planned = bestOf(project.industries, answers);
      if (!planned || projects.has(project.id)) continue;
      projects.add(project.id);
      grounds.push({
        kind: 'project', project: project.id, organisation: link.organisation, ...planned,
        strength: planned.strength * basisStrength[link.basis] * projectElsewhere,
        basis: weakest(planned.statement.basis, link.basis), citations: citing(planned.statement.citations, link.citations),
      });
    }
  }
  for (const guest of lookups.guestsOf(place.id)) {
    const found = bestOf(guest.industries, answers);
    if (!found || !guest.host) continue;
    grounds.push({
      kind: 'inside', place: guest, ...found, strength: found.strength * basisStrength[guest.host.basis],
      basis: weakest(found.statement.basis, guest.host.basis), citations: citing(guest.host.citations, found.statement.citations),
    });
  }
  return grounds;
}

/** Facilities and institutions nearby that answer; how near was measured on the drawing. */
function scienceGrounds({ science }: Candidate, answers: Answers): Ground[] {
  return science.flatMap(({ item, metres }): Ground[] => {
    const found = bestOf(item.industries, answers);
    return found ? [{
      kind: 'science', place: item, metres, ...found, strength: found.strength * (1 - metres / scienceReach / 2),
      basis: found.statement.basis, citations: found.statement.citations,
    }] : [];
  });
}

const strongestFirst = (grounds: readonly Ground[]): Ground[] => [...grounds].sort((one, other) => other.strength - one.strength);

/**
 * What is known of a place for an industry. What it is meant for, what is there and what science is near each make a
 * part; any of them keeps it in. It is hidden only where it is meant for other industries and nothing else answers.
 */
export function judgeIndustry(lookups: Lookups, candidate: Candidate, answers: Answers, said: SaidInNames | null): Judgement {
  const industry = strongestFirst(industryGrounds(candidate, answers, said));
  const presence = strongestFirst(presenceGrounds(lookups, candidate, answers));
  const science = strongestFirst(scienceGrounds(candidate, answers));
  const met = industry.length + presence.length + science.length > 0;
  const silent = candidate.targets.length === 0;
  return {
    verdict: met ? 'met' : silent ? 'silent' : 'unmet',
    parts: [
      { aspect: 'industry', strength: together(industry.slice(0, 1).map(({ strength }) => strength)), grounds: industry },
      { aspect: 'presence', strength: together(presence.map(({ strength }) => strength)), grounds: presence },
      { aspect: 'science', strength: together(science.slice(0, 1).map(({ strength }) => strength)), grounds: science },
    ],
    against: met || silent ? null : { kind: 'industries', industries: candidate.targets.map(({ statement }) => statement.industry) },
  };
}
