import type { Position } from 'geojson';
import { boundaryOf, type Boundary } from '../../geo/boundary/boundary';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { Intake, IntakeProblem, IntakeRow, PositionChoice } from '../../intake/intake';

/** An area in a file; or the one that a table of corners makes, all its rows. */
export interface FileShape {
  /** As a person counts; null for a table of corners. */
  readonly number: number | null;
  /** What the file calls it; empty where it does not. */
  readonly name: string;
  readonly rows: readonly IntakeRow[];
}

/** A file that boundaries can be taken from. */
export interface BoundaryFile {
  readonly intake: Intake;
  readonly position: PositionChoice;
  readonly shapes: readonly FileShape[];
  /** More areas than are listed. */
  readonly cut: boolean;
  /** Rows that could not be read at all, and the first of their faults. */
  readonly skipped: number;
  readonly fault: IntakeProblem | null;
}

/** What keeps a file from being used: a fault of its own, or that there is no area in it. */
export type FileFault = { readonly problem: IntakeProblem } | { readonly noArea: true };

/** So many areas are listed, and corners taken, at most. */
export const mostShapes = 500;
const mostCorners = 100_000;

const nameColumn = /^(name|名称|名字|title|标题|片区(名称)?|地块(名称|编号)?|区(域)?名称?|dkmc|xmmc|mc|label|id|编号)$/i;

function nameOf({ columns }: Intake, { cells }: IntakeRow): string {
  const named = columns.findIndex((column) => nameColumn.test(column.trim()));
  const cell = cells[named]?.trim() ?? '';
  return cell.slice(0, 80);
}

/** What a row holds, before its numbers are read. */
function kindOf(row: IntakeRow, position: PositionChoice): 'area' | 'point' | 'other' {
  if (position.kind === 'geometry') {
    const type = row.geometry?.type;
    if (type === 'Polygon' || type === 'MultiPolygon' || type === 'GeometryCollection') return 'area';
    return type === 'Point' ? 'point' : 'other';
  }
  if (position.kind === 'wkt') return /^\s*(SRID=\d+;)?\s*(MULTI)?POLYGON/i.test(row.cells[position.column] ?? '') ? 'area' : 'other';
  return 'point';
}

/**
 * Reads a dropped file for its areas. Tables whose rows are points are taken as one boundary, corner by corner.
 * Rejects only where the code that reads files cannot be loaded.
 */
export async function readBoundaryFile(files: readonly File[]): Promise<{ readonly file: BoundaryFile } | FileFault> {
  const { openIntake } = await import('../../intake');
  const opened = await openIntake(files);
  if ('problem' in opened) return { problem: opened.problem };
  const { intake, source } = opened;
  const { position } = intake;
  if (!position) return { noArea: true };
  const areas: IntakeRow[] = [];
  const corners: IntakeRow[] = [];
  const faults: IntakeProblem[] = [];
  for await (const batch of source.rows()) {
    for (const row of batch) {
      if ('code' in row) {
        faults.push(row);
        continue;
      }
      const kind = kindOf(row, position);
      if (kind === 'area' && areas.length <= mostShapes) areas.push(row);
      if (kind === 'point' && corners.length < mostCorners) corners.push(row);
    }
    if (areas.length > mostShapes || faults.length > mostCorners) break;
  }
  const named = areas.slice(0, mostShapes).map((row): FileShape => ({ number: row.number, name: nameOf(intake, row), rows: [row] }));
  const listed = areas.length > 0 || corners.length < 3 ? named : [{ number: null, name: '', rows: corners }];
  const [fault] = faults;
  if (listed.length === 0) return fault ? { problem: fault } : { noArea: true };
  return { file: { intake, position, shapes: listed, cut: areas.length > mostShapes, skipped: faults.length, fault: fault ?? null } };
}

/** A shape of a file in WGS 84, as a coordinate system has it. */
export async function boundaryOfShape({ position }: BoundaryFile, { rows, number }: FileShape, system: CoordinateSystem): Promise<{ readonly boundary: Boundary } | { readonly problem: IntakeProblem }> {
  const { readerOf } = await import('../../intake');
  const read = readerOf(position, system);
  const ring: Position[] = [];
  for (const row of rows) {
    const result = read(row);
    if ('problem' in result) return result;
    if (result.geometry.type !== 'Point') return { boundary: result.geometry };
    if (number === null) ring.push(result.geometry.coordinates);
  }
  return { boundary: boundaryOf([[ring]]) };
}
