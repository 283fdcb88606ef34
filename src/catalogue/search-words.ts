import { foldLetters } from './fold-letters';

const han = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu;

/**
 * Splits a text into search words: Latin and figures as they stand, Chinese into single characters and pairs, since
 * it has no spaces. Lower case; full-width forms and letters with marks folded.
 */
export function wordsOf(text: string): string[] {
  const folded = foldLetters(text);
  return [...folded.matchAll(runs)].flatMap(([run]) => {
    if (!han.test(run)) return [run];
    const characters = [...run];
    return [...characters, ...characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)];
  });
}

/** The words a query is looked up by: of Chinese the pairs alone where there are any, so that the order of characters counts. */
export function queryWordsOf(text: string): string[] {
  const folded = foldLetters(text);
  return [...folded.matchAll(runs)].flatMap(([run]) => {
    if (!han.test(run)) return [run];
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
}

export const isHan = (text: string): boolean => han.test(text);
