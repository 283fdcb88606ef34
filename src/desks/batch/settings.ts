import type { CoordinateSystem, GeographicSystem } from '../../geo/coordinate-systems';
import type { Intake, PositionChoice } from '../../intake/intake';
import type { RunChoice } from './protocol';

/** What a reader settles before a run; null where it is still to be settled. */
export interface Settings {
  readonly position: PositionChoice | null;
  readonly system: CoordinateSystem | null;
  readonly industryColumn: number | null;
  readonly plan: string;
}

export const geographicSystems: readonly GeographicSystem[] = ['wgs84', 'gcj02', 'bd09'];
export const systems: readonly CoordinateSystem[] = [...geographicSystems, 'epsg4547', 'epsg4526'];

export const isGeographic = (system: CoordinateSystem): system is GeographicSystem => (geographicSystems as readonly string[]).includes(system);

/** What a file is taken for before the reader has said anything. */
export function firstChoice(intake: Intake, plan: string, remembered: GeographicSystem | null): Settings {
  const { position, industryColumn, system } = intake;
  return { position, industryColumn, plan, system: system.system ?? (position?.kind === 'grid' ? null : remembered) };
}

export const isComplete = (settings: Settings): settings is RunChoice => settings.position !== null && settings.system !== null;

/** An answer to a question that the file left open, to be given again for the next one. */
export function systemToRemember(intake: Intake, { system }: Settings): GeographicSystem | null {
  return intake.system.from === 'nothing' && system !== null && isGeographic(system) ? system : null;
}

/** The position, written another way: columns that were chosen stay as far as they can, others are the first ones. */
export function positionOfKind(kind: PositionChoice['kind'], before: PositionChoice | null, columns: number): PositionChoice {
  const [first, second] = columnsOf(before);
  const other = Math.min(columns - 1, 1);
  switch (kind) {
    case 'degrees':
      return { kind, longitude: first ?? 0, latitude: second ?? other };
    case 'grid':
      return { kind, easting: first ?? 0, northing: second ?? other };
    case 'text':
    case 'wkt':
      return { kind, column: first ?? 0 };
    case 'geometry':
      return { kind };
  }
}

/** The columns of a position: east and then north, or the one. */
export function columnsOf(position: PositionChoice | null): readonly number[] {
  switch (position?.kind) {
    case 'degrees':
      return [position.longitude, position.latitude];
    case 'grid':
      return [position.easting, position.northing];
    case 'text':
    case 'wkt':
      return [position.column];
    default:
      return [];
  }
}

/** What a column is taken for. */
export type ColumnPart = 'longitude' | 'latitude' | 'easting' | 'northing' | 'text' | 'wkt' | 'industry';

export function partsOf(column: number, { position, industryColumn }: Settings): ColumnPart[] {
  const parts: ColumnPart[] = [];
  if (position?.kind === 'degrees') {
    if (position.longitude === column) parts.push('longitude');
    if (position.latitude === column) parts.push('latitude');
  } else if (position?.kind === 'grid') {
    if (position.easting === column) parts.push('easting');
    if (position.northing === column) parts.push('northing');
  } else if ((position?.kind === 'text' || position?.kind === 'wkt') && position.column === column) {
    parts.push(position.kind);
  }
  if (industryColumn === column) parts.push('industry');
  return parts;
}
