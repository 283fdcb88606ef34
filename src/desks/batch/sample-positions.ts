import type { Lookups } from '../../catalogue/lookups';
import type { Place } from '../../catalogue/catalogue';
import { districtStanding } from '../../assignment/district';
import { planZonesOf } from '../../assignment/plan-zones';
import { boundsOf } from '../../geo/bounds';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { Bounds, LonLat } from '../../geo/mercator';
import { readerOf } from '../../intake';
import type { IntakeRow, PositionChoice } from '../../intake/intake';
import { overlayPoint, type Overlay, type PointTone } from '../../session/session';
import { systems } from './settings';

/** Where one row would fall if the file were in a coordinate system. */
export interface SampleFall {
  readonly position: LonLat;
  /** Zones of the plan that hold it, as drawn. */
  readonly zones: readonly Place[];
  readonly isInDistrict: boolean;
}

export interface SampleRow {
  readonly number: number;
  /** Null under a system by which the row cannot be read. */
  readonly falls: Readonly<Partial<Record<CoordinateSystem, SampleFall | null>>>;
}

/** How the map marks each, and the page beside it. */
export const systemTones: Record<CoordinateSystem, PointTone> = { wgs84: 'inside', gcj02: 'possible', bd09: 'outside', epsg4547: 'inside', epsg4526: 'possible' };

const rowsShown = 3;

const middleOf = ([west, south, east, north]: Bounds): LonLat => [(west + east) / 2, (south + north) / 2];

/**
 * Where some rows of a sample would fall under each system by which any of them can be read: the first, the last and
 * one between of those that can be, near the district where any is. Answers nothing where no row can be read at all.
 */
export function sampleRowsOf(lookups: Lookups, planId: string, sample: readonly IntakeRow[], position: PositionChoice): SampleRow[] {
  const { places, index } = planZonesOf(lookups, planId);
  const readers = systems.map((system) => ({ system, read: readerOf(position, system) }));
  const fallOf = (row: IntakeRow, read: ReturnType<typeof readerOf>): SampleFall | null => {
    const answer = read(row);
    const bounds = 'geometry' in answer ? boundsOf([answer.geometry]) : null;
    if (!bounds) return null;
    const at = middleOf(bounds);
    return {
      position: at,
      zones: index.at(at[0], at[1]).flatMap(({ zone }) => places[zone] ?? []),
      isInDistrict: districtStanding(lookups, at)?.inside ?? true,
    };
  };
  const readable = sample
    .map((row) => ({ number: row.number, falls: Object.fromEntries(readers.map(({ system, read }) => [system, fallOf(row, read)])) }))
    .filter(({ falls }) => Object.values(falls).some((fall) => fall !== null));
  // Rows far away tell nothing about the zones.
  const near = readable.filter(({ falls }) => Object.values(falls).some((fall) => fall?.isInDistrict));
  const told = near.length > 0 ? near : readable;
  if (told.length <= rowsShown) return told;
  return [0, Math.floor((told.length - 1) / 2), told.length - 1].flatMap((at) => told[at] ?? []);
}

/** The systems under which at least one of the rows can be read. */
export const possibleSystems = (rows: readonly SampleRow[]): CoordinateSystem[] =>
  systems.filter((system) => rows.some(({ falls }) => falls[system] !== null && falls[system] !== undefined));

/** The rows on the map: under one system where one is chosen, else under all, a line joining what is one row. */
export function sampleOverlay(rows: readonly SampleRow[], among: readonly CoordinateSystem[], chosen: CoordinateSystem | null): { readonly overlay: Overlay; readonly bounds: Bounds | null } {
  const shown = chosen === null ? among : among.filter((system) => system === chosen);
  const falls = rows.map(({ falls: fallen }) => shown.flatMap((system) => {
    const fall = fallen[system];
    return fall ? [{ system, position: fall.position }] : [];
  }));
  const lines = falls.filter((row) => row.length > 1).map((row) => ({
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates: row.map(({ position: [longitude, latitude] }) => [longitude, latitude]) },
    properties: { tone: 'link' as const },
  }));
  const points = falls.flat().map(({ system, position }) => overlayPoint(position, systemTones[system]));
  return {
    overlay: { points: { type: 'FeatureCollection', features: points }, ...(lines.length > 0 && { shapes: { type: 'FeatureCollection', features: lines } }) },
    bounds: boundsOf(points.map(({ geometry }) => geometry)),
  };
}
