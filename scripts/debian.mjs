/**
 * Gets programs of Debian's packages that the tests run for real, where this system can (Debian, as root). No dependency.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const isRoot = () => process.getuid?.() === 0;

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
  } catch {
    return false;
  }
}

const say = (line) => process.stdout.write(`${line}\n`);
const lastLine = (text) => text.trim().split('\n').at(-1)?.trim() ?? '';

/** Whether `installPackages` can do anything here. */
export const mayInstallPackages = () => isRoot() && isDebian();

/** Installs Debian's packages. Tells what it does and where it fails; never throws. */
export async function installPackages(packages) {
  say(`Installing Debian's ${packages.join(' and ')} …`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 900_000 };
  const updated = await run('apt-get', ['update'], options);
  const { ok, output } = updated.ok
    ? await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options)
    : updated;
  if (!ok) say(`apt-get failed: ${lastLine(output)}`);
}

/** Programs that tests run, and the package that brings each. */
const packageOf = { nginx: 'nginx-light', ogrinfo: 'gdal-bin' };

/** The path of a program, or undefined. Servers lie in sbin, which is not on everyone's PATH. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Gets the programs that tests run for real. Tests that miss theirs are left out, and told as such. */
export async function ensurePrograms() {
  const missing = Object.keys(packageOf).filter((name) => !findProgram(name));
  if (missing.length === 0) return;
  if (mayInstallPackages()) await installPackages(missing.map((name) => packageOf[name]));
  const left = missing.filter((name) => !findProgram(name));
  if (left.length > 0) say(`Not found: ${left.join(', ')}. The tests that need them are left out.`);
}
