import type { Lookups } from '../catalogue/lookups';
import { folded } from '../assignment/industry-terms';

/** A word of the catalogue’s industries that is written like what was asked. */
export interface NearTerm {
  readonly zh: string;
  readonly en: string;
  readonly industry: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

interface Spelling {
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
}
interface Term extends Omit<NearTerm, 'likeness'> {
  readonly spellings: readonly Spelling[];
}

const known = new WeakMap<Lookups, readonly Term[]>();

/** Pairs of characters of each word; a Chinese character counts alone as well, since words of two have one pair only. */
function spell(text: string): Spelling {
  const pairs = new Map<string, number>();
  let count = 0;
  const add = (pair: string): void => {
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    count += 1;
  };
  for (const [run] of folded(text).matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu)) {
    const characters = [...run];
    if (/^\p{Script=Han}/u.test(run)) characters.forEach(add);
    characters.slice(1).forEach((character, at) => add(`${characters[at] ?? ''}${character}`));
    if (characters.length === 1 && !/^\p{Script=Han}/u.test(run)) add(run);
  }
  return { pairs, count };
}

function termsOf(lookups: Lookups): readonly Term[] {
  const before = known.get(lookups);
  if (before) return before;
  const terms = lookups.catalogue.industries.flatMap((industry): Term[] => [
    { zh: industry.name.zh, en: industry.name.en, industry: industry.id, spellings: [spell(industry.name.zh), spell(industry.name.en)] },
    ...(industry.aliases ?? []).map((alias) => ({ zh: alias, en: alias, industry: industry.id, spellings: [spell(alias)] })),
    ...(industry.focus ?? []).map(({ zh, en }) => ({ zh, en, industry: industry.id, spellings: [spell(zh), spell(en)] })),
  ]);
  known.set(lookups, terms);
  return terms;
}

/** Sørensen’s and Dice’s coefficient: twice the pairs in common by all pairs. */
function likeness(one: Spelling, other: Spelling): number {
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return one.count + other.count === 0 ? 0 : (2 * common) / (one.count + other.count);
}

const leastLikeness = 0.3;

/** The terms of all industries that are written most like a text, most like first; ties keep the catalogue’s order. */
export function nearestTerms(lookups: Lookups, text: string, count: number, wanted: (term: NearTerm) => boolean = () => true): NearTerm[] {
  const asked = spell(text);
  const found = new Map<string, NearTerm>();
  for (const { spellings, ...term } of termsOf(lookups)) {
    const like = Math.max(...spellings.map((spelling) => likeness(asked, spelling)));
    const key = folded(term.zh);
    if (like >= leastLikeness && like > (found.get(key)?.likeness ?? 0)) found.set(key, { ...term, likeness: like });
  }
  return [...found.values()].filter(wanted).sort((one, other) => other.likeness - one.likeness).slice(0, count);
}
