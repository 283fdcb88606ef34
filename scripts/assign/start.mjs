/**
 * npm run assign: runs main.ts. For speed it runs from a copy in JavaScript under .cache/, made anew whenever one of its
 * sources has changed: reading TypeScript as it comes takes half a second and some 40 MB more in each thread.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache/assign');
const list = join(cache, 'made.json');
const hour = 3_600_000;

/** What tells that a file has changed. */
function stampOf(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs} ${size}`;
}

/** The folder of the copy; null where there is none, or it is of older sources. */
function findCopy() {
  try {
    const { folder, sources } = JSON.parse(readFileSync(list, 'utf8'));
    const isFresh = Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp);
    return isFresh && statSync(join(cache, folder, 'main.mjs')).isFile() ? folder : null;
  } catch {
    return null;
  }
}

/** Makes a copy in a folder of its own, so that a run at the same time is not disturbed. */
async function makeCopy() {
  const folder = `${Date.now()}-${process.pid}`;
  const { build } = await import('vite');
  const sources = new Set(['scripts/assign/start.mjs', 'package-lock.json']);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // One file is quicker to load than many, and proj4’s own imports are not for Node.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(cache, folder),
      target: 'node20',
      rollupOptions: {
        input: { main: join(root, 'scripts/assign/main.ts'), worker: join(root, 'scripts/assign/worker.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    plugins: [{
      name: 'sources',
      moduleParsed({ id }) {
        if (id.startsWith(root) && !id.includes('node_modules')) sources.add(id.slice(root.length));
      },
    }],
  });
  const made = { folder, sources: Object.fromEntries([...sources].map((path) => [path, stampOf(path)])) };
  writeFileSync(`${list}.${process.pid}`, JSON.stringify(made));
  renameSync(`${list}.${process.pid}`, list);
  for (const other of readdirSync(cache)) {
    const old = other !== folder && Date.now() - statSync(join(cache, other)).mtimeMs > hour;
    if (old) rmSync(join(cache, other), { recursive: true, force: true });
  }
  return folder;
}

mkdirSync(cache, { recursive: true });
await import(pathToFileURL(join(cache, findCopy() ?? await makeCopy(), 'main.mjs')).href);
