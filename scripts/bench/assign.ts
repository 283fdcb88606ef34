/**
 * npm run bench -- assign: a million rows on the command line, end to end, as separate processes that take turns:
 * ours (`npm run assign`: zones, distance to the boundary, names, notes) and a peer that does less (assign-peer.ts:
 * zones alone). The zones are the catalogue’s own areas; the sites lie in and around them.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '../catalogue/build';
import { boundsOf } from '../../src/geo/bounds';

const rows = 1_000_000;
const runs = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/bench-assign');
const file = (name: string) => join(folder, name);

/** Always the same numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The areas of the catalogue as GeoJSON; gives the bounds around them. */
function writeZones(): readonly [west: number, south: number, east: number, north: number] {
  const { catalogue } = buildCatalogue(root);
  const places = (catalogue?.places ?? []).flatMap(({ id, name, geometry }) =>
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [{ id, name: name.zh, geometry }] : []));
  const bounds = boundsOf(places.map(({ geometry }) => geometry));
  if (bounds === null) throw new Error('the catalogue has no areas, or does not compile');
  const features = places.map(({ id, name, geometry }) => ({ type: 'Feature', id, properties: { name }, geometry }));
  writeFileSync(file('zones.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  console.log(`  ${features.length} areas of the catalogue`);
  return bounds;
}

async function writeSites([west, south, east, north]: readonly [number, number, number, number]): Promise<void> {
  const random = createRandom(1);
  const stream = createWriteStream(file('sites.csv'));
  stream.write('编号,名称,lon,lat,行业\n');
  for (let row = 0; row < rows;) {
    let text = '';
    for (const end = Math.min(rows, row + 10_000); row < end; row += 1) {
      const longitude = west + (east - west) * random();
      const latitude = south + (north - south) * random();
      text += `${row + 1},企业${row + 1},${longitude.toFixed(6)},${latitude.toFixed(6)},智能制造\n`;
    }
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  console.log(`  ${rows.toLocaleString('en')} rows, ${(readFileSync(file('sites.csv')).length / 1e6).toFixed(1)} MB`);
}

interface Cost {
  readonly seconds: number;
  /** Of all threads. */
  readonly processorSeconds: number;
  /** The most that was resident, in MB. */
  readonly megabytes: number;
}

/** Runs a process to its end, which says its own cost as it ends. */
async function cost(args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'report-cost.mjs'), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  let report = '';
  child.stderr?.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  child.stdio[3]?.on('data', (bytes: Buffer) => (report += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${complaint}`);
  return { seconds, ...(JSON.parse(report) as Omit<Cost, 'seconds'>) };
}

const ours = () => cost(['scripts/assign/start.mjs', '--in', file('sites.csv'), '--out', file('ours.csv'), '--zones', file('zones.geojson')]);
const peer = () => cost(['--import', 'tsx', 'scripts/bench/assign-peer.ts', file('sites.csv'), file('zones.geojson'), file('peer.csv')]);

const zoneIdsOf = (name: string, fromEnd: number): string[] =>
  readFileSync(file(name), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split(',').at(-fromEnd) ?? '');

/** Both must say the same of every row, or the times mean nothing. */
function differences(): number {
  const [one, other] = [zoneIdsOf('ours.csv', 6), zoneIdsOf('peer.csv', 1)];
  return Math.abs(one.length - other.length) + one.filter((ids, row) => ids !== other[row]).length;
}

const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

function line(name: string, costs: readonly Cost[]): string {
  const of = (key: keyof Cost) => costs.map((each) => each[key]);
  return `  ${name.padEnd(34)} ${median(of('seconds')).toFixed(1).padStart(6)} s  ${median(of('processorSeconds')).toFixed(1).padStart(6)} s  ${Math.max(...of('megabytes')).toFixed(0).padStart(6)} MB`;
}

/** Measures and prints. */
export async function benchAssign(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  console.log('A million rows on the command line, end to end:');
  await writeSites(writeZones());
  // Makes the copy that the command starts from.
  await cost(['scripts/assign/start.mjs', '--help']);
  const [mine, theirs]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    theirs.push(await peer());
    mine.push(await ours());
  }
  const ratios = mine.map(({ seconds }, run) => (theirs[run]?.seconds ?? NaN) / seconds);
  console.log(`  Median of ${runs}, taking turns, ${availableParallelism()} processors${' '.repeat(5)}time  processor    memory`);
  console.log(line('Turf and Papa Parse, zones alone', theirs));
  console.log(line('assign, with distance and notes', mine));
  console.log(`  Times as fast: ${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}); rows that differ in their zones: ${differences()}`);
}
