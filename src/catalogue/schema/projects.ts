import * as v from 'valibot';
import { citationsSchema, fileEntries, idSchema, statementEntries, textSchema } from './primitives';
import { attributeSchema, industryStatementSchema, noteSchema, organisationStatementSchema } from './places';

/** A named project, programme, fund, alliance or task. A place is linked only where a source shows it. */
export const placeLinkSchema = v.strictObject({ place: v.pipe(idSchema, v.description('Id of a place.')), ...statementEntries });

export const projectSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What it is called.')),
  aliases: v.optional(v.pipe(v.array(v.string()), v.description('Other names.'))),
  kind: v.pipe(v.picklist(['project', 'programme', 'platform', 'fund', 'alliance', 'event', 'task']), v.description('What kind of undertaking it is.')),
  plans: v.optional(v.pipe(v.array(idSchema), v.description('Ids of the plans that list it.'))),
  industries: v.optional(v.pipe(v.array(industryStatementSchema), v.description('Industries it is meant for.'))),
  organisations: v.optional(v.pipe(v.array(organisationStatementSchema), v.description('Companies and bodies that take part.'))),
  places: v.optional(v.pipe(v.array(placeLinkSchema), v.description('Where it is, as far as a source shows it.'))),
  attributes: v.optional(v.pipe(v.array(attributeSchema), v.description('Whatever else is stated of it.'))),
  notes: v.optional(v.pipe(v.array(noteSchema), v.description('Remarks that a reader should know.'))),
  citations: v.pipe(citationsSchema, v.description('Where it is named.')),
});
export type Project = v.InferOutput<typeof projectSchema>;

export const projectsFileSchema = v.strictObject({ ...fileEntries, projects: v.array(projectSchema) });

/** A company or body that the documents name. */
export const organisationSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What it is called.')),
  aliases: v.optional(v.pipe(v.array(v.string()), v.description('Other names.'))),
  industries: v.optional(v.pipe(v.array(industryStatementSchema), v.description('Industries it works in.'))),
  notes: v.optional(v.pipe(v.array(noteSchema), v.description('Remarks that a reader should know.'))),
  citations: v.pipe(citationsSchema, v.description('Where it is named.')),
});
export type Organisation = v.InferOutput<typeof organisationSchema>;

export const organisationsFileSchema = v.strictObject({ ...fileEntries, organisations: v.array(organisationSchema) });
