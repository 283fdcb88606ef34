import * as v from 'valibot';
import { dateSchema, fileEntries, idSchema, periodSchema, textSchema } from './primitives';

/** A part of a document that a citation can point to. */
export const sectionSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'should be like "4.3", "box-1" or "table-2"'),
    v.description('"4.3" for chapter four, section three; "box-1"; "table-2"; "preface".'),
  ),
  title: v.pipe(textSchema, v.description('Its heading.')),
  parent: v.optional(v.pipe(v.string(), v.description('Id of the section it is part of.'))),
});
export type Section = v.InferOutput<typeof sectionSchema>;

/** One planning document: what it is, how binding it is, and its outline. Never its text. */
export const documentSchema = v.strictObject({
  ...fileEntries,
  id: idSchema,
  title: v.pipe(textSchema, v.description('Its full title.')),
  shortTitle: v.pipe(textSchema, v.description('The same, short.')),
  issuer: v.pipe(textSchema, v.description('Who issued it.')),
  date: v.pipe(v.nullable(dateSchema), v.description('When it was issued, as far as is known; null where it bears no date.')),
  dateNote: v.optional(v.pipe(textSchema, v.description('How the date is known.'))),
  status: v.pipe(v.picklist(['consultation-draft', 'drafting-note', 'issued', 'repost', 'unknown']), v.description('How binding it is.')),
  statusNote: v.pipe(textSchema, v.description('How binding it is, in a sentence.')),
  period: v.pipe(v.nullable(periodSchema), v.description('The years it is for; null where it names none.')),
  sections: v.pipe(v.array(sectionSchema), v.minLength(1), v.description('Its outline: what a citation can point to.')),
});
export type PlanningDocument = v.InferOutput<typeof documentSchema>;

/** A dated public report by a government site, newspaper, institution or listed company. */
export const reportSchema = v.strictObject({
  id: idSchema,
  publisher: v.pipe(textSchema, v.description('Who published it.')),
  title: v.pipe(textSchema, v.description('Its title.')),
  date: v.pipe(dateSchema, v.description('When it was published, as far as is known.')),
  kind: v.pipe(v.picklist(['government', 'newspaper', 'institution', 'filing', 'open-data']), v.description('Who speaks in it.')),
  url: v.optional(v.pipe(v.string(), v.url(), v.description('Where it is to be read.'))),
});
export type Report = v.InferOutput<typeof reportSchema>;

export const reportsFileSchema = v.strictObject({ ...fileEntries, reports: v.array(reportSchema) });
