import type * as v from 'valibot';
import { baseFileSchema, districtFileSchema } from '../../src/catalogue/schema/district';
import { crosswalkFileSchema, industriesFileSchema } from '../../src/catalogue/schema/industries';
import { measuresFileSchema } from '../../src/catalogue/schema/measures';
import { layerFileSchema } from '../../src/catalogue/schema/places';
import { lineageFileSchema, plansFileSchema } from '../../src/catalogue/schema/plans';
import { organisationsFileSchema, projectsFileSchema } from '../../src/catalogue/schema/projects';
import { documentSchema, reportsFileSchema } from '../../src/catalogue/schema/sources';
import { tourFileSchema } from '../../src/catalogue/schema/tours';

/**
 * Every file the catalogue is made of: where it lies, its schema, and, where a district cannot do without it,
 * what a missing one is called. Reports may lie in one file or in several.
 */
export const fileKinds = {
  document: { pattern: /^seeds\/documents\/[^/]+\.json$/, schema: documentSchema, required: 'seeds/documents/*.json' },
  reports: { pattern: /^seeds\/reports\.json$/, schema: reportsFileSchema, required: null },
  district: { pattern: /^data\/district\.json$/, schema: districtFileSchema, required: 'data/district.json' },
  layer: { pattern: /^data\/layers\/[^/]+\.geojson$/, schema: layerFileSchema, required: 'data/layers/*.geojson' },
  base: { pattern: /^data\/base\/[^/]+\.geojson$/, schema: baseFileSchema, required: 'data/base/*.geojson' },
  plans: { pattern: /^data\/plans\.json$/, schema: plansFileSchema, required: 'data/plans.json' },
  lineage: { pattern: /^data\/lineage\.json$/, schema: lineageFileSchema, required: null },
  industries: { pattern: /^data\/industries\.json$/, schema: industriesFileSchema, required: 'data/industries.json' },
  crosswalk: { pattern: /^data\/crosswalk\.json$/, schema: crosswalkFileSchema, required: null },
  projects: { pattern: /^data\/projects\.json$/, schema: projectsFileSchema, required: null },
  organisations: { pattern: /^data\/organisations\.json$/, schema: organisationsFileSchema, required: null },
  measures: { pattern: /^data\/measures\.json$/, schema: measuresFileSchema, required: null },
  tour: { pattern: /^data\/tours\/[^/]+\.json$/, schema: tourFileSchema, required: null },
} as const;

export type FileKind = keyof typeof fileKinds;
export type FileValue<K extends FileKind> = v.InferOutput<(typeof fileKinds)[K]['schema']>;

export const fileKindNames = Object.keys(fileKinds) as FileKind[];

/** Which kind of file a path (from the root, with forward slashes) is; undefined where it is none. */
export const kindOf = (path: string): FileKind | undefined =>
  fileKindNames.find((kind) => fileKinds[kind].pattern.test(path));

/** A file that has passed its schema. */
export interface SourceFile<K extends FileKind = FileKind> {
  path: string;
  value: FileValue<K>;
}

/** Everything read, by kind of file. */
export type SourceData = { [K in FileKind]: SourceFile<K>[] };

export const emptySource = (): SourceData =>
  Object.fromEntries(fileKindNames.map((kind) => [kind, []])) as unknown as SourceData;

/** All files with their kinds, for checks that treat them alike. */
export const allFiles = (source: SourceData): { kind: FileKind; path: string; value: unknown }[] =>
  fileKindNames.flatMap((kind) => source[kind].map(({ path, value }) => ({ kind, path, value })));
