/**
 * Brings node_modules in line with package-lock.json, when it is not. No dependency: it runs before there are any.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, since } from './run.mjs';

const floor = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  throw new Error(`Node ${floor.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

const readLock = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** npm notes what it installed in node_modules/.package-lock.json; an interrupted install leaves no such note. */
export function isInstalled() {
  try {
    const wanted = readLock('package-lock.json');
    const present = readLock('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = present[path];
      return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
    });
  } catch {
    return false;
  }
}

export async function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  const start = performance.now();
  process.stdout.write('Installing dependencies (npm ci) …\n');
  // Build tools are development dependencies, which NODE_ENV=production would leave out.
  const { ok, output } = await npm(['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit']);
  if (!ok) throw new Error(`npm ci failed:\n${output}`);
  process.stdout.write(`Dependencies installed in ${since(start)}.\n`);
}
