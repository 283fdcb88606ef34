import { isGeneral, partsOf, type IndustryTerms, type Piece, type Term, type TermSource } from './industry-terms';

/** A word that a text and an industry share. */
export interface SharedWord {
  /** As the industry writes it, folded; the words of an alphabet in the singular. */
  readonly word: string;
  readonly source: TermSource;
  /** How much it tells: longer words, and words that name the industry, tell more. */
  readonly weight: number;
}

/** A run shared of this length tells enough by itself. */
const tellingCharacters = 4;
const wordWeight = 2;
const sourceWeight: Record<TermSource, number> = { name: 1.2, alias: 1.1, focus: 1 };
/** A word that more than this share of all industries use does not tell them apart, unless it is what an industry is called. */
const commonShare = 0.12;
const commonLeast = 3;

/** Says, for a word, how many industries use it. */
export type Usage = (word: string) => number;

export function usageOf(terms: IndustryTerms): Usage {
  const counted = new Map<string, number>();
  return (word) => {
    const before = counted.get(word);
    if (before !== undefined) return before;
    const [part = []] = partsOf(word);
    const using = [...terms.sharing(part)].filter(({ pieces }) => pieces.some((piece) =>
      (piece.script === 'han' ? piece.text.includes(word) : ` ${piece.words.join(' ')} `.includes(` ${word} `))));
    const count = new Set(using.map(({ industry }) => industry)).size;
    counted.set(word, count);
    return count;
  };
}

/**
 * The word that a text’s part and a term share, where it tells something: the whole term, the whole part, or a run
 * long enough to tell by itself.
 */
export function sharedWord(part: readonly Piece[], term: Term, usage: Usage, industries: number): SharedWord | null {
  const found = sharedHan(part, term) ?? sharedLatin(part, term);
  if (!found) return null;
  const tooCommon = usage(found.word) > Math.max(commonLeast, industries * commonShare);
  if (tooCommon && !(found.whole && term.source !== 'focus')) return null;
  return { word: found.word, source: term.source, weight: found.length * sourceWeight[term.source] * (0.3 + 0.7 * found.coverage) };
}

interface Found {
  readonly word: string;
  readonly length: number;
  /** Share of the term that the word makes up. */
  readonly coverage: number;
  readonly whole: boolean;
}

function sharedHan(part: readonly Piece[], { pieces }: Term): Found | null {
  let best: Found | null = null;
  for (const piece of pieces) {
    if (piece.script !== 'han') continue;
    for (const asked of part) {
      if (asked.script !== 'han') continue;
      const word = longestCommon(asked.text, piece.text);
      if (word.length < 2 || isGeneral(word) || word.length <= (best?.length ?? 0)) continue;
      const coverage = word.length / piece.text.length;
      const whole = word === piece.text && pieces.length === 1;
      const askedWhole = word === asked.text && part.length === 1;
      if (whole || askedWhole || word.length >= tellingCharacters) best = { word, length: word.length, coverage, whole };
    }
  }
  return best;
}

function sharedLatin(part: readonly Piece[], { pieces }: Term): Found | null {
  const [piece, ...others] = pieces;
  if (piece?.script !== 'latin' || others.length > 0) return null;
  const asked = part.flatMap((other) => (other.script === 'latin' ? other.words.filter((word) => !isGeneral(word)) : []));
  const own = piece.words.filter((word) => !isGeneral(word));
  const shared = own.filter((word) => asked.includes(word));
  if (shared.length === 0) return null;
  const whole = shared.length === own.length;
  const askedWhole = shared.length === asked.length && part.length === 1;
  if (!whole && !askedWhole && shared.length < 2) return null;
  return { word: shared.join(' '), length: shared.length * wordWeight, coverage: shared.length / own.length, whole };
}

/** The longest run of characters that two texts share; the first of several. */
export function longestCommon(one: string, other: string): string {
  let best = '';
  for (let start = 0; start < one.length; start += 1) {
    while (start + best.length < one.length && other.includes(one.slice(start, start + best.length + 1))) {
      best = one.slice(start, start + best.length + 1);
    }
  }
  return best;
}
