import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { countChanges } from './terminal';
import { recordChanges } from './changes';
import { recordsOf } from './records';
import { isVersionName, readVersions, writeVersion, type Version } from './versions';

/** Where released versions lie, relative to the root. */
export const versionFolder = 'data/versions';

/** The versions released so far, the oldest first. */
export function storedVersions(root: string): Version[] {
  const folder = join(root, versionFolder);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return readVersions(new Map(names.map((name) => [`${versionFolder}/${name}`, readFileSync(join(folder, name), 'utf8')])));
}

/** Keeps the present catalogue as a version. Gives back what to tell; throws, with what would be right, where it may not be kept. */
export function release(root: string, catalogue: Catalogue, name: string): string {
  const last = storedVersions(root).at(-1);
  if (!isVersionName(name)) throw new Error(`${name} is no name for a version; it should be a month or a day, such as 2026-11 or 2026-11-27.`);
  if (last !== undefined && name <= last.name) throw new Error(`${name} does not come after ${last.name}, the last version; versions are in the order of their names.`);
  const records = recordsOf(catalogue);
  const changes = recordChanges(last?.records ?? new Map(), records);
  if (changes.length === 0) throw new Error(`Nothing has changed since ${last?.name ?? 'the beginning'}: there is nothing to release.`);
  const file = `${versionFolder}/${name}.jsonl`;
  mkdirSync(join(root, versionFolder), { recursive: true });
  writeFileSync(join(root, file), writeVersion({ name, catalogue: catalogue.version, records }, last?.records));
  return `${file} written: ${last === undefined ? `the first version, ${records.size} records` : `${countChanges(changes)} since ${last.name}`}`;
}
