import type { IntakeOptions, IntakeProblem, OpenedIntake } from '../intake';
import { openLayer, type LayerFeature } from '../layer/layer';
import { declaredGuess, systemOfPrj } from '../system/declared';
import { attributesOf } from './dbf';
import { isShapefile, shapeKind, shapesOf } from './shapes';

/** The parts of one shapefile; only the first is a must. */
export interface ShapefileParts {
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | null;
  readonly prj: Uint8Array | null;
  readonly cpg: Uint8Array | null;
}

const latin = (bytes: Uint8Array | null): string | null => (bytes ? new TextDecoder().decode(bytes) : null);

/** Opens a shapefile. Its coordinates stay as they are; its `.prj` says which they are. */
export function openShapefile(
  { shp, dbf, prj, cpg }: ShapefileParts, name: string, options: IntakeOptions, further: readonly IntakeProblem[] = [],
): OpenedIntake | { problem: IntakeProblem } {
  if (!isShapefile(shp)) return { problem: { code: 'shapefileDamaged', file: name } };
  if (shapeKind(shp) === null) {
    const kind = new DataView(shp.buffer, shp.byteOffset, shp.byteLength).getInt32(32, true);
    return { problem: { code: 'shapefileKind', file: name, found: kind === 31 ? 'MultiPatch' : String(kind) } };
  }
  const attributes = dbf ? attributesOf(dbf, latin(cpg), options.encoding) : null;
  const features: (LayerFeature | IntakeProblem)[] = [];
  let index = 0;
  for (const shape of shapesOf(shp)) {
    const record = attributes && index < attributes.count ? attributes.record(index) : new Map<string, string>();
    index += 1;
    if ('problem' in shape) features.push(shape.problem);
    else if (record === null) features.push({ code: 'deleted' });
    else features.push({ attributes: record, geometry: shape.geometry });
  }
  const declared = prj ? systemOfPrj(latin(prj) ?? '') : null;
  const { system, remarks } = declaredGuess(declared, 'prj');
  return openLayer({
    name, format: 'shapefile', encoding: attributes?.encoding ?? null, features, system, columns: attributes?.columns ?? [],
    remarks: [
      ...further, ...remarks,
      ...(attributes ? [] : [{ code: 'withoutAttributes' as const }]),
      ...(attributes && attributes.count !== index ? [{ code: 'attributeCount' as const, found: `${index} / ${attributes.count}` }] : []),
      ...(prj ? [] : [{ code: 'withoutPrj' as const }]),
    ],
  });
}
