/**
 * npm run assign: runs main.ts. For speed it runs from a copy in JavaScript under .cache/, made anew whenever one of its
 * sources has changed: reading TypeScript as it comes takes a second and a hundred megabytes more, in every thread.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/assign');
const list = join(folder, 'sources.json');

/** What tells that a file has changed. */
const stampOf = (path) => {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
};

function isFresh() {
  try {
    return Object.entries(JSON.parse(readFileSync(list, 'utf8'))).every(([path, stamp]) => stampOf(join(root, path)) === stamp);
  } catch {
    return false;
  }
}

async function make() {
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
      outDir: folder,
      emptyOutDir: true,
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
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, JSON.stringify(Object.fromEntries([...sources].map((path) => [path, stampOf(join(root, path))]))));
}

if (!isFresh()) await make();
await import(pathToFileURL(join(folder, 'main.mjs')).href);
