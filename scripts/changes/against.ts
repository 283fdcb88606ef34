import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { buildFromTexts } from '../catalogue/build';
import { formatProblems } from '../catalogue/problem';
import { isSource, sourceFolders } from '../catalogue/read-texts';
import { recordsOf, type Records } from './records';
import { storedVersions } from './version-files';

/** What the present data are compared with. */
export interface Former {
  /** As git or the versions call it: “HEAD”, “version 2026-11”. */
  readonly called: string;
  readonly records: Records;
}

const git = (root: string, ...command: string[]): string =>
  execFileSync('git', command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** Whether a commit of that name is there. */
function isCommit(root: string, name: string): boolean {
  try {
    git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/** The data of a commit, compiled as today’s are. */
function ofCommit(root: string, commit: string): Records {
  const paths = git(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', ...sourceFolders).split('\0').filter(isSource);
  const texts = new Map(paths.map((path) => [path, git(root, 'show', `${commit}:./${path}`).replace(/^\uFEFF/, '')]));
  const { catalogue, problems } = buildFromTexts(texts);
  if (catalogue === null) throw new Error(`The data of ${commit} do not compile with today’s schemas:\n${formatProblems(problems)}`);
  return recordsOf(catalogue);
}

/** The data to compare with: a version, a file with a compiled catalogue, or a commit. Throws where it is none of them. */
export function readFormer(root: string, against: string): Former {
  const version = storedVersions(root).find(({ name }) => name === against);
  if (version) return { called: `version ${against}`, records: version.records };
  if (/\.json$/.test(against) && existsSync(resolve(against))) {
    return { called: against, records: recordsOf(JSON.parse(readFileSync(resolve(against), 'utf8')) as Catalogue) };
  }
  if (isCommit(root, against)) return { called: against, records: ofCommit(root, against) };
  throw new Error(`${against} is neither a version in data/versions, nor a compiled catalogue (*.json), nor a commit.`);
}

/** The last commit; where there is no git, the last version. */
export function readLast(root: string): Former {
  if (existsSync(join(root, 'data')) && isCommit(root, 'HEAD')) return readFormer(root, 'HEAD');
  const last = storedVersions(root).at(-1);
  if (last === undefined) throw new Error('There is neither a commit nor a version in data/versions to compare with.');
  return { called: `version ${last.name}`, records: last.records };
}
