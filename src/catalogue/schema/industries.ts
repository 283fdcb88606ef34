import * as v from 'valibot';
import { basisSchema, citationsSchema, fileEntries, idSchema, statementEntries, textSchema } from './primitives';

export const industrySystemSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  shortName: textSchema,
  groups: v.optional(v.array(v.strictObject({ id: idSchema, name: textSchema }))),
  note: v.optional(textSchema),
  citations: citationsSchema,
});
export type IndustrySystem = v.InferOutput<typeof industrySystemSchema>;

export const industrySchema = v.strictObject({
  id: idSchema,
  system: idSchema,
  parent: v.optional(idSchema),
  group: v.optional(idSchema),
  number: v.optional(v.number()),
  name: textSchema,
  aliases: v.optional(v.array(v.string())),
  focus: v.optional(v.array(textSchema)),
  hosts: v.optional(
    v.pipe(
      v.strictObject({
        includesDistrict: v.pipe(v.nullable(v.boolean()), v.description('Whether this district is named; null where no district is.')),
        districts: v.array(textSchema),
        ...statementEntries,
      }),
      v.description('Districts that the city names as hosts of this cluster.'),
    ),
  ),
  notes: v.optional(v.array(v.strictObject({ text: textSchema, basis: basisSchema, citations: citationsSchema }))),
  citations: citationsSchema,
});
export type Industry = v.InferOutput<typeof industrySchema>;

export const industriesFileSchema = v.strictObject({
  ...fileEntries,
  systems: v.array(industrySystemSchema),
  industries: v.array(industrySchema),
});

/** SKOS mapping relations between concepts of two schemes (https://www.w3.org/TR/skos-reference/#mapping). */
export const crosswalkRelationSchema = v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']);
export type CrosswalkRelation = v.InferOutput<typeof crosswalkRelationSchema>;

export const crosswalkLinkSchema = v.strictObject({
  from: idSchema,
  to: idSchema,
  relation: v.pipe(
    crosswalkRelationSchema,
    v.description('SKOS, read "from has a … match in to": broadMatch means that "to" is the broader concept.'),
  ),
  basis: basisSchema,
  reason: textSchema,
  citations: citationsSchema,
});
export type CrosswalkLink = v.InferOutput<typeof crosswalkLinkSchema>;

export const crosswalkFileSchema = v.strictObject({ ...fileEntries, links: v.array(crosswalkLinkSchema) });
