import type { MatchKind } from '../catalogue/industry-matching';
import type { Lookups } from '../catalogue/lookups';
import type { IndustryAnswer } from './grounds';
import { matchStrength, strengthOfLinks } from './strength';
import { readWords, type WordsReading } from './words';
import type { Condition } from './need';

/** What answers to an industry condition, by the id of the industry that is stated somewhere. */
export type Answers = ReadonlyMap<string, IndustryAnswer>;

/** Matches that mean the very industry, so that what it is a part of holds it too. */
const thesame: ReadonlySet<MatchKind> = new Set(['exactMatch', 'closeMatch']);

const readingsOf = (lookups: Lookups, condition: Condition): readonly WordsReading[] => {
  if (condition.kind === 'industry') return [{ industry: condition.industry, words: [], isFocus: false, strength: 1 }];
  return condition.kind === 'words' ? readWords(lookups, condition.text) : [];
};

/** Where a system itself files the words elsewhere, what a link leads to in it counts half. */
const filedElsewhere = 0.5;

/**
 * Everything that answers to an industry condition, reckoned once, so that a place costs a look-up for each statement.
 * Beyond what the crosswalk gives, the wholes of an industry’s equivalents answer: one link is followed, then upwards.
 */
export function answersTo(lookups: Lookups, condition: Condition): Answers {
  const answers = new Map<string, IndustryAnswer>();
  const offer = (id: string, answer: IndustryAnswer): void => {
    if (answer.strength > (answers.get(id)?.strength ?? 0)) answers.set(id, answer);
  };
  const readings = readingsOf(lookups, condition);
  const systemOf = (id: string): string | undefined => lookups.find('industry', id)?.system;
  const readElsewhere = (words: readonly string[], id: string): boolean => !readings.some((reading) => reading.industry === id)
    && readings.some((reading) => systemOf(reading.industry) === systemOf(id) && words.every((word) => reading.words.includes(word)));
  for (const { industry, words, isFocus, strength } of readings) {
    for (const { industry: id, kind, links } of lookups.matching.matchesOf(industry).values()) {
      const linked = strength * strengthOfLinks(links) * (links.length > 0 && readElsewhere(words, id) ? filedElsewhere : 1);
      offer(id, { asked: industry, words, isFocus, kind, links, strength: linked * matchStrength[kind] });
      if (!thesame.has(kind)) continue;
      const seen = new Set([id]);
      for (let whole = lookups.find('industry', id)?.parent; whole !== undefined && !seen.has(whole); whole = lookups.find('industry', whole)?.parent) {
        offer(whole, { asked: industry, words, isFocus, kind: 'whole', links, strength: linked * matchStrength.whole });
        seen.add(whole);
      }
    }
  }
  return answers;
}
