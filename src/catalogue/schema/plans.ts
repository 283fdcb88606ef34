import * as v from 'valibot';
import { citationsSchema, fileEntries, idSchema, periodSchema, statementEntries, textSchema } from './primitives';

/** A named set of places inside a plan: "three headquarters clusters", "five clusters". */
export const planGroupSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What the group is called.')),
  role: v.optional(v.pipe(v.strictObject({ value: v.pipe(textSchema, v.description('The role, in a sentence.')), ...statementEntries }), v.description('What all its places are for.'))),
  citations: v.pipe(citationsSchema, v.description('Where the group is named.')),
});

/** One document’s spatial system, looked at through the lens. */
export const planSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What the spatial system is called.')),
  shortName: v.pipe(textSchema, v.description('The same, short.')),
  summary: v.pipe(textSchema, v.description('What it lays down, in a sentence.')),
  period: v.pipe(periodSchema, v.description('The years it is for.')),
  documents: v.pipe(v.array(idSchema), v.minLength(1), v.description('Ids of the documents that lay it down.')),
  layers: v.pipe(v.array(idSchema), v.minLength(1), v.description('Layers shown through this lens, drawn in this order.')),
  groups: v.pipe(v.array(planGroupSchema), v.description('Named sets of its places.')),
  tone: v.optional(
    v.pipe(
      v.picklist(['categorical', 'umber', 'violet']),
      v.description('The colour of its areas and lines: one hue each by number, or one for all.'),
    ),
  ),
  citations: v.pipe(citationsSchema, v.description('Where it is laid down.')),
});
export type Plan = v.InferOutput<typeof planSchema>;

export const plansFileSchema = v.strictObject({ ...fileEntries, plans: v.pipe(v.array(planSchema), v.minLength(1)) });

/** How a place of an older plan continues in a newer one; `to` is null where it is dropped. */
export const lineageSchema = v.strictObject({
  from: v.pipe(idSchema, v.description('Id of a place of the older plan.')),
  to: v.pipe(v.nullable(idSchema), v.description('Id of a place of the newer plan; null where it is dropped.')),
  relation: v.pipe(v.picklist(['same', 'within', 'contains', 'overlaps', 'renamed', 'dropped']), v.description('How the older place continues in the newer.')),
  basis: statementEntries.basis,
  reason: v.pipe(textSchema, v.description('Why this is said.')),
  citations: statementEntries.citations,
});
export type Lineage = v.InferOutput<typeof lineageSchema>;

export const lineageFileSchema = v.strictObject({ ...fileEntries, lineage: v.array(lineageSchema) });
