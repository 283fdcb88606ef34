import type { Geometry } from 'geojson';
import { positionsOf } from '../../geo/bounds';
import type { IntakeProblem, SystemGuess } from '../intake';
import { eastingOf, gridOf, pairKind, zoneOf } from './numbers';

export interface ReadGeometries {
  readonly system: SystemGuess;
  /** Whether latitudes come before longitudes, or northings before eastings. */
  readonly swapped: boolean;
  readonly remarks: readonly IntakeProblem[];
}

/** The first position of each geometry tells degrees from metres, and whether the two are swapped. */
export function readGeometries(geometries: readonly Geometry[], declared: SystemGuess): ReadGeometries {
  const pairs = geometries.flatMap((geometry): (readonly [number, number])[] => {
    const position = firstPosition(geometry);
    return position?.every(Number.isFinite) ? [position] : [];
  });
  const degrees = pairs.filter((pair) => pairKind(...pair) === 'degrees');
  const grids = pairs.filter((pair) => pairKind(...pair) === 'grid');
  const projected = grids.length > degrees.length;
  const swapped = projected
    ? grids.filter((pair) => eastingOf(pair) === 1).length > grids.length / 2
    : degrees.filter(([first, second]) => Math.abs(first) <= 90 && Math.abs(second) > 90).length > degrees.length / 2;
  const remarks: IntakeProblem[] = [];
  if (degrees.length > 0 && grids.length > 0) remarks.push({ code: 'mixedSystems', found: `${degrees.length} / ${grids.length}` });
  if (swapped) remarks.push({ code: 'swapped' });
  if (!projected || declared.from !== 'nothing') return { system: declared, swapped, remarks };
  const eastings = grids.map(([first, second]) => (swapped ? second : first));
  const systems = grids.map(([first, second]) => (swapped ? gridOf(second, first) : gridOf(first, second)));
  const other = eastings.find((_, index) => systems[index] === null);
  if (other !== undefined) remarks.push({ code: 'otherZone', found: String(zoneOf(other) || other) });
  const system = systems.find((one) => one !== null) ?? null;
  return { system: system === null ? declared : { system, from: 'numbers' }, swapped, remarks };
}

function firstPosition(geometry: Geometry): readonly [number, number] | null {
  try {
    const [first, second] = positionsOf(geometry)[0] ?? [];
    return typeof first === 'number' && typeof second === 'number' ? [first, second] : null;
  } catch {
    // Its coordinates are not what its type promises; the row will say so.
    return null;
  }
}
