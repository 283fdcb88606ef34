import * as v from 'valibot';

/** Ids appear in addresses and in hand-written references, so they stay lower-case words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens, such as "north-zone"'),
  v.description('A stable id: lower-case words joined by hyphens. It appears in addresses; never reuse one.'),
);

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('should not be empty'));

/** A text in both languages of the product. Neither may be missing. */
export const textSchema = v.pipe(
  v.strictObject({
    zh: v.pipe(filled, v.description('In Chinese.')),
    en: v.pipe(filled, v.description('In English.')),
  }),
  v.description('A text in Chinese and English.'),
);
export type Text = v.InferOutput<typeof textSchema>;

/**
 * Where a statement comes from: `document#section` for a planning document under seeds/documents,
 * or the id of a dated public report in seeds/reports.json.
 */
export const citationSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9.-]+)?$/,
    'should be "document#section" (such as "science-plan#box-1") or the id of a report',
  ),
  v.description('"document#section", or the id of a report in seeds/reports.json.'),
);
export const citationsSchema = v.pipe(v.array(citationSchema), v.minLength(1, 'should cite at least one source'));

/**
 * How we know. `stated`: a document says it. `derived`: follows from stated facts by a named rule.
 * `reported`: press or public data, dated. `inferred`: our own reasoning.
 */
export const basisSchema = v.picklist(['stated', 'derived', 'reported', 'inferred']);
export type Basis = v.InferOutput<typeof basisSchema>;

/** The members every statement carries beside its value. Spread into an object schema. */
export const statementEntries = {
  basis: v.pipe(basisSchema, v.description('How this is known.')),
  citations: v.pipe(citationsSchema, v.description('Where it is stated; at least one source.')),
  note: v.optional(v.pipe(textSchema, v.description('What a reader should know of it: a change, a doubt, a definition.'))),
};

/** How a figure limits the value it states. */
export const boundSchema = v.picklist(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range']);
export type Bound = v.InferOutput<typeof boundSchema>;

/** A calendar date as far as it is known: year, year-month or year-month-day. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'should be a date such as "2021", "2021-04" or "2021-04-09"'),
);

export const periodSchema = v.strictObject({
  from: v.pipe(v.number(), v.description('The first year.')),
  to: v.pipe(v.number(), v.description('The last year.')),
});

/** The terms on which data may be used. None is assumed where none is stated. */
export const licenceSchema = v.strictObject({
  id: v.optional(v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9.+-]+$/, 'should be an identifier of the SPDX licence list, such as "CC-BY-4.0"'),
    v.description('Its identifier in the SPDX licence list, such as "CC-BY-4.0", where it stands there.'),
  )),
  name: v.pipe(textSchema, v.description('What it is called.')),
  url: v.pipe(v.string(), v.url(), v.description('Where its text is to be read.')),
});
export type Licence = v.InferOutput<typeof licenceSchema>;

/** Lets a data file name its JSON Schema for the editor. */
export const fileEntries = { $schema: v.optional(v.pipe(v.string(), v.description('The JSON Schema by which the editor checks this file.'))) };
