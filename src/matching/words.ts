import { readIndustries } from '../assignment/industry-fit';
import { folded, isGeneral, partsOf, type Piece } from '../assignment/industry-terms';
import type { Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { functionsOfText } from './function-words';
import { matchStrength } from './strength';
import { longestWords, type FunctionId } from './need';

/** An industry that a visitor’s words speak of. */
export interface WordsReading {
  readonly industry: string;
  readonly words: readonly string[];
  /** The words are only a part of what the industry concentrates on: it answers to them as a whole does. */
  readonly isFocus: boolean;
  /** From 0 to 1: how much of what was said these words make up, and where the industry writes them. */
  readonly strength: number;
}

/** A visitor’s words as they are kept: trimmed, single spaces, at most so long. */
export const keptWords = (text: string): string => [...text.trim().replace(/\s+/gu, ' ')].slice(0, longestWords).join('').trim();

const latinWeight = 2;

const telling = (pieces: readonly Piece[]): Piece[] => pieces.flatMap((piece): Piece[] => {
  if (piece.script === 'han') return isGeneral(piece.text) ? [] : [piece];
  const words = piece.words.filter((word) => !isGeneral(word));
  return words.length > 0 ? [{ script: 'latin', words }] : [];
});

/** The marks of a text that tell something, one for each Chinese character and two for each word of an alphabet. */
interface Marks {
  readonly count: number;
  /** The marks that some words cover. */
  cover(words: readonly string[]): ReadonlySet<string>;
}

function marksOf(text: string): Marks {
  const pieces = telling(partsOf(text).flat());
  return {
    count: pieces.reduce((sum, piece) => sum + (piece.script === 'han' ? piece.text.length : piece.words.length * latinWeight), 0),
    cover(words) {
      const latin = new Set(words.flatMap((word) => word.split(' ')));
      const covered = new Set<string>();
      pieces.forEach((piece, number) => {
        if (piece.script === 'latin') {
          piece.words.forEach((word, at) => {
            for (let mark = 0; mark < latinWeight && latin.has(word); mark += 1) covered.add(`${number} ${at} ${mark}`);
          });
          return;
        }
        for (const word of words) {
          for (let at = piece.text.indexOf(word); at >= 0 && word !== ''; at = piece.text.indexOf(word, at + 1)) {
            for (let offset = 0; offset < word.length; offset += 1) covered.add(`${number} ${at + offset}`);
          }
        }
      });
      return covered;
    },
  };
}

/** The share of what was said that some words make up, from 0 to 1. */
export function shareOf(text: string, words: readonly string[]): number {
  const marks = marksOf(text);
  return marks.count === 0 ? 0 : marks.cover(words).size / marks.count;
}

/**
 * The industries of all systems that a visitor’s words speak of, most telling first. What is written in two scripts is
 * also read script by script: of “生物CDMO” the letters alone name an industry.
 */
export function readWords(lookups: Lookups, text: string): WordsReading[] {
  const asked = keptWords(text);
  const runs = partsOf(asked).flat();
  const pieces = runs.length > 1 ? runs.map((piece) => (piece.script === 'han' ? piece.text : piece.words.join(' '))) : [];
  const found = new Map<string, Said>();
  for (const { industry, words, named } of [...new Set([asked, ...pieces])].flatMap((part) => readIndustries(lookups, part))) {
    const said = found.get(industry.id) ?? { named: new Set(), all: new Set() };
    named.forEach((word) => said.named.add(word));
    words.forEach((word) => said.all.add(word));
    found.set(industry.id, said);
  }
  const marks = marksOf(asked);
  const covers = [...new Set([...found.values()].flatMap(({ all }) => [...all]))].map((word) => marks.cover([word]));
  return [...found]
    .map(([industry, said]) => ({ industry, ...weighed(said, marks, covers) }))
    .sort((one, other) => other.strength - one.strength);
}

/** The words that an industry shares, and those of them that it is called by. */
interface Said {
  readonly named: Set<string>;
  readonly all: Set<string>;
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean => part.size < whole.size && [...part].every((mark) => whole.has(mark));

/**
 * A reading is worth its names’ share of what was said, or the share of all its words as a part of it: whichever is
 * more. Where a longer word of another industry holds all of its words, it was not meant: of “surgical robots”, robots
 * alone.
 */
function weighed({ named, all }: Said, marks: Marks, covers: readonly ReadonlySet<string>[]): Omit<WordsReading, 'industry'> {
  const words = [...all].filter((word) => ![...all].some((other) => other !== word && other.includes(word)));
  const worth = (of: readonly string[]): number => {
    const covered = marks.cover(of);
    if (covered.size === 0) return 0;
    const fuller = Math.max(covered.size, ...covers.filter((other) => isWithin(covered, other)).map(({ size }) => size));
    return (0.5 + (0.5 * covered.size) / marks.count) * (covered.size / fuller);
  };
  const asName = worth([...named]);
  const asFocus = worth(words) * matchStrength.whole;
  return { words, isFocus: asFocus > asName, strength: Math.max(asName, asFocus) };
}

/** The functions that words speak of beyond the industries that they were read as. */
export function functionsIn(text: string, readings: readonly WordsReading[]): FunctionId[] {
  const words = readings.flatMap((reading) => reading.words).sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), folded(text));
  return functionsOfText(rest);
}

const least = { han: 2, latin: 1 } as const;

const namePieces = new WeakMap<Place, readonly Piece[]>();

function piecesOfNames(place: Place): readonly Piece[] {
  const before = namePieces.get(place);
  if (before) return before;
  const pieces = [place.name.zh, place.name.en, ...(place.aliases ?? [])].flatMap((name) => partsOf(name).flat());
  namePieces.set(place, pieces);
  return pieces;
}

/** Makes the question whether a place’s own name, or another name of it, says all of some words. */
export function namesSaying(text: string): (place: Place) => boolean {
  const asked = telling(partsOf(text).flat());
  if (asked.length === 0) return () => false;
  return (place) => {
    const names = piecesOfNames(place);
    return asked.every((piece) => (piece.script === 'han'
      ? piece.text.length >= least.han && names.some((name) => name.script === 'han' && name.text.includes(piece.text))
      : piece.words.length >= least.latin && names.some((name) => name.script === 'latin' && piece.words.every((word) => name.words.includes(word)))));
  };
}
