import * as v from 'valibot';
import { citationsSchema, fileEntries, idSchema, statementEntries, textSchema } from './primitives';

/** A heading under which records of a list stand. */
export const headingSchema = v.strictObject({ id: idSchema, name: v.pipe(textSchema, v.description('What it is called.')) });

export const industrySystemSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What the system is called.')),
  shortName: v.pipe(textSchema, v.description('The same, short.')),
  groups: v.optional(v.pipe(v.array(headingSchema), v.description('Headings under which its industries stand.'))),
  note: v.optional(v.pipe(textSchema, v.description('What a reader should know of it.'))),
  citations: v.pipe(citationsSchema, v.description('Where it is laid down.')),
});
export type IndustrySystem = v.InferOutput<typeof industrySystemSchema>;

/** A remark on an industry. */
export const industryNoteSchema = v.strictObject({
  text: v.pipe(textSchema, v.description('The remark.')),
  basis: statementEntries.basis,
  citations: statementEntries.citations,
});

export const industrySchema = v.strictObject({
  id: idSchema,
  system: v.pipe(idSchema, v.description('Id of the system it belongs to.')),
  parent: v.optional(v.pipe(idSchema, v.description('Id of the industry it is part of.'))),
  group: v.optional(v.pipe(idSchema, v.description('Id of its heading in the system.'))),
  number: v.optional(v.pipe(v.number(), v.description('Its place in the order of the system.'))),
  name: v.pipe(textSchema, v.description('What it is called.')),
  aliases: v.optional(v.pipe(v.array(v.string()), v.description('Other names.'))),
  focus: v.optional(v.pipe(v.array(textSchema), v.description('What the document puts the weight on.'))),
  hosts: v.optional(
    v.pipe(
      v.strictObject({
        includesDistrict: v.pipe(v.nullable(v.boolean()), v.description('Whether this district is named; null where no district is.')),
        districts: v.pipe(v.array(textSchema), v.description('The districts named.')),
        ...statementEntries,
      }),
      v.description('Districts that the city names as hosts of this cluster.'),
    ),
  ),
  notes: v.optional(v.pipe(v.array(industryNoteSchema), v.description('Remarks that a reader should know.'))),
  citations: v.pipe(citationsSchema, v.description('Where it is named.')),
});
export type Industry = v.InferOutput<typeof industrySchema>;

export const industriesFileSchema = v.strictObject({
  ...fileEntries,
  systems: v.pipe(v.array(industrySystemSchema), v.description('Systems of industries, each of one document.')),
  industries: v.pipe(v.array(industrySchema), v.description('The industries of all systems.')),
});

/** SKOS mapping relations between concepts of two schemes (https://www.w3.org/TR/skos-reference/#mapping). */
export const crosswalkRelationSchema = v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']);
export type CrosswalkRelation = v.InferOutput<typeof crosswalkRelationSchema>;

export const crosswalkLinkSchema = v.strictObject({
  from: v.pipe(idSchema, v.description('Id of an industry.')),
  to: v.pipe(idSchema, v.description('Id of an industry of another system.')),
  relation: v.pipe(
    crosswalkRelationSchema,
    v.description('SKOS, read "from has a … match in to": broadMatch means that "to" is the broader concept.'),
  ),
  basis: statementEntries.basis,
  reason: v.pipe(textSchema, v.description('Why this is said.')),
  citations: statementEntries.citations,
});
export type CrosswalkLink = v.InferOutput<typeof crosswalkLinkSchema>;

export const crosswalkFileSchema = v.strictObject({ ...fileEntries, links: v.array(crosswalkLinkSchema) });
