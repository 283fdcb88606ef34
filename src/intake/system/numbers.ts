import { fromGrid, type GridSystem } from '../../geo/coordinate-systems';

/** What a pair of numbers can be. */
export type PairKind = 'degrees' | 'grid' | 'neither';

/** The least number that is taken for metres: no degree is greater, and no grid of use here comes so near its origin. */
const leastMetres = 1_000;

/** Tells degrees from metres by size alone. */
export function pairKind(one: number, other: number): PairKind {
  const [smaller, larger] = [Math.abs(one), Math.abs(other)].sort((first, second) => first - second);
  if (smaller === undefined || larger === undefined || Number.isNaN(smaller + larger)) return 'neither';
  if (larger <= 180 && smaller <= 90) return 'degrees';
  return smaller >= leastMetres ? 'grid' : 'neither';
}

/** Whether a number can be an easting, by a zone’s number in front or by the false easting of a zone without one. */
const zoneWidth = 1_000_000;
const isEasting = (value: number): boolean => {
  const within = value % zoneWidth;
  return within >= 165_000 && within <= 835_000 && value < 61 * zoneWidth;
};

/** Where mainland China’s northings begin, south of Hainan, and where they end. */
const northings = { least: 1_900_000, most: 6_000_000 };
const isNorthing = (value: number): boolean => value >= northings.least && value <= northings.most;

/** The number in front of an easting: of the zone; 0 where there is none. */
export const zoneOf = (easting: number): number => Math.floor(easting / zoneWidth);

/** The lowest zone’s number that is in use in China: 13 of six degrees. Lower ones may be northings. */
const leastZone = 13;

/**
 * Which of two projected numbers is the easting: 0 or 1; null where either may be. A zone’s number in front tells, or
 * that northings in China are greater than any easting without one.
 */
export function eastingOf(pair: readonly [number, number]): 0 | 1 | null {
  const can = pair.map((value, index) => {
    const other = pair[1 - index] ?? NaN;
    return isEasting(value) && (zoneOf(value) >= leastZone || zoneOf(value) === 0) && isNorthing(other);
  });
  if (can[0] === can[1]) return null;
  return can[0] ? 0 : 1;
}

/** The grid of an easting and a northing; null where they belong to none that is known here. */
export function gridOf(easting: number, northing: number): GridSystem | null {
  const system = zoneOf(easting) === 0 ? 'epsg4547' : 'epsg4526';
  return fromGrid(system, { easting, northing }) ? system : null;
}
