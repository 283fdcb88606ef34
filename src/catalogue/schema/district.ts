import * as v from 'valibot';
import { fileEntries, idSchema, statementEntries, textSchema } from './primitives';
import { geometrySchema } from './places';

export const subdistrictSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  code: v.optional(v.string()),
  areaSquareKilometres: v.optional(v.strictObject({ value: v.number(), ...statementEntries })),
  communities: v.optional(v.strictObject({ value: v.array(v.string()), ...statementEntries })),
});
export type Subdistrict = v.InferOutput<typeof subdistrictSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Names with a hyphen that HTML, SVG and MathML have taken for themselves. */
const takenElementNames = [
  'annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri', 'font-face-format', 'font-face-name', 'missing-glyph',
];

/** As custom elements are named; of what HTML allows, plain letters alone, which any editor and any server leaves as they are. */
const isElementName = (name: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name) && !takenElementNames.includes(name);

/** What makes this map this district’s: its name, the product’s name, its subdistricts. */
export const districtFileSchema = v.strictObject({
  ...fileEntries,
  id: idSchema,
  name: textSchema,
  city: v.optional(v.pipe(textSchema, v.description('The city that it is a district of. Shown nowhere; the check that no code names the district keeps this name out of it as well.'))),
  title: textSchema,
  description: textSchema,
  areaSquareKilometres: v.optional(v.strictObject({ value: v.number(), ...statementEntries })),
  timeZone: v.optional(v.pipe(
    v.string(),
    v.check(isTimeZone, 'should be a time zone of the IANA database, such as "Europe/Lisbon"'),
    v.description('The IANA name of the time zone of its clocks, such as "Europe/Lisbon". Calendar files need it.'),
  )),
  element: v.optional(v.pipe(
    v.string(),
    v.check(isElementName, 'should be a name for an HTML element: lower-case letters, digits and at least one hyphen, such as "valley-map"'),
    v.description('The name of the HTML element by which other pages take in the map, such as "valley-map". "space-map" where it is absent.'),
  )),
  subdistricts: v.array(subdistrictSchema),
});
export type District = v.InferOutput<typeof districtFileSchema>;

/** How far off a feature of the base map may be, and how it was made where that differs from the rest of its file. */
const baseEntries = {
  uncertaintyMetres: v.optional(v.number()),
  method: v.optional(textSchema),
};

const basePropertiesSchema = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['district-outline', 'rail-line', 'station', 'subdistrict-label', 'neighbour-label', 'water-label']),
    name: textSchema,
    line: v.optional(v.string()),
    colour: v.optional(v.string()),
    lines: v.optional(v.array(v.string())),
    inside: v.optional(v.boolean()),
    ...baseEntries,
  }),
  v.strictObject({
    kind: v.literal('road'),
    class: v.picklist(['motorway', 'trunk', 'primary', 'secondary', 'tertiary']),
    name: v.optional(textSchema),
    ...baseEntries,
  }),
  v.strictObject({
    kind: v.literal('waterway'),
    class: v.picklist(['river', 'canal', 'stream']),
    name: v.optional(textSchema),
    ...baseEntries,
  }),
  v.strictObject({
    kind: v.picklist(['water', 'green', 'subdistrict-boundary']),
    name: v.optional(textSchema),
    ...baseEntries,
  }),
]);

/** A feature of the embedded base map. It orients the reader and states nothing about a plan. */
export const baseFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: v.optional(idSchema),
  geometry: geometrySchema,
  properties: basePropertiesSchema,
});
export type BaseFeature = v.InferOutput<typeof baseFeatureSchema>;
export type BaseKind = BaseFeature['properties']['kind'];
/** A feature of one kind, or of one of some kinds: its kind says whether it has a name for certain. */
export type BaseFeatureOf<K extends BaseKind> = BaseFeature & { properties: { kind: K } };

export const baseFileSchema = v.strictObject({
  ...fileEntries,
  type: v.literal('FeatureCollection'),
  name: idSchema,
  attribution: v.optional(textSchema),
  method: v.optional(v.pipe(textSchema, v.description('How its features were made, where one method made all.'))),
  features: v.array(baseFeatureSchema),
});
export type BaseFile = v.InferOutput<typeof baseFileSchema>;
