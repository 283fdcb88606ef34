import type { IntakeProblem, IntakeRow } from './intake';

const longest = 60;

/** What was found, in one line that a sentence can carry. */
export function foundText(text: string): string {
  // Cut first: what was found may be a whole file.
  const line = text.slice(0, 4 * longest).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** Tells problems from rows in what {@link IntakeSource.rows} gives. */
export const isProblem = (item: IntakeRow | IntakeProblem): item is IntakeProblem => 'code' in item;
