import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
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
 * Calls back, once for each burst of changes, with the paths that changed (from the root). Returns how to stop.
 *
 * Watches each folder by itself: on Linux, Node 20’s recursive watch loses a file as soon as an editor
 * saves it by renaming a new one over it. Folders that come or go are followed.
 */
export function watchSources(root: string, onChange: (paths: string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const note = (path: string): void => {
    if (isSource(path)) changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, settleMilliseconds);
  };
  const follow = (): void => {
    const folders = foldersUnder(root);
    for (const folder of watchers.keys()) if (!folders.includes(folder)) leave(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(join(root, folder), (_, name) => note(`${folder}/${name ?? ''}`));
      // Its folder is gone; whatever is in its place is found at the next change.
      watcher.on('error', () => leave(folder));
      watchers.set(folder, watcher);
    }
  };
  function settle(): void {
    const before = [...watchers.keys()];
    follow();
    // What lies in a folder that has just come has changed with it.
    for (const folder of watchers.keys()) {
      if (before.includes(folder)) continue;
      for (const name of readdirSync(join(root, folder))) if (isSource(`${folder}/${name}`)) changed.add(`${folder}/${name}`);
    }
    const paths = [...changed].sort();
    changed.clear();
    if (paths.length > 0) onChange(paths);
  }

  follow();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) leave(folder);
  };
}
