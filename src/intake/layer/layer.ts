import type { Geometry } from 'geojson';
import { batchesOf } from '../batches';
import { recogniseColumns } from '../columns/recognise';
import { positionsOf } from '../../geo/bounds';
import type { Intake, IntakeProblem, IntakeRow, OpenedIntake, PositionChoice, SystemGuess } from '../intake';
import { limits } from '../limits';
import { isProblem } from '../problem';
import { eastingOf, gridOf, pairKind } from '../system/numbers';

/** A feature of a layer: its attributes by name, and its geometry in the file’s own coordinates. */
export interface LayerFeature {
  readonly attributes: ReadonlyMap<string, string>;
  readonly geometry: Geometry | null;
}

export interface Layer {
  readonly name: string;
  readonly format: Intake['format'];
  readonly encoding: string | null;
  /** In the order of the file; a problem stands for a feature that cannot be read. */
  readonly features: readonly (LayerFeature | IntakeProblem)[];
  readonly system: SystemGuess;
  readonly remarks: readonly IntakeProblem[];
  /** Known beforehand for a Shapefile; otherwise all attributes that features have. */
  readonly columns?: readonly string[];
}

const isFault = (feature: LayerFeature | IntakeProblem): feature is IntakeProblem => 'code' in feature;

/** A layer as an intake: features become rows, attributes columns. Null where it has no feature at all. */
export function openLayer(layer: Layer): OpenedIntake | { problem: IntakeProblem } {
  const { name, format, encoding, features } = layer;
  if (features.length === 0) return { problem: { code: 'noGeometry', file: name } };
  const columns = layer.columns ?? columnsOf(features);
  if (columns.length > limits.columns) return { problem: { code: 'tooManyColumns', file: name, found: String(columns.length) } };
  function* rows(): Generator<IntakeRow | IntakeProblem> {
    for (const [index, feature] of features.entries()) {
      if (isFault(feature)) yield { ...feature, file: name, row: index + 1 };
      else yield { number: index + 1, cells: columns.map((column) => feature.attributes.get(column) ?? ''), geometry: feature.geometry };
    }
  }
  const sample: IntakeRow[] = [];
  for (const row of rows()) {
    if (!isProblem(row)) sample.push(row);
    if (sample.length === limits.sampleRows) break;
  }
  const found = recogniseColumns(columns, sample);
  const placed = sample.some(({ geometry }) => geometry);
  const read = placed ? ofGeometries(sample, layer.system) : found;
  const remarks = [...layer.remarks, ...read.remarks].map((remark) => ({ ...remark, file: name }));
  return {
    intake: {
      name, format, encoding, delimiter: null, header: true, columns, sample,
      position: read.position, industryColumn: found.industryColumn, system: read.system, remarks,
    },
    source: { rows: ({ signal } = {}) => batchesOf(rows(), signal) },
  };
}

function columnsOf(features: Layer['features']): string[] {
  const columns = new Set<string>();
  for (const feature of features) {
    if (isFault(feature)) continue;
    for (const column of feature.attributes.keys()) columns.add(column);
    if (columns.size > limits.columns) break;
  }
  return [...columns];
}

/** The first position of each geometry tells degrees from metres, and whether the two are swapped. */
function ofGeometries(sample: readonly IntakeRow[], declared: SystemGuess): { position: PositionChoice; system: SystemGuess; remarks: IntakeProblem[] } {
  const pairs = sample.flatMap(({ geometry }): (readonly [number, number])[] => {
    const position = geometry ? firstPosition(geometry) : null;
    return position && position.every(Number.isFinite) ? [position] : [];
  });
  const degrees = pairs.filter((pair) => pairKind(...pair) === 'degrees');
  const grids = pairs.filter((pair) => pairKind(...pair) === 'grid');
  const remarks: IntakeProblem[] = [];
  if (degrees.length > 0 && grids.length > 0) remarks.push({ code: 'mixedSystems', found: `${degrees.length} / ${grids.length}` });
  const swapped = grids.length > degrees.length
    ? grids.filter((pair) => eastingOf(pair) === 1).length > grids.length / 2
    : degrees.filter(([first, second]) => Math.abs(first) <= 90 && Math.abs(second) > 90).length > degrees.length / 2;
  if (swapped) remarks.push({ code: 'swapped' });
  const position: PositionChoice = swapped ? { kind: 'geometry', swapped } : { kind: 'geometry' };
  if (declared.system !== null || grids.length <= degrees.length) return { position, system: declared, remarks };
  const systems = grids.map(([first, second]) => (swapped ? gridOf(second, first) : gridOf(first, second)));
  const system = systems.find((one) => one !== null) ?? null;
  const other = grids.find((_, index) => systems[index] === null);
  if (other) remarks.push({ code: 'otherZone', found: String(other[swapped ? 1 : 0]) });
  return { position, system: system === null || declared.from !== 'nothing' ? declared : { system, from: 'numbers' }, remarks };
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
