import * as v from 'valibot';
import { basisSchema, citationsSchema, fileEntries, idSchema, periodSchema, statementEntries, textSchema } from './primitives';

/** A named set of places inside a plan: "three headquarters clusters", "five clusters". */
export const planGroupSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  role: v.optional(v.strictObject({ value: textSchema, ...statementEntries })),
  citations: citationsSchema,
});

/** One document’s spatial system, looked at through the lens. */
export const planSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  shortName: textSchema,
  summary: textSchema,
  period: periodSchema,
  documents: v.pipe(v.array(idSchema), v.minLength(1)),
  layers: v.pipe(v.array(idSchema), v.minLength(1), v.description('Layers shown through this lens, drawn in this order.')),
  groups: v.array(planGroupSchema),
  tone: v.optional(
    v.pipe(
      v.picklist(['categorical', 'umber', 'violet']),
      v.description('The colour of its areas and lines: one hue each by number, or one for all.'),
    ),
  ),
  citations: citationsSchema,
});
export type Plan = v.InferOutput<typeof planSchema>;

export const plansFileSchema = v.strictObject({ ...fileEntries, plans: v.pipe(v.array(planSchema), v.minLength(1)) });

/** How a place of an older plan continues in a newer one; `to` is null where it is dropped. */
export const lineageSchema = v.strictObject({
  from: idSchema,
  to: v.nullable(idSchema),
  relation: v.picklist(['same', 'within', 'contains', 'overlaps', 'renamed', 'dropped']),
  basis: basisSchema,
  reason: textSchema,
  citations: citationsSchema,
});
export type Lineage = v.InferOutput<typeof lineageSchema>;

export const lineageFileSchema = v.strictObject({ ...fileEntries, lineage: v.array(lineageSchema) });
