import * as v from 'valibot';
import { dateSchema, fileEntries, idSchema, periodSchema, textSchema } from './primitives';

/** A part of a document that a citation can point to. */
export const sectionSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'should be like "4.3", "box-1" or "table-2"'),
    v.description('"4.3" for chapter four, section three; "box-1"; "table-2"; "preface".'),
  ),
  title: textSchema,
  parent: v.optional(v.string()),
});
export type Section = v.InferOutput<typeof sectionSchema>;

/** One planning document: what it is, how binding it is, and its outline. Never its text. */
export const documentSchema = v.strictObject({
  ...fileEntries,
  id: idSchema,
  title: textSchema,
  shortTitle: textSchema,
  issuer: textSchema,
  date: v.nullable(dateSchema),
  dateNote: v.optional(textSchema),
  status: v.picklist(['consultation-draft', 'drafting-note', 'issued', 'repost', 'unknown']),
  statusNote: textSchema,
  period: v.nullable(periodSchema),
  sections: v.pipe(v.array(sectionSchema), v.minLength(1)),
});
export type PlanningDocument = v.InferOutput<typeof documentSchema>;

/** A dated public report by a government site, newspaper, institution or listed company. */
export const reportSchema = v.strictObject({
  id: idSchema,
  publisher: textSchema,
  title: textSchema,
  date: dateSchema,
  kind: v.picklist(['government', 'newspaper', 'institution', 'filing', 'open-data']),
  url: v.optional(v.pipe(v.string(), v.url())),
});
export type Report = v.InferOutput<typeof reportSchema>;

export const reportsFileSchema = v.strictObject({ ...fileEntries, reports: v.array(reportSchema) });
