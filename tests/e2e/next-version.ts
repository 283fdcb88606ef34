import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealSite } from '../../scripts/offline/seal';

export interface BuiltVersion {
  readonly folder: string;
  readonly id: string;
  /** Whose name no other version has. */
  readonly ownFiles: ReadonlySet<string>;
}

const built = join(import.meta.dirname, '../../dist');
const isNamedByContent = /-[\w-]{8,}\.\w+$/;
const isText = /\.(css|html|js|json|svg|webmanifest)$/;

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function describe(folder: string): Promise<BuiltVersion> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const id = /<meta name="version" content="(\w+)"/.exec(page)?.[1];
  if (id === undefined) throw new Error(`${folder}: the page names no version`);
  return { folder, id, ownFiles: new Set((await filesOf(folder)).filter((file) => isNamedByContent.test(file))) };
}

/** The site as it was built. */
export const builtVersion = (): Promise<BuiltVersion> => describe(built);

/**
 * The version after it, in a folder of its own: every file whose name tells its content has another name, as after a
 * change of everything, and words have changed for a reader to see.
 */
export async function nextVersion(words: readonly [from: string, to: string]): Promise<BuiltVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'next-version-'));
  await cp(built, folder, { recursive: true });
  await rm(join(folder, '.vite'), { recursive: true, force: true });
  await rm(join(folder, 'sw.js'));
  const names = new Map<string, string>();
  for (const file of await filesOf(folder)) {
    if (!isNamedByContent.test(file)) continue;
    // `data/` takes only what looks like a catalogue’s hash.
    const next = file.replace(/([\w-]{8})(\.\w+)$/, (_, hash: string, ending: string) => [...hash].reverse().join('') + ending);
    const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
    names.set(name(file), name(next));
    await rename(join(folder, file), join(folder, next));
  }
  const anyName = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of await filesOf(folder)) {
    if (!isText.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll(anyName, (name) => names.get(name) ?? name).replaceAll(words[0], words[1]));
  }
  await sealSite(folder);
  return describe(folder);
}
