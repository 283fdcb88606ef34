import type { Geometry } from 'geojson';
import { batchesOf } from '../batches';
import { recogniseColumns } from '../columns/recognise';
import type { Intake, IntakeProblem, IntakeRow, OpenedIntake, SystemGuess } from '../intake';
import { limits } from '../limits';
import { isProblem } from '../problem';
import { readGeometries } from '../system/geometries';

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
  const geometries = sample.flatMap(({ geometry }) => geometry ?? []);
  const own = readGeometries(geometries, layer.system);
  const read = geometries.length > 0
    ? { ...own, position: { kind: 'geometry' as const, ...(own.swapped && { swapped: true }) } }
    : { ...found, system: found.position ? found.system : layer.system };
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
