import * as v from 'valibot';
import { citationsSchema, fileEntries, idSchema, statementEntries, textSchema } from './primitives';
import { attributeSchema, industryStatementSchema, noteSchema } from './places';

/** A named project, programme, fund, alliance or task. A place is linked only where a source shows it. */
export const projectSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: v.optional(v.array(v.string())),
  kind: v.picklist(['project', 'programme', 'platform', 'fund', 'alliance', 'event', 'task']),
  plans: v.optional(v.array(idSchema)),
  industries: v.optional(v.array(industryStatementSchema)),
  organisations: v.optional(v.array(v.strictObject({ organisation: idSchema, role: v.optional(textSchema), ...statementEntries }))),
  places: v.optional(v.array(v.strictObject({ place: idSchema, ...statementEntries }))),
  attributes: v.optional(v.array(attributeSchema)),
  notes: v.optional(v.array(noteSchema)),
  citations: citationsSchema,
});
export type Project = v.InferOutput<typeof projectSchema>;

export const projectsFileSchema = v.strictObject({ ...fileEntries, projects: v.array(projectSchema) });

/** A company or body that the documents name. */
export const organisationSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: v.optional(v.array(v.string())),
  industries: v.optional(v.array(industryStatementSchema)),
  notes: v.optional(v.array(noteSchema)),
  citations: citationsSchema,
});
export type Organisation = v.InferOutput<typeof organisationSchema>;

export const organisationsFileSchema = v.strictObject({ ...fileEntries, organisations: v.array(organisationSchema) });
