import type { IntakeProblem, IntakeRow, PositionChoice, SystemGuess } from '../intake';
import { numberOf } from '../position/number';
import { angleOf } from '../position/angle';
import { isPair } from '../position/pair';
import { eastingOf, gridOf, pairKind, zoneOf } from '../system/numbers';
import { declaredGuess, systemOfName } from '../system/declared';
import { readGeometries } from '../system/geometries';
import { isWkt, readWkt } from '../system/wkt';
import { otherSystemNamed, roleOf, systemNamed, type ColumnRole } from './headers';

export interface RecognisedColumns {
  readonly position: PositionChoice | null;
  readonly system: SystemGuess;
  readonly industryColumn: number | null;
  readonly remarks: readonly IntakeProblem[];
}

const unknown: SystemGuess = { system: null, from: 'nothing' };

/** A number, or an angle in degrees, minutes and seconds. */
export const ordinateOf = (cell: string): number => {
  const number = numberOf(cell);
  return Number.isNaN(number) ? angleOf(cell) : number;
};

type Pair = readonly [first: number, second: number];

function pairsOf(sample: readonly IntakeRow[], first: number, second: number): Pair[] {
  return sample
    .map(({ cells }): Pair => [ordinateOf(cells[first] ?? ''), ordinateOf(cells[second] ?? '')])
    .filter(([one, other]) => !Number.isNaN(one) && !Number.isNaN(other) && (one !== 0 || other !== 0));
}

interface ReadPairColumns {
  readonly position: PositionChoice;
  readonly system: SystemGuess;
  readonly remarks: readonly IntakeProblem[];
}

/** What two columns of numbers are, whatever they are called. `named`: what their names promise of the order. */
function readColumns(
  sample: readonly IntakeRow[], columns: readonly [number, number], named: 'axes' | 'surveyed' | 'xy', system: SystemGuess,
): ReadPairColumns | null {
  const [first, second] = columns;
  const pairs = pairsOf(sample, first, second);
  const degrees = pairs.filter(([one, other]) => pairKind(one, other) === 'degrees');
  const grids = pairs.filter(([one, other]) => pairKind(one, other) === 'grid');
  const remarks: IntakeProblem[] = [];
  if (degrees.length > 0 && grids.length > 0) {
    remarks.push({ code: 'mixedSystems', found: `${degrees.length} / ${grids.length}` });
  }
  if (grids.length > degrees.length) {
    const eastings = grids.map(eastingOf).filter((index) => index !== null);
    const eastingFirst = eastings.filter((index) => index === 0).length;
    const secondIsEasting = eastings.length - eastingFirst;
    // `surveyed` columns come as easting, northing; X and Y mean northing and easting, unless the numbers say otherwise.
    const inOrder = eastings.length === 0 ? named !== 'xy' : eastingFirst >= secondIsEasting;
    if (eastings.length > 0 && named === 'xy' && inOrder) remarks.push({ code: 'gridOrder' });
    if (named !== 'xy' && !inOrder) remarks.push({ code: 'swapped' });
    const [easting, northing] = inOrder ? [first, second] : [second, first];
    return {
      position: { kind: 'grid', easting, northing },
      remarks: [...remarks, ...otherZones(grids, inOrder)],
      system: system.from === 'nothing' ? gridGuess(grids, inOrder) : system,
    };
  }
  if (degrees.length === 0) return null;
  const swapped = degrees.filter(([one, other]) => Math.abs(one) <= 90 && Math.abs(other) > 90).length > degrees.length / 2;
  if (swapped) remarks.push({ code: 'swapped' });
  const [longitude, latitude] = swapped ? [second, first] : [first, second];
  return { position: { kind: 'degrees', longitude, latitude }, remarks, system };
}

const grid = (pair: Pair, inOrder: boolean): Pair => (inOrder ? pair : [pair[1], pair[0]]);

/** The grid of most pairs. */
function gridGuess(pairs: readonly Pair[], inOrder: boolean): SystemGuess {
  const systems = pairs.map((pair) => gridOf(...grid(pair, inOrder)));
  const count = (system: string): number => systems.filter((one) => one === system).length;
  const [prefixed, plain] = [count('epsg4526'), count('epsg4547')];
  if (prefixed + plain === 0) return unknown;
  return { system: prefixed > plain ? 'epsg4526' : 'epsg4547', from: 'numbers' };
}

function otherZones(pairs: readonly Pair[], inOrder: boolean): IntakeProblem[] {
  const other = pairs.map((pair) => grid(pair, inOrder)).find((pair) => gridOf(...pair) === null);
  if (!other) return [];
  const zone = zoneOf(other[0]);
  return [{ code: 'otherZone', found: zone > 0 ? String(zone) : String(other[0]) }];
}

const decimals = /\.\d{3,}/;
const isAngle = /[°度]/;

