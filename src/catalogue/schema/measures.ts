import * as v from 'valibot';
import { headingSchema } from './industries';
import { boundSchema, fileEntries, idSchema, statementEntries, textSchema } from './primitives';

/** One figure of a measure: what it was or is to be in a year. */
export const figureSchema = v.strictObject({
  year: v.pipe(v.nullable(v.number()), v.description('The year it is for; null where the source gives none.')),
  value: v.pipe(v.number(), v.description('The figure; the lower end of a range.')),
  high: v.optional(v.pipe(v.number(), v.description('Upper end, where bound is "range".'))),
  bound: v.pipe(boundSchema, v.description('How the figure limits the value.')),
  kind: v.pipe(v.picklist(['actual', 'target']), v.description('Whether it was reached or is aimed at.')),
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
  name: v.pipe(textSchema, v.description('What is counted or measured.')),
  aliases: v.optional(v.pipe(v.array(v.string()), v.description('Other names.'))),
  group: v.pipe(idSchema, v.description('Id of its heading.')),
  unit: v.pipe(v.nullable(textSchema), v.description('The unit of its figures; null for a mere count.')),
  industries: v.optional(v.pipe(v.array(idSchema), v.description('Ids of the industries it is about.'))),
  figures: v.pipe(v.array(figureSchema), v.minLength(1), v.description('Its figures.')),
});
export type Measure = v.InferOutput<typeof measureSchema>;

export const measuresFileSchema = v.strictObject({
  ...fileEntries,
  groups: v.pipe(v.array(headingSchema), v.description('Headings under which measures stand.')),
  measures: v.array(measureSchema),
});
