import * as v from 'valibot';
import { fileEntries, idSchema, statementEntries, textSchema } from './primitives';
import { geometrySchema } from './places';

export const subdistrictSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  code: v.optional(v.string()),
  areaSquareKilometres: v.optional(v.strictObject({ value: v.number(), ...statementEntries })),
  communities: v.optional(v.strictObject({ value: v.array(v.string()), ...statementEntries })),
});
export type Subdistrict = v.InferOutput<typeof subdistrictSchema>;

/** What makes this map this district’s: its name, the product’s name, its subdistricts. */
export const districtFileSchema = v.strictObject({
  ...fileEntries,
  id: idSchema,
  name: textSchema,
  title: textSchema,
  description: textSchema,
  areaSquareKilometres: v.optional(v.strictObject({ value: v.number(), ...statementEntries })),
  subdistricts: v.array(subdistrictSchema),
  attribution: textSchema,
});
export type District = v.InferOutput<typeof districtFileSchema>;

/** A feature of the embedded base map. It orients the reader and states nothing about a plan. */
export const baseFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: v.optional(idSchema),
  geometry: geometrySchema,
  properties: v.strictObject({
    kind: v.picklist(['district-outline', 'rail-line', 'station', 'subdistrict-label', 'neighbour-label', 'water-label']),
    name: textSchema,
    line: v.optional(v.string()),
    colour: v.optional(v.string()),
    lines: v.optional(v.array(v.string())),
    inside: v.optional(v.boolean()),
    uncertaintyMetres: v.optional(v.number()),
    method: v.optional(textSchema),
  }),
});
export type BaseFeature = v.InferOutput<typeof baseFeatureSchema>;

export const baseFileSchema = v.strictObject({
  ...fileEntries,
  type: v.literal('FeatureCollection'),
  name: idSchema,
  attribution: v.optional(textSchema),
  features: v.array(baseFeatureSchema),
});
export type BaseFile = v.InferOutput<typeof baseFileSchema>;
