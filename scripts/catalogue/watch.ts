import { existsSync, readdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { isSource, sourceFolders } from './read-texts';

/** Editors write a file in several steps; wait until they are done. */
const settleMilliseconds = 100;

/** The source folders with all folders inside them, relative to the root, with forward slashes. */
function foldersUnder(root: string): string[] {
  return sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => [folder, ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))]);
}

/**
 * Calls back, once for each burst of changes, with a path that changed (from the root).
 *
 * Watches each folder by itself: on Linux, Node 20’s recursive watch loses a file as soon as an editor
 * saves it by renaming a new one over it.
 */
export function watchSources(root: string, onChange: (path: string) => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of foldersUnder(root)) {
    watch(join(root, folder), (_, name) => {
      const path = `${folder}/${name ?? ''}`;
      if (!isSource(path)) return;
      clearTimeout(timer);
      timer = setTimeout(() => onChange(path), settleMilliseconds);
    });
  }
}
