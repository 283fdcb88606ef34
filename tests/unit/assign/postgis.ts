/** A PostgreSQL with PostGIS of our own, for as long as a test takes: where the programs are installed. */
import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian keeps the server’s programs out of the path. */
const versions = '/usr/lib/postgresql';

function folderOfPrograms(): string | null {
  if (!existsSync(versions)) return null;
  const [version] = readdirSync(versions).sort((one, other) => Number(other) - Number(one))
    .filter((name) => existsSync(join(versions, name, 'bin/initdb')) && existsSync(`/usr/share/postgresql/${name}/extension/postgis.control`));
  return version === undefined ? null : join(versions, version, 'bin');
}

const programs = folderOfPrograms();

/** Why the tests against PostGIS cannot run here; null where they can. */
export const missingPostgis = programs === null ? 'PostgreSQL with PostGIS is not installed (apt-get install postgresql postgis)' : null;

/** PostgreSQL will not run as the superuser: then as its own user. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export interface Postgis {
  readonly folder: string;
  /** Runs a file of SQL with psql; gives what it prints. */
  query(file: string, environment: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

/** Starts a server in a folder of its own that listens on no network. */
export async function openPostgis(): Promise<Postgis> {
  if (programs === null) throw new Error(missingPostgis ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'postgis-'));
  const as = owner();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const program = (name: string, args: string[], env: Readonly<Record<string, string>> = {}) =>
    run(join(programs, name), args, { ...as, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...env }, maxBuffer: 1 << 28 });
  const data = join(folder, 'data');
  await program('initdb', ['--pgdata', data, '--auth', 'trust', '--username', 'tester', '--encoding', 'UTF8', '--no-sync']);
  await program('pg_ctl', ['start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', `-c listen_addresses='' -k ${folder} -F`]);
  return {
    folder,
    async query(file, environment) {
      const { stdout } = await program('psql', ['--host', folder, '--username', 'tester', '--dbname', 'postgres', '--quiet', '--no-psqlrc', '-v', 'ON_ERROR_STOP=1', '-f', file], environment);
      return stdout;
    },
    async close() {
      await program('pg_ctl', ['stop', '--wait', '--mode', 'immediate', '--pgdata', data]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
