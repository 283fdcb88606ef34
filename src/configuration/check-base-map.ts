import { placeholdersIn } from './address';
import { embedded } from './embedded';
import type { Expectation } from './expectation';
import { formatPath, quote, type Path } from './path';
import type { Instead, KeyProblem } from './problem';
import type { BaseMap, TiledBaseMap } from './types';

type Complaint = readonly [key: string, expectation: Expectation, instead?: Instead];

const isTiled = (baseMap: BaseMap): baseMap is TiledBaseMap => baseMap.type === 'xyz' || baseMap.type === 'wmts';

/** What the keys of a base map of tiles say of one another. */
function complaintsAboutTiles(baseMap: TiledBaseMap): Complaint[] {
  const named = (baseMap.type === 'xyz' ? baseMap.urls : [baseMap.url]).flatMap(placeholdersIn);
  const complaints: Complaint[] = [];
  if (named.includes('key') && baseMap.key === undefined) complaints.push(['key', 'key']);
  if (named.includes('s') && baseMap.subdomains === undefined) complaints.push(['subdomains', 'subdomains']);
  if (baseMap.maxZoom < baseMap.minZoom) complaints.push(['maxZoom', 'zoomOrder', 'default']);
  return complaints;
}

/** The levels that are asked for where those of the configuration contradict each other. */
const defaultZooms = { minZoom: 0, maxZoom: 18 };

/** Checks what a schema of single keys cannot: that the keys of a base map fit one another, and its id no other’s. */
export function checkBaseMap(
  baseMap: BaseMap, at: Path, taken: readonly string[],
): { baseMap?: BaseMap; problems: KeyProblem[] } {
  const complaints: Complaint[] = isTiled(baseMap) ? complaintsAboutTiles(baseMap) : [];
  if (baseMap.id === embedded || taken.includes(baseMap.id)) complaints.push(['id', 'ownId']);
  const problems = complaints.map(([key, expectation, instead = 'leftOut']): KeyProblem => ({
    reason: 'key',
    path: formatPath([...at, key]),
    found: quote(baseMap[key as keyof BaseMap]),
    expectation,
    choices: [],
    instead,
  }));
  if (problems.some(({ instead }) => instead === 'leftOut')) return { problems };
  return { baseMap: problems.length > 0 ? { ...baseMap, ...defaultZooms } : baseMap, problems };
}
