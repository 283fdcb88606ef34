/**
 * npm run size: what the built site weighs, gzipped, against its limits. Run `npm run build` first.
 *
 * kB are 1000 bytes. The weight of MapLibre is that of its own files as published; whatever the map needs beyond
 * them, and beyond what the panel has loaded already, is ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const limits = { panel: 130, frame: 120, mapOverMapLibre: 25, catalogue: 150, desk: 60, element: 5 };

/** The part of Vite's manifest that is read here. */
interface Chunk {
  file: string;
  name?: string;
  src?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
}
type Manifest = Record<string, Chunk>;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const inDist = (file: string) => gzipped(join(dist, file));
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** The files of the given chunks and of all they import statically: what must be there before their code runs. */
function closure(manifest: Manifest, keys: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  const files = [...seen].map((key) => manifest[key]?.file ?? '');
  return new Set(files.filter((file) => file.endsWith('.js')));
}

const keysWhere = (manifest: Manifest, test: (chunk: Chunk) => boolean) =>
  Object.entries(manifest).flatMap(([key, chunk]) => (test(chunk) ? [key] : []));

const filesNamed = (pattern: RegExp) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(basename(file)));

const deskSource = /^src\/desks\/[^/]+\/\w+Desk\.tsx$/;

interface Row {
  what: string;
  bytes: number;
  limit?: number;
}

function measure(): Row[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const keyOf = (what: string, test: (chunk: Chunk) => boolean): string => {
    const [key] = keysWhere(manifest, test);
    if (key === undefined) throw new Error(`No lazy chunk of ${what} in the manifest: is it imported statically?`);
    return key;
  };
  const lazy = (src: string): string => keyOf(src, (chunk) => chunk.src === src && chunk.isDynamicEntry === true);
  const entryKeys = keysWhere(manifest, (chunk) => chunk.isEntry === true);
  if (entryKeys.length === 0) throw new Error('No entry in the manifest.');
  const site = closure(manifest, [...entryKeys, keyOf('the whole site', ({ name }) => name === 'site')]);
  const frame = closure(manifest, [...entryKeys, lazy('src/app/frame/FrameRooms.tsx')]);
  const map = [...closure(manifest, [lazy('src/map/engine/MapEngine.tsx')])].filter((file) => !site.has(file));
  const worker = filesNamed(/^maplibre-gl-worker.*\.js$/);
  const catalogue = filesNamed(/^catalogue-[0-9a-f]+\.json$/);
  if (catalogue.length === 0) throw new Error('No catalogue-*.json in dist.');

  const published = gzipped(join(root, 'node_modules/maplibre-gl/dist/maplibre-gl.mjs'));
  const mapBytes = sum(map.map(inDist));
  return [
    { what: 'JavaScript before the panel is usable', bytes: sum([...site].map(inDist)), limit: limits.panel },
    ...[...site].map((file) => ({ what: `  ${file}`, bytes: inDist(file) })),
    // What a frame that shows the map alone loads before its still picture can be read and clicked. The moving map comes after.
    { what: 'Lightest frame: JavaScript before its map is usable', bytes: sum([...frame].map(inDist)), limit: limits.frame },
    ...[...frame].map((file) => ({ what: `  ${file}`, bytes: inDist(file) })),
    { what: 'Map: JavaScript beyond MapLibre itself', bytes: mapBytes - published, limit: limits.mapOverMapLibre },
    ...map.map((file) => ({ what: `  ${file}`, bytes: inDist(file) })),
    { what: '  MapLibre as published', bytes: published },
    ...worker.map((file) => ({ what: `  ${file} (MapLibre's worker)`, bytes: inDist(file) })),
    ...Object.values(manifest).filter(({ src }) => deskSource.test(src ?? '')).map(({ file }) => ({ what: `Desk: ${file}`, bytes: inDist(file), limit: limits.desk })),
    { what: 'Element for other people’s pages: embed.js', bytes: inDist('embed.js'), limit: limits.element },
    { what: '(client for other people’s pages) embed-client.js', bytes: inDist('embed-client.js') },
    { what: 'Catalogue', bytes: sum(catalogue.map(inDist)), limit: limits.catalogue },
    ...filesNamed(/\.css$/).map((file) => ({ what: `(style) ${file}`, bytes: inDist(file) })),
  ];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function main(): void {
  const rows = measure();
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, bytes, limit } of rows) {
    const verdict = limit === undefined ? '' : `  of ${limit} kB${bytes > limit * 1000 ? '  TOO MUCH' : ''}`;
    console.log(`${what.padEnd(width)}  ${kB(bytes).padStart(9)}${verdict}`);
  }
  if (rows.some(({ bytes, limit }) => limit !== undefined && bytes > limit * 1000)) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(`Size check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
