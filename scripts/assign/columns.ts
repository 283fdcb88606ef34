import { Refusal } from './refusal';

/** How a pair of columns is named: by longitude and latitude, by easting and northing, or by X and Y, which say neither. */
export type PairKind = 'degrees' | 'grid' | 'letters' | 'given';

/** Indexes of columns. Of letters, `east` is X until the numbers have spoken. */
export interface ColumnPair {
  readonly kind: PairKind;
  readonly east: number;
  readonly north: number;
  /** The system that the columns’ names say. */
  readonly named: 'gcj02' | 'bd09' | 'wgs84' | null;
}

const names: Record<Exclude<PairKind, 'given'>, readonly [east: RegExp, north: RegExp]> = {
  degrees: [/^(经度|东经|lon|lng|long|longitude)$/, /^(纬度|北纬|lat|latitude)$/],
  grid: [/^(easting|东坐标|东向坐标|横坐标)$/, /^(northing|北坐标|北向坐标|纵坐标)$/],
  letters: [/^(x|x坐标|坐标x|coordx|xcoord|pointx)$/, /^(y|y坐标|坐标y|coordy|ycoord|pointy)$/],
};

const systems = [
  ['gcj02', /gcj0?2?|火星|高德/],
  ['bd09', /bd0?9?(ll)?|百度/],
  ['wgs84', /wgs(19)?84/],
] as const;

/** A name without case, width, spaces, units in brackets and the name of a system. */
function plain(column: string): { readonly name: string; readonly system: ColumnPair['named'] } {
  const lower = column.normalize('NFKC').toLowerCase();
  const system = systems.find(([, pattern]) => pattern.test(lower));
  const name = lower.replace(/[(\[【].*?[)\]】]/g, '').replace(system?.[1] ?? '', '').replace(/[\s_\-./:]/g, '');
  return { name, system: system?.[0] ?? null };
}

const listed = (columns: readonly string[]): string =>
  columns.length > 40 ? `${columns.slice(0, 40).join(', ')} and ${columns.length - 40} more` : columns.join(', ');

function named(columns: readonly string[], name: string, option: string): number {
  const found = columns.flatMap((column, at) => (column.trim() === name.trim() ? [at] : []));
  const [first] = found;
  if (first === undefined) throw new Refusal(`${option} ${name}: there is no such column. Columns found: ${listed(columns)}`);
  if (found.length > 1) throw new Refusal(`${option} ${name}: ${found.length} columns have this name`);
  return first;
}

/** The columns that are named on the command line: of a grid, the first is the easting. */
function givenPair(columns: readonly string[], longitude: string, latitude: string): ColumnPair {
  const east = named(columns, longitude, '--lon');
  const north = named(columns, latitude, '--lat');
  if (east === north) throw new Refusal('--lon and --lat name the same column');
  const [one, other] = [plain(longitude).system, plain(latitude).system];
  return { kind: 'given', east, north, named: one === other ? one : null };
}

/**
 * The columns where positions stand, by the command line or by their names.
 * Throws a {@link Refusal} that lists the columns where none or several pairs are found.
 */
export function findPair(columns: readonly string[], longitude: string | undefined, latitude: string | undefined): ColumnPair {
  if ((longitude === undefined) !== (latitude === undefined)) throw new Refusal('--lon and --lat go together: give both, or neither');
  if (longitude !== undefined && latitude !== undefined) return givenPair(columns, longitude, latitude);
  const plains = columns.map(plain);
  for (const [kind, [eastName, northName]] of Object.entries(names) as [Exclude<PairKind, 'given'>, readonly [RegExp, RegExp]][]) {
    const matching = (pattern: RegExp) => plains.flatMap(({ name }, at) => (pattern.test(name) ? [at] : []));
    const [easts, norths] = [matching(eastName), matching(northName)];
    const [east] = easts;
    const [north] = norths;
    if (east === undefined || north === undefined) continue;
    if (easts.length > 1 || norths.length > 1) {
      const several = [...easts, ...norths].map((at) => columns[at] ?? '');
      throw new Refusal(`several columns may hold the position: ${listed(several)}. Name two with --lon and --lat`);
    }
    const system = plains[east]?.system ?? null;
    return { kind, east, north, named: system === plains[north]?.system ? system : null };
  }
  throw new Refusal(`no columns of coordinates are recognised. Columns found: ${listed(columns)}. Name two with --lon and --lat`);
}
