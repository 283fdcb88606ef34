import * as v from 'valibot';
import { boundSchema, fileEntries, idSchema, statementEntries, textSchema } from './primitives';

/** One figure of a measure: what it was or is to be in a year. */
export const figureSchema = v.strictObject({
  year: v.nullable(v.number()),
  value: v.number(),
  high: v.optional(v.pipe(v.number(), v.description('Upper end, where bound is "range".'))),
  bound: boundSchema,
  kind: v.picklist(['actual', 'target']),
  scope: v.optional(
    v.pipe(textSchema, v.description('What the figure covers, where it differs from the measure’s usual scope. Figures of different scope are never in conflict.')),
  ),
  places: v.optional(
    v.pipe(v.array(idSchema), v.minLength(1), v.description('Places that the figure covers, where a source gives it for them and not for the whole district; shown on their pages.')),
  ),
  ...statementEntries,
});
export type Figure = v.InferOutput<typeof figureSchema>;

/** Something counted or measured by one or more plans. */
export const measureSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: v.optional(v.array(v.string())),
  group: idSchema,
  unit: v.nullable(textSchema),
  industries: v.optional(v.array(idSchema)),
  figures: v.pipe(v.array(figureSchema), v.minLength(1)),
});
export type Measure = v.InferOutput<typeof measureSchema>;

export const measuresFileSchema = v.strictObject({
  ...fileEntries,
  groups: v.array(v.strictObject({ id: idSchema, name: textSchema })),
  measures: v.array(measureSchema),
});
