import type { Replacement, ReplacementHistory, SessionState } from './session';

type Replacements = Pick<SessionState, 'replacements' | 'history'>;

function step({ replacements, history }: Replacements, next: readonly Replacement[]): Replacements {
  return { replacements: next, history: { past: [...history.past, replacements], future: [] } };
}

/** Puts a boundary in use, in place of the one that a place has in this session. */
export const replaceBoundary = (state: Replacements, replacement: Replacement): Replacements =>
  step(state, [...state.replacements.filter(({ place }) => place !== replacement.place), replacement]);

/** Gives a place the catalogue’s boundary back; the same state where it has it. */
export function takeBack(state: Replacements, place: string): Replacements {
  const left = state.replacements.filter((replacement) => replacement.place !== place);
  return left.length === state.replacements.length ? state : step(state, left);
}

/** Undoes the last step; the same state where there is none. */
export function undoReplacement({ replacements, history: { past, future } }: Replacements): Replacements {
  const before = past.at(-1);
  if (!before) return { replacements, history: { past, future } };
  return { replacements: before, history: { past: past.slice(0, -1), future: [replacements, ...future] } };
}

/** Takes a step that was undone again; the same state where there is none. */
export function redoReplacement({ replacements, history: { past, future } }: Replacements): Replacements {
  const [after, ...rest] = future;
  if (!after) return { replacements, history: { past, future } };
  return { replacements: after, history: { past: [...past, replacements], future: rest } };
}

export const canUndo = ({ past }: ReplacementHistory): boolean => past.length > 0;
export const canRedo = ({ future }: ReplacementHistory): boolean => future.length > 0;

/** Notes that the layer of some replacements has been downloaded. */
export const noteDownloaded = ({ downloaded }: Pick<SessionState, 'downloaded'>, saved: readonly Replacement[]): Pick<SessionState, 'downloaded'> =>
  ({ downloaded: [...new Set([...downloaded, ...saved])] });

/** What would be lost by leaving the page. */
export const notDownloaded = ({ replacements, downloaded }: Pick<SessionState, 'replacements' | 'downloaded'>): readonly Replacement[] =>
  replacements.filter((replacement) => !downloaded.includes(replacement));
