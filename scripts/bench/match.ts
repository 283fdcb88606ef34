/**
 * npm run bench -- match: how soon a need is answered, for the catalogue as it is and for one fifty times its size,
 * beside a linear scan of the same work (match-peer.ts) in the same run: the same judgements, where every look-up goes
 * through its list and nothing is kept. Both must give every place the same score, or the times mean nothing.
 */
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '../catalogue/build';
import { createLookups, type Lookups } from '../../src/catalogue/lookups';
import { match, type Match } from '../../src/matching/match';
import { ask, noNeed, type Condition, type Need } from '../../src/matching/need';
import { enlarged } from './enlarged';
import { scanningLookups } from './match-peer';

const root = fileURLToPath(new URL('../..', import.meta.url));
const times = 50;
const runs = 9;

const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

interface Cost {
  readonly clock: number;
  /** On the processor: what a busy machine does not blur. */
  readonly processor: number;
}

/** Milliseconds that some work takes. */
function timed(work: () => unknown): Cost {
  const [started, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - started, processor: (user + system) / 1000 };
}

/** Words, a function, nearness, rail and the city’s support: everything that costs. */
function needOf(lookups: Lookups, text: string): Need {
  const facility = lookups.catalogue.places.find(({ kind, geometry }) => kind === 'facility' && geometry);
  const conditions: Condition[] = [
    { kind: 'words', text }, { kind: 'function', function: 'research' }, { kind: 'rail', metres: 2000 }, { kind: 'city' },
    ...(facility ? [{ kind: 'near', place: facility.id, metres: 5000 } as const] : []),
  ];
  return { ...noNeed, asked: conditions.map(ask) };
}

const asked = ['显示面板', '锂电池隔膜', 'silicon carbide', 'eVTOL', '脑机接口', 'synthetic biology CDMO', '高端CT', 'watches', '传感器封装', '具身机器人', 'cell therapy', '总部'];

/** Measures one size of catalogue and prints a line. */
function measure(name: string, build: () => Lookups, peerNeeds: number): void {
  const lookups = build();
  const needs = asked.map((text) => needOf(lookups, text));
  const [first] = needs;
  if (!first) return;
  const cold = timed(() => match(lookups, first));
  const warm = Array.from({ length: runs }, () => needs.map((need) => timed(() => match(lookups, need)))).flat();
  const ratios: number[] = [];
  const scans: number[] = [];
  let differing = 0;
  for (const need of needs.slice(0, peerNeeds)) {
    // A copy, so that nothing prepared for the other’s geometries serves it.
    const scanning = scanningLookups(structuredClone(lookups.catalogue));
    let scanned: Match | undefined;
    const peer = timed(() => {
      scanned = match(scanning, need);
    });
    const ours = median(Array.from({ length: runs }, () => timed(() => match(lookups, need)).processor));
    scans.push(peer.clock);
    ratios.push(peer.processor / ours);
    const scores = new Map(scanned?.found.map(({ place, score }) => [place.id, score]));
    const found = match(lookups, need).found;
    differing += Math.abs(found.length - scores.size) + found.filter(({ place, score }) => score !== scores.get(place.id)).length;
  }
  const ms = (value: number): string => `${value.toFixed(1).padStart(8)} ms`;
  const clocks = warm.map(({ clock }) => clock);
  console.log(`  ${name.padEnd(20)} ${ms(median(clocks))} ${ms(Math.max(...clocks))} ${ms(median(warm.map(({ processor }) => processor)))} ${ms(cold.clock)} ${ms(median(scans))} ${median(ratios).toFixed(1).padStart(6)}  ${differing} differ`);
}

/** Measures and prints. */
export function benchMatch(): Promise<void> {
  const { catalogue } = buildCatalogue(root);
  if (!catalogue) throw new Error('the catalogue does not compile');
  console.log(`A need of five conditions, ${asked.length} needs, ${runs} turns:`);
  console.log(`  ${''.padEnd(20)}      median       worst   processor   the first linear scan  times as fast, on the processor`);
  measure(`${catalogue.places.length} places`, () => createLookups(catalogue), asked.length);
  const large = enlarged(catalogue, times);
  measure(`${large.places.length} places (×${times})`, () => createLookups(large), 1);
  return Promise.resolve();
}
