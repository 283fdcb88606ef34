import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Which district is built: the folder with its `data/` and `seeds/`. The project’s own, or the one that the
 * environment variable DISTRICT names, from where the command runs.
 */
export function districtRoot(projectRoot: string, named = process.env['DISTRICT']): string {
  if (named === undefined || named === '') return projectRoot;
  const folder = resolve(named);
  if (!existsSync(folder)) throw new Error(`DISTRICT names ${folder}, which is not there. It should be a folder with data/ and seeds/.`);
  return folder;
}
