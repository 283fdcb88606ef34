import type { Catalogue } from '../../src/catalogue/catalogue';
import { recordChanges } from '../changes/changes';
import { recordsOf } from '../changes/records';
import { changesText } from '../changes/terminal';
import { buildCatalogue, type BuildResult } from './build';
import { formatProblems } from './problem';
import { watchSources } from './watch';

export interface Listener {
  /** Told each sound catalogue. */
  written: (catalogue: Catalogue) => void;
  say: (line: string) => void;
}

const clock = (): string => new Date().toTimeString().slice(0, 8);

const list = (paths: readonly string[]): string =>
  paths.length > 4 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ');

/** What to say of a fault of ours, or of a file that went away while it was read. */
function attempt(root: string, say: Listener['say']): BuildResult | null {
  try {
    return buildCatalogue(root);
  } catch (error) {
    say(`could not be read: ${error instanceof Error ? error.message : String(error)}\nStill watching.`);
    return null;
  }
}

/**
 * Compiles anew whenever a source changes, and says what is wrong, or else what became of which record since the last
 * time that nothing was wrong. Returns how to stop.
 */
export function watchCatalogue(root: string, { written, say }: Listener): () => void {
  let last: Catalogue | null = null;
  const run = (): void => {
    const result = attempt(root, say);
    if (result === null) return;
    const { catalogue, problems } = result;
    if (problems.length > 0) say(formatProblems(problems));
    if (catalogue === null) {
      say(last === null ? 'Nothing is compiled until this is mended.' : `The catalogue stays at ${last.version} until this is mended.`);
      return;
    }
    if (catalogue.version !== last?.version) {
      written(catalogue);
      if (last !== null) say(changesText(recordChanges(recordsOf(last), recordsOf(catalogue))));
    } else say('Nothing changed.');
    say(`catalogue ${catalogue.version}`);
    last = catalogue;
  };
  run();
  say('Watching seeds/ and data/. Stop with Ctrl+C.');
  return watchSources(root, (paths) => {
    say(`\n${clock()}  ${list(paths)}`);
    run();
  });
}
