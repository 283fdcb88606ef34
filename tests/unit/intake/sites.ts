import iconv from 'iconv-lite';
import { toBd09, toGcj02, toGrid, type CoordinateSystem } from '../../../src/geo/coordinate-systems';
import type { LonLat } from '../../../src/geo/mercator';
import { isProblem, openIntake, readerOf, type IntakeOptions, type IntakeProblem, type OpenedIntake } from '../../../src/intake';
import { createZoneIndex } from '../../../src/geo/zones/zone-index';
import { metresBetween } from '../geo/coordinate-arbitraries';

export interface Site {
  readonly name: string;
  readonly position: LonLat;
  readonly industry: string;
}

/** The same sites in every file of these tests: WGS 84. */
export const sites: readonly Site[] = [
  { name: '甲站', position: [113.935211, 22.748915], industry: '智能终端' },
  { name: '乙，站', position: [113.901234, 22.731299], industry: '新材料' },
  { name: 'Site "C"', position: [113.956781, 22.771888], industry: '合成生物' },
  { name: '丁站', position: [113.888888, 22.700001], industry: '其他' },
];

/** A position in a system, as a file would write it: longitude and latitude, or easting and northing. */
export function written(position: LonLat, system: CoordinateSystem): [string, string] {
  switch (system) {
    case 'wgs84':
      return [position[0].toFixed(7), position[1].toFixed(7)];
    case 'gcj02':
    case 'bd09': {
      const [longitude, latitude] = (system === 'gcj02' ? toGcj02(position) : toBd09(position)) ?? [NaN, NaN];
      return [longitude.toFixed(7), latitude.toFixed(7)];
    }
    default: {
      const { easting, northing } = toGrid(system, position) ?? { easting: NaN, northing: NaN };
      return [easting.toFixed(3), northing.toFixed(3)];
    }
  }
}

export const quote = (cell: string): string => (/[",\t;|\n，]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const delimited = (rows: readonly (readonly string[])[], delimiter = ',', end = '\r\n'): string =>
  rows.map((row) => row.map(quote).join(delimiter)).join(end) + end;

/** The table of the sites; `names` of the two columns. */
export const siteTable = (system: CoordinateSystem = 'wgs84', names: readonly [string, string] = ['经度', '纬度']): string[][] => [
  ['名称', ...names, '主营行业'],
  ...sites.map(({ name, position, industry }) => [name, ...written(position, system), industry]),
];

export type Part = string | Uint8Array;

export const fileOf = (name: string, ...parts: Part[]): File => new File(parts as BlobPart[], name);

export const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));

export async function opened(files: File | readonly File[], options?: IntakeOptions): Promise<OpenedIntake> {
  const result = await openIntake(files instanceof File ? [files] : files, options);
  if ('problem' in result) throw new Error(`not opened: ${JSON.stringify(result.problem)}`);
  return result;
}

export async function refused(files: File | readonly File[], options?: IntakeOptions): Promise<IntakeProblem> {
  const result = await openIntake(files instanceof File ? [files] : files, options);
  if (!('problem' in result)) throw new Error(`opened: ${JSON.stringify(result.intake)}`);
  return result.problem;
}

export interface Run {
  readonly rows: number;
  readonly points: (LonLat | null)[];
  readonly geometries: unknown[];
  readonly problems: IntakeProblem[];
}

/** Runs a whole file in the system that was told, or in the one given. */
export async function run({ intake, source }: OpenedIntake, system = intake.system.system ?? 'wgs84'): Promise<Run> {
  if (!intake.position) throw new Error('no position');
  const read = readerOf(intake.position, system);
  const result: Run = { rows: 0, points: [], geometries: [], problems: [] };
  let rows = 0;
  for await (const batch of source.rows()) {
    for (const item of batch) {
      if (isProblem(item)) {
        result.problems.push(item);
        continue;
      }
      rows += 1;
      const found = read(item);
      if ('problem' in found) result.problems.push(found.problem);
      else {
        result.geometries.push(found.geometry);
        if (found.geometry.type === 'Point') result.points.push(found.geometry.coordinates as unknown as LonLat);
      }
    }
  }
  return { ...result, rows };
}

/** Zones of which each has a site two metres within its edge, and the last none: a system taken for another would move every site across. */
const zones = createZoneIndex(sites.slice(0, 3).map(({ name, position: [longitude, latitude] }) => {
  const metre = 1 / 102_000;
  const [west, south, east, north] = [longitude - 2 * metre, latitude - 0.002, longitude + 0.004, latitude + 0.002];
  return { id: name, geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] } };
}));

/** The zones that each position is assigned to. */
const assignmentsOf = (positions: readonly (LonLat | null)[]): string[][] =>
  positions.map((position) => (position ? zones.at(...position).map(({ zone }) => zones.zones[zone]?.id ?? '') : []));

/**
 * How far the points of a run are from the sites, in metres; Infinity where one is missing, or where one is assigned to
 * other zones than the site in plain WGS 84.
 */
export function farthest({ points }: Run): number {
  const same = JSON.stringify(assignmentsOf(points)) === JSON.stringify(assignmentsOf(sites.map(({ position }) => position)));
  if (points.length !== sites.length || !same) return Infinity;
  return Math.max(...sites.map(({ position }, index) => metresBetween(points[index] ?? [NaN, NaN], position)));
}