/** Two columns beside each other that hold positions, though their names do not say so. */
function byValue(sample: readonly IntakeRow[], width: number): ReadPairColumns | null {
  for (let first = 0; first + 1 < width; first += 1) {
    const pairs = pairsOf(sample, first, first + 1);
    if (pairs.length === 0 || pairs.length < sample.length * 0.8) continue;
    const exact = sample.filter(({ cells }) => decimals.test(cells[first] ?? '') && decimals.test(cells[first + 1] ?? ''));
    const likeDegrees = exact.length >= pairs.length * 0.7 && pairs.every(([one, other]) => pairKind(one, other) === 'degrees')
      && pairs.every(([one, other]) => Math.max(Math.abs(one), Math.abs(other)) > 60);
    const likeGrid = pairs.every((pair) => pairKind(...pair) === 'grid' && eastingOf(pair) !== null);
    if (likeDegrees || likeGrid) {
      const read = readColumns(sample, [first, first + 1], 'axes', unknown);
      // Names promise nothing here, so nothing is swapped.
      return read && { ...read, remarks: read.remarks.filter(({ code }) => code !== 'swapped') };
    }
  }
  return null;
}

const mostly = (sample: readonly IntakeRow[], column: number, test: (cell: string) => boolean): boolean => {
  const cells = sample.map((row) => row.cells[column] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.6;
};

/** The system of a column of WKT: by the code of EWKT, by its name, or by its numbers. */
function readWktColumn(sample: readonly IntakeRow[], column: number, named: SystemGuess): ReturnType<typeof readGeometries> {
  const read = sample.flatMap(({ cells }) => readWkt(cells[column] ?? '') ?? []);
  const code = read.find((one) => one.code !== null)?.code ?? null;
  const declared = declaredGuess(code === null ? null : { system: systemOfName(`EPSG:${code}`), name: `EPSG:${code}` }, 'crs');
  const result = readGeometries(read.map(({ geometry }) => geometry), code === null ? named : declared.system);
  return { ...result, remarks: [...declared.remarks, ...result.remarks] };
}

/** Where in a table the position and the industry stand, by the columns’ names and by what is in them. */
export function recogniseColumns(columns: readonly string[], sample: readonly IntakeRow[]): RecognisedColumns {
  const roles = columns.map(roleOf);
  const find = (role: ColumnRole): number => roles.indexOf(role);
  const industry = find('industry');
  const industryColumn = industry === -1 ? null : industry;
  const done = (read: ReadPairColumns): RecognisedColumns => ({ ...read, industryColumn });
  const namesOf = (indexes: readonly number[]): string => indexes.map((index) => columns[index] ?? '').join(' ');
  const named = (...indexes: number[]): SystemGuess => {
    const system = systemNamed(namesOf(indexes));
    return system !== null || otherSystemNamed(namesOf(indexes)) !== null ? { system, from: 'header' } : unknown;
  };
  const unsupported = (...indexes: number[]): IntakeProblem[] => {
    const found = otherSystemNamed(namesOf(indexes));
    return found === null ? [] : [{ code: 'unsupportedSystem', found }];
  };

  const couples = [['longitude', 'latitude', 'axes'], ['easting', 'northing', 'surveyed'], ['x', 'y', 'xy']] as const;
  for (const [one, other, meaning] of couples) {
    const [first, second] = [find(one), find(other)];
    if (first === -1 || second === -1) continue;
    const read = readColumns(sample, [first, second], meaning, named(first, second));
    if (read) return done({ ...read, remarks: [...unsupported(first, second), ...read.remarks] });
  }
  const wkt = columns.findIndex((_, index) => mostly(sample, index, isWkt));
  if (wkt !== -1) {
    const { swapped, system, remarks } = readWktColumn(sample, wkt, named(wkt));
    return done({ position: { kind: 'wkt', column: wkt, ...(swapped && { swapped }) }, system, remarks: [...unsupported(wkt), ...remarks] });
  }
  const pair = byValue(sample, columns.length);
  if (pair) return done(pair);
  const text = [...columns.keys()].sort((one) => (roles[one] === 'text' ? -1 : 0)).find((column) =>
    mostly(sample, column, (cell) => isPair(cell) && (roles[column] === 'text' || decimals.test(cell) || isAngle.test(cell))));
  if (text !== undefined) return done({ position: { kind: 'text', column: text }, system: named(text), remarks: unsupported(text) });
  return { position: null, system: unknown, industryColumn, remarks: [] };
}

/**
 * Whether a table’s first row names its columns. It does not where it holds a position itself, in columns where the
 * next rows do, too, and where no name is one that we know.
 */
export function hasHeader(first: readonly string[], next: readonly IntakeRow[]): boolean {
  if (first.some((name) => roleOf(name) !== null && Number.isNaN(ordinateOf(name)))) return true;
  const isData = (cell: string): boolean => !Number.isNaN(ordinateOf(cell)) || isWkt(cell) || isPair(cell);
  if (next.length === 0) return !first.some((cell) => decimals.test(cell) && isData(cell));
  return !first.some((cell, column) => isData(cell) && mostly(next, column, isData));
}
