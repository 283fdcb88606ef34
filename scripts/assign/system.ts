import {
  fromBd09, fromGcj02, fromGrid, isLonLat, type CoordinateSystem, type GridSystem,
} from '../../src/geo/coordinate-systems';
import type { LonLat } from '../../src/geo/mercator';
import { numberOf } from './bytes';
import type { ColumnPair } from './columns';
import { Refusal } from './refusal';

/** What is taken about the coordinates, and on whose word. */
export interface Reading {
  readonly system: CoordinateSystem;
  readonly from: 'option' | 'columns' | 'numbers' | 'nothing';
  /** Indexes of the columns with the longitude or easting, and with the latitude or northing. */
  readonly east: number;
  readonly north: number;
}

/** As the command line names them. */
export const systemNames: Record<CoordinateSystem, string> = {
  wgs84: 'wgs84', gcj02: 'gcj02', bd09: 'bd09', epsg4547: 'EPSG:4547', epsg4526: 'EPSG:4526',
};

const grids: readonly GridSystem[] = ['epsg4547', 'epsg4526'];

/** Longitude and latitude in WGS 84 of a pair of numbers; null where they are no position of the system. */
export function toWgs84(system: CoordinateSystem, east: number, north: number): LonLat | null {
  switch (system) {
    case 'wgs84':
      return isLonLat([east, north]) ? [east, north] : null;
    case 'gcj02':
      return fromGcj02([east, north]);
    case 'bd09':
      return fromBd09([east, north]);
    case 'epsg4547':
    case 'epsg4526':
      return fromGrid(system, { easting: east, northing: north });
  }
}

type Pair = readonly [east: number, north: number];
const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean) => pairs.filter(holds).length / Math.max(1, pairs.length);
const isReadable = (system: CoordinateSystem) => ([east, north]: Pair) => toWgs84(system, east, north) !== null;

/** The system that most pairs are readable in, degrees first; null where none reads half of them. */
function systemOfNumbers(pairs: readonly Pair[], swappedToo: boolean): CoordinateSystem | null {
  if (pairs.length === 0) return 'wgs84';
  const looksLikeDegrees = share(pairs, ([east, north]) => Math.abs(east) <= 180 && Math.abs(north) <= 180) >= 0.5;
  if (looksLikeDegrees) return 'wgs84';
  const readable = (system: CoordinateSystem) => share(pairs, (pair) => isReadable(system)(pair)
    || (swappedToo && isReadable(system)([pair[1], pair[0]])));
  const [best] = grids.map((system) => ({ system, share: readable(system) })).sort((one, other) => other.share - one.share);
  return best && best.share >= 0.5 ? best.system : null;
}

/**
 * Which system the numbers are in and which column is which, from the command line, the columns’ names and a sample of
 * rows. WGS 84, GCJ-02 and BD-09 cannot be told apart by numbers: WGS 84 is taken, and the result says so. X and Y are
 * taken the way that more rows can be read; where both ways can, X is the longitude, or the surveyor’s northing.
 * Throws a {@link Refusal} where the numbers are neither degrees nor of a known grid.
 */
export function settleReading(pair: ColumnPair, option: CoordinateSystem | undefined, sample: readonly (readonly string[])[]): Reading {
  const pairs = sample
    .map((cells): Pair => [numberOf(cells[pair.east] ?? ''), numberOf(cells[pair.north] ?? '')])
    .filter(([east, north]) => Number.isFinite(east) && Number.isFinite(north));
  const swappable = pair.kind === 'letters';
  const system = option ?? pair.named ?? systemOfNumbers(pairs, swappable);
  if (system === null) {
    const [east, north] = pairs[0] ?? [];
    throw new Refusal(`coordinates such as ${east}, ${north} are neither degrees nor of EPSG:4547 or EPSG:4526: name their system with --crs`);
  }
  const isGrid = system === 'epsg4547' || system === 'epsg4526';
  const from = option ? 'option' : pair.named ? 'columns' : isGrid ? 'numbers' : 'nothing';
  const asNamed = share(pairs, isReadable(system));
  const swapped = share(pairs, ([east, north]) => isReadable(system)([north, east]));
  const swap = swappable && (isGrid ? swapped >= asNamed : swapped > asNamed);
  return { system, from, east: swap ? pair.north : pair.east, north: swap ? pair.east : pair.north };
}
