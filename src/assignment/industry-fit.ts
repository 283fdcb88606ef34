import type { Industry, IndustryStatement, Place } from '../catalogue/catalogue';
import type { IndustryMatch, MatchKind } from '../catalogue/industry-matching';
import type { Lookups } from '../catalogue/lookups';
import { industryTermsOf, partsOf, type IndustryTerms, type Piece, type TermSource } from './industry-terms';
import { sharedWord, usageOf, type SharedWord, type Usage } from './industry-words';

/** An industry that a text speaks of, and by which words. */
export interface IndustryReading {
  readonly industry: Industry;
  /** Most telling first. In lower case, full-width forms folded, English words in the singular. */
  readonly words: readonly string[];
  /** Those of its words that the industry is called by, not what it concentrates on. */
  readonly named: readonly string[];
  /** Where in the industry’s entry the most telling word stands. */
  readonly source: TermSource;
}

/** A target industry of a place that answers to an industry of the text. */
export interface IndustryAnswer {
  readonly reading: IndustryReading;
  /** What is said of the place, with its basis and citations. */
  readonly statement: IndustryStatement;
  /** How the two answer to each other; its links carry the basis of a way between two systems. */
  readonly match: IndustryMatch;
}

/**
 * `direct`: the same industry, its equivalent, or a part of it. `related`: a broader or neighbouring one. `none`:
 * the place’s targets are others. `unread`: the text names no industry we know. `unstated`: the place has no targets.
 */
export type FitKind = 'direct' | 'related' | 'none' | 'unread' | 'unstated';

export interface IndustryFit {
  readonly kind: FitKind;
  /** What the text was read as, most telling first. */
  readonly readings: readonly IndustryReading[];
  /** One for each target industry that answers, nearest first. */
  readonly answers: readonly IndustryAnswer[];
}

/** Nearest first; those before `related` are direct. */
const nearness: readonly MatchKind[] = ['same', 'exactMatch', 'closeMatch', 'part', 'narrowMatch', 'whole', 'broadMatch', 'relatedMatch'];
const direct: ReadonlySet<MatchKind> = new Set(['same', 'exactMatch', 'closeMatch', 'part', 'narrowMatch']);

/** Readings much weaker than the strongest are chance. */
const leastShare = 0.5;
/** What is longer is a text, not the name of an industry. */
const longestText = 200;
/** Tables repeat themselves; beyond this many texts the memory starts anew. */
const mostRemembered = 5000;

interface Memory {
  readonly usage: Usage;
  readonly readings: Map<string, readonly IndustryReading[]>;
}
const memories = new WeakMap<Lookups, Memory>();

/** The industries of all systems that a free text speaks of, by their names, aliases and focus terms, in either language. */
export function readIndustries(lookups: Lookups, text: string): readonly IndustryReading[] {
  const asked = [...text.trim()].slice(0, longestText).join('');
  const memory: Memory = memories.get(lookups) ?? { usage: usageOf(industryTermsOf(lookups)), readings: new Map() };
  memories.set(lookups, memory);
  const before = memory.readings.get(asked);
  if (before) return before;
  const readings = read(lookups, asked, memory.usage);
  if (memory.readings.size >= mostRemembered) memory.readings.clear();
  memory.readings.set(asked, readings);
  return readings;
}

interface Weighed {
  readonly weight: number;
  readonly reading: IndustryReading;
}

function read(lookups: Lookups, text: string, usage: Usage): IndustryReading[] {
  const best = new Map<Industry, Weighed>();
  for (const weighed of partsOf(text).flatMap((part) => readPart(industryTermsOf(lookups), part, usage))) {
    const { industry } = weighed.reading;
    const other = best.get(industry);
    if (!other || other.weight < weighed.weight) best.set(industry, weighed);
  }
  const found = [...best.values()].sort((one, other) => other.weight - one.weight);
  return found
    .map(({ reading }) => reading)
    .filter(({ industry }, rank, all) => !all.slice(0, rank).some((stronger) => isWholeOf(lookups, industry, stronger.industry)));
}

/** What one part of a text is read as; each part of several is weighed by itself. */
function readPart(terms: IndustryTerms, part: readonly Piece[], usage: Usage): Weighed[] {
  const shared = new Map<Industry, SharedWord[]>();
  for (const term of terms.sharing(part)) {
    const word = sharedWord(part, term, usage, terms.industries.length);
    if (word) shared.set(term.industry, [...(shared.get(term.industry) ?? []), word]);
  }
  const found = terms.industries.flatMap((industry): Weighed[] => {
    const words = (shared.get(industry) ?? []).sort((one, other) => other.weight - one.weight);
    const [first] = words;
    return first ? [{ weight: first.weight, reading: { industry, words: distinct(words), named: distinct(words.filter(({ source }) => source !== 'focus')), source: first.source } }] : [];
  });
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight > most * leastShare);
}

/** Whether an industry is what another is part of: where the part is read more strongly, the whole adds nothing. */
function isWholeOf(lookups: Lookups, whole: Industry, part: Industry): boolean {
  const seen = new Set<string>();
  for (let { parent } = part; parent !== undefined && !seen.has(parent); parent = lookups.find('industry', parent)?.parent) {
    if (parent === whole.id) return true;
    seen.add(parent);
  }
  return false;
}

/** Each word once, and none that a longer one holds. */
function distinct(shared: readonly SharedWord[]): string[] {
  const words = [...new Set(shared.map(({ word }) => word))];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/** What an industry text has to do with the target industries of a place. A place of null has none. */
export function industryFit(lookups: Lookups, text: string, place: Place | null): IndustryFit {
  const readings = readIndustries(lookups, text);
  const targets = place?.industries ?? [];
  if (readings.length === 0) return { kind: 'unread', readings, answers: [] };
  if (targets.length === 0) return { kind: 'unstated', readings, answers: [] };
  const rank = ({ match }: IndustryAnswer): number => nearness.indexOf(match.kind);
  const answers = targets
    .flatMap((statement) => {
      const possible = readings.flatMap((reading): IndustryAnswer[] => {
        const match = lookups.matching.matchesOf(reading.industry.id).get(statement.industry);
        return match ? [{ reading, statement, match }] : [];
      });
      return possible.sort((one, other) => rank(one) - rank(other)).slice(0, 1);
    })
    .sort((one, other) => rank(one) - rank(other));
  const [nearest] = answers;
  return { kind: nearest ? (direct.has(nearest.match.kind) ? 'direct' : 'related') : 'none', readings, answers };
}
