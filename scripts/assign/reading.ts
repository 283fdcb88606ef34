import type { CoordinateSystem } from '../../src/geo/coordinate-systems';
import { roleOf, systemNamed, type ColumnRole } from '../../src/intake/columns/headers';
import { hasHeader, ordinateOf, recogniseColumns, type RecognisedColumns } from '../../src/intake/columns/recognise';
import type { IntakeProblem, IntakeRow, PositionChoice } from '../../src/intake/intake';
import { gridOf, pairKind } from '../../src/intake/system/numbers';
import { Refusal } from './refusal';

/** Where positions stand, in which system, and on whose word. */
export interface Reading {
  readonly choice: PositionChoice;
  readonly system: CoordinateSystem;
  readonly from: 'option' | 'header' | 'numbers' | 'nothing';
  /** What the reader of the result should know: columns that are swapped, systems that are mixed. */
  readonly remarks: readonly IntakeProblem[];
}

export interface ReadingOptions {
  readonly system: CoordinateSystem | undefined;
  readonly longitude: string | undefined;
  readonly latitude: string | undefined;
}

/** As the command line names them. */
export const systemNames: Record<CoordinateSystem, string> = {
  wgs84: 'wgs84', gcj02: 'gcj02', bd09: 'bd09', epsg4547: 'EPSG:4547', epsg4526: 'EPSG:4526',
};

const mostListed = 40;
const listed = (columns: readonly string[]): string =>
  (columns.length > mostListed ? `${columns.slice(0, mostListed).join(', ')} and ${columns.length - mostListed} more` : columns.join(', '));

function indexNamed(columns: readonly string[], name: string, option: string): number {
  const found = columns.flatMap((column, at) => (column.trim() === name.trim() ? [at] : []));
  const [first] = found;
  if (first === undefined) throw new Refusal(`${option} ${name}: there is no such column. Columns found: ${listed(columns)}`);
  if (found.length > 1) throw new Refusal(`${option} ${name}: ${found.length} columns have this name`);
  return first;
}

/** The columns named on the command line, in the order named: of a grid, `--lon` is the easting. Never swapped. */
function givenColumns(columns: readonly string[], sample: readonly IntakeRow[], longitude: string, latitude: string): RecognisedColumns {
  const east = indexNamed(columns, longitude, '--lon');
  const north = indexNamed(columns, latitude, '--lat');
  if (east === north) throw new Refusal('--lon and --lat name the same column');
  const pairs = sample.map(({ cells }) => [ordinateOf(cells[east] ?? ''), ordinateOf(cells[north] ?? '')] as const);
  const grids = pairs.filter((pair) => pairKind(...pair) === 'grid');
  const inMetres = grids.length > pairs.filter((pair) => pairKind(...pair) === 'degrees').length;
  const named = systemNamed(`${longitude} ${latitude}`);
  const system = named ?? (inMetres ? grids.map((pair) => gridOf(...pair)).find((found) => found !== null) ?? null : null);
  return {
    position: inMetres ? { kind: 'grid', easting: east, northing: north } : { kind: 'degrees', longitude: east, latitude: north },
    system: { system, from: named === null ? 'numbers' : 'header' },
    industryColumn: null,
    remarks: [],
  };
}

const couples: readonly (readonly [one: ColumnRole, other: ColumnRole])[] = [['longitude', 'latitude'], ['easting', 'northing'], ['x', 'y']];

/** The columns that names and numbers tell. Where a table has no rows that can be read, the names alone. */
function foundColumns(columns: readonly string[], sample: readonly IntakeRow[]): RecognisedColumns {
  if (!hasHeader(columns, sample)) throw new Refusal('the first row holds a position: put a row of column names before it');
  const roles = columns.map(roleOf);
  for (const couple of couples) {
    const [ones, others] = couple.map((role) => roles.flatMap((found, at) => (found === role ? [at] : []))) as [number[], number[]];
    if (ones.length === 0 || others.length === 0) continue;
    if (ones.length > 1 || others.length > 1) {
      throw new Refusal(`several columns may hold the position: ${listed([...ones, ...others].map((at) => columns[at] ?? ''))}. Name two with --lon and --lat`);
    }
    break;
  }
  const found = recogniseColumns(columns, sample);
  if (found.position !== null) return found;
  const [longitude, latitude] = couples.map((couple) => couple.map((role) => roles.indexOf(role))).find((couple) => !couple.includes(-1)) ?? [];
  if (longitude === undefined || latitude === undefined) {
    throw new Refusal(`no columns of coordinates are recognised. Columns found: ${listed(columns)}. Name two with --lon and --lat`);
  }
  return { ...found, position: { kind: 'degrees', longitude, latitude } };
}

/**
 * What is to be read in a table, by the command line, the columns’ names and a sample of rows. WGS 84, GCJ-02 and BD-09
 * cannot be told apart by numbers: where nothing names one, WGS 84 is taken, and the result says so.
 * Throws a {@link Refusal} where columns cannot be told, or numbers belong to no system that is known.
 */
export function settleReading(columns: readonly string[], sample: readonly IntakeRow[], { system: option, longitude, latitude }: ReadingOptions): Reading {
  if ((longitude === undefined) !== (latitude === undefined)) throw new Refusal('--lon and --lat go together: give both, or neither');
  const { position: choice, system, remarks } = longitude !== undefined && latitude !== undefined
    ? givenColumns(columns, sample, longitude, latitude)
    : foundColumns(columns, sample);
  if (choice === null) throw new Refusal('no position is found');
  if (option !== undefined) return { choice, system: option, from: 'option', remarks };
  if (system.system !== null) return { choice, system: system.system, from: system.from === 'header' ? 'header' : 'numbers', remarks };
  if (choice.kind === 'grid') {
    throw new Refusal(`the coordinates are metres of a grid, but neither of EPSG:4547 nor of EPSG:4526${remarks[0]?.found === undefined ? '' : ` (${remarks[0].found})`}: convert them first`);
  }
  return { choice, system: 'wgs84', from: 'nothing', remarks };
}

/** The columns that a choice reads, the longitude or easting first; one of them where all stands in one cell. */
export function columnsOf(choice: PositionChoice): readonly number[] {
  switch (choice.kind) {
    case 'degrees': return [choice.longitude, choice.latitude];
    case 'grid': return [choice.easting, choice.northing];
    case 'text':
    case 'wkt': return [choice.column];
    case 'geometry': return [];
  }
}

