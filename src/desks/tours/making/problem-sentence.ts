import type { ToursMakingMessages } from '../../../i18n/desks/tours-making';
import type { FilePath, FileProblem } from './read-tour-file';

/** `['steps', 3, 'body', 0, 'text', 'en']` → `step 4 · text · item 1 · text · English`. */
function placeOf(path: FilePath, words: ToursMakingMessages): string {
  const parts = path.flatMap((key, index): string[] => {
    if (typeof key === 'number') return [path[index - 1] === 'steps' ? words.nthStep(key + 1) : words.nth(key + 1)];
    // Steps are told by their number alone.
    if (key === 'steps' && typeof path[index + 1] === 'number') return [];
    return [words.members[key] ?? key];
  });
  return parts.length === 0 ? words.whole : parts.join(' · ');
}

const whole = new Set<FileProblem['what']>(['empty', 'not-json', 'not-a-tour', 'too-large']);

/** What is wrong with a file and where, in a sentence. */
export function problemSentence({ what, path, detail = '' }: FileProblem, words: ToursMakingMessages): string {
  const fault = words.faults[what](detail);
  return whole.has(what) ? fault : `${placeOf(path, words)} – ${fault}`;
}
