import type { Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import type { CoordinateSystem } from '../geo/coordinate-systems';
import type { Bounds } from '../geo/mercator';
import { ordinateOf } from './columns/recognise';
import { usableGeometry } from './geometry';
import type { IntakeProblem, IntakeRow, PositionChoice } from './intake';
import { parsePosition } from './position/parse-position';
import type { RowCode } from './codes';
import { foundText } from './problem';
import { systemOfName } from './system/declared';
import { isGrid, positionProblem, toLonLat, type Pair } from './system/to-lon-lat';
import { readWkt } from './system/wkt';

export type ReadGeometry = { readonly geometry: Point | Polygon | MultiPolygon } | { readonly problem: IntakeProblem };

export type RowReader = (row: IntakeRow) => ReadGeometry;

const problem = (row: IntakeRow, code: RowCode, found = ''): { problem: IntakeProblem } =>
  ({ problem: { code, row: row.number, ...(found === '' ? {} : { found: foundText(found) }) } });

/** Two columns of numbers. */
function numbersReader(first: number, second: number, system: CoordinateSystem): RowReader {
  return (row) => {
    const cells = [row.cells[first] ?? '', row.cells[second] ?? ''] as const;
    const values = [ordinateOf(cells[0]), ordinateOf(cells[1])] as const;
    const lonLat = toLonLat(system, values);
    if (lonLat && (values[0] !== 0 || values[1] !== 0)) return { geometry: { type: 'Point', coordinates: [...lonLat] } };
    if (cells.every((cell) => cell.trim() === '')) return problem(row, 'noPosition');
    const wrong = cells.find((_, index) => Number.isNaN(values[index] ?? NaN));
    if (wrong !== undefined) return wrong.trim() === '' ? problem(row, 'noPosition') : problem(row, 'notNumber', wrong);
    return problem(row, positionProblem(system, values), cells.map((cell) => cell.trim()).join(', '));
  };
}

function textReader(column: number, system: CoordinateSystem, bounds: Bounds | undefined): RowReader {
  return (row) => {
    const cell = row.cells[column] ?? '';
    if (cell.trim() === '') return problem(row, 'noPosition');
    const { candidates, problem: unread } = parsePosition(cell, { system, ...(bounds && { bounds }) });
    if (unread) return problem(row, unread.code === 'noPosition' ? 'positionText' : unread.code as RowCode, cell);
    const [candidate, ...others] = candidates;
    if (!candidate) return problem(row, 'positionText', cell);
    if (others.length > 0) return problem(row, 'positionAmbiguous', cell);
    return { geometry: { type: 'Point', coordinates: [...candidate.lonLat] } };
  };
}

/** Whether the system that a row itself names is another than the one chosen. GCJ-02 and BD-09 pass for WGS 84 everywhere. */
function contradicts(code: string, system: CoordinateSystem): boolean {
  const own = systemOfName(`EPSG:${code}`);
  return own === null || (own !== system && (isGrid(own) || isGrid(system)));
}

/**
 * Makes the function that reads a row’s position or area, in WGS 84, longitude before latitude. Areas keep their rings as
 * they stand: whether they close or cross is for others to judge. Never throws.
 *
 * @param bounds where positions are expected, in WGS 84: decides the order of two numbers in one cell where they leave
 *   it open, and nothing else.
 */
export function readerOf(choice: PositionChoice, system: CoordinateSystem, bounds?: Bounds): RowReader {
  const geometryReader = (row: IntakeRow, geometry: Geometry | null | undefined, swapped = false): ReadGeometry => {
    const ordered = ([first, second]: Pair): Pair => (swapped ? [second, first] : [first, second]);
    const read = usableGeometry(
      geometry ?? null, (position) => toLonLat(system, ordered(position)), (position) => positionProblem(system, ordered(position)),
    );
    return 'code' in read ? problem(row, read.code, read.found) : { geometry: read };
  };
  switch (choice.kind) {
    case 'degrees':
      return numbersReader(choice.longitude, choice.latitude, system);
    case 'grid':
      return numbersReader(choice.easting, choice.northing, system);
    case 'text':
      return textReader(choice.column, system, bounds);
    case 'wkt':
      return (row) => {
        const cell = row.cells[choice.column] ?? '';
        if (cell.trim() === '') return problem(row, 'noPosition');
        const read = readWkt(cell);
        if (!read) return problem(row, 'wktText', cell);
        if (read.code !== null && contradicts(read.code, system)) return problem(row, 'rowSystem', `EPSG:${read.code}`);
        return geometryReader(row, read.geometry, choice.swapped);
      };
    case 'geometry':
      return (row) => geometryReader(row, row.geometry, choice.swapped);
  }
}
