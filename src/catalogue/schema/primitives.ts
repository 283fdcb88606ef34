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
  v.strictObject({ zh: filled, en: filled }),
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
  basis: basisSchema,
  citations: citationsSchema,
  note: v.optional(textSchema),
};

/** How a figure limits the value it states. */
export const boundSchema = v.picklist(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range']);
export type Bound = v.InferOutput<typeof boundSchema>;

/** A calendar date as far as it is known: year, year-month or year-month-day. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'should be a date such as "2021", "2021-04" or "2021-04-09"'),
);

export const periodSchema = v.strictObject({ from: v.number(), to: v.number() });

/** Lets a data file name its JSON Schema for the editor. */
export const fileEntries = { $schema: v.optional(v.string()) };
