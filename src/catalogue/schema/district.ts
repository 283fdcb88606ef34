import * as v from 'valibot';
import { fileEntries, idSchema, licenceSchema, statementEntries, textSchema } from './primitives';
import { geometrySchema } from './places';

export const subdistrictSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What it is called.')),
  code: v.optional(v.pipe(v.string(), v.description('Its administrative code.'))),
  areaSquareKilometres: v.optional(v.pipe(v.strictObject({ value: v.pipe(v.number(), v.description('In km².')), ...statementEntries }), v.description('Its area.'))),
  communities: v.optional(v.pipe(v.strictObject({ value: v.pipe(v.array(v.string()), v.description('Their names.')), ...statementEntries }), v.description('The communities it consists of.'))),
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
  name: v.pipe(textSchema, v.description('What the district is called.')),
  city: v.optional(v.pipe(textSchema, v.description('The city that it is a district of. Shown nowhere; the check that no code names the district keeps this name out of it as well.'))),
  title: v.pipe(textSchema, v.description('What its map is called.')),
  description: v.pipe(textSchema, v.description('What the map shows, in a sentence.')),
  areaSquareKilometres: v.optional(v.pipe(v.strictObject({ value: v.pipe(v.number(), v.description('In km².')), ...statementEntries }), v.description('The area of the district.'))),
  licence: v.optional(v.pipe(licenceSchema, v.description('The licence under which the publisher offers these data: layers, and all of the catalogue but a base map that states its own. None is stated where it is left out.'))),
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
  subdistricts: v.pipe(v.array(subdistrictSchema), v.description('Its subdistricts.')),
});
export type District = v.InferOutput<typeof districtFileSchema>;

/** How far off a feature of the base map may be, and how it was made where that differs from the rest of its file. */
const baseEntries = {
  uncertaintyMetres: v.optional(v.pipe(v.number(), v.description('How far off it may be, in metres.'))),
  method: v.optional(v.pipe(textSchema, v.description('How it was made, where that differs from the rest of its file.'))),
};

export const basePropertiesSchema = v.variant('kind', [
  v.strictObject({
    kind: v.pipe(v.picklist(['district-outline', 'rail-line', 'station', 'subdistrict-label', 'neighbour-label', 'water-label']), v.description('What it is.')),
    name: v.pipe(textSchema, v.description('What it is called.')),
    line: v.optional(v.pipe(v.string(), v.description('The line’s number or name.'))),
    colour: v.optional(v.pipe(v.string(), v.description('The line’s colour, as #rrggbb.'))),
    lines: v.optional(v.pipe(v.array(v.string()), v.description('The lines that stop there.'))),
    inside: v.optional(v.pipe(v.boolean(), v.description('Whether it lies in the district.'))),
    ...baseEntries,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('road'), v.description('What it is.')),
    class: v.pipe(v.picklist(['motorway', 'trunk', 'primary', 'secondary', 'tertiary']), v.description('How important the road is.')),
    name: v.optional(v.pipe(textSchema, v.description('What it is called.'))),
    ...baseEntries,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('waterway'), v.description('What it is.')),
    class: v.pipe(v.picklist(['river', 'canal', 'stream']), v.description('What kind of water it is.')),
    name: v.optional(v.pipe(textSchema, v.description('What it is called.'))),
    ...baseEntries,
  }),
  v.strictObject({
    kind: v.pipe(v.picklist(['water', 'green', 'subdistrict-boundary']), v.description('What it is.')),
    name: v.optional(v.pipe(textSchema, v.description('What it is called.'))),
    ...baseEntries,
  }),
]);

/** A feature of the embedded base map. It orients the reader and states nothing about a plan. */
export const baseFeatureSchema = v.strictObject({
  type: v.pipe(v.literal('Feature'), v.description('What GeoJSON calls it.')),
  id: v.optional(idSchema),
  geometry: v.pipe(geometrySchema, v.description('Its GeoJSON geometry, WGS 84, longitude before latitude.')),
  properties: v.pipe(basePropertiesSchema, v.description('What is known of it.')),
});
export type BaseFeature = v.InferOutput<typeof baseFeatureSchema>;
export type BaseKind = BaseFeature['properties']['kind'];
/** A feature of one kind, or of one of some kinds: its kind says whether it has a name for certain. */
export type BaseFeatureOf<K extends BaseKind> = BaseFeature & { properties: { kind: K } };

export const baseFileSchema = v.strictObject({
  ...fileEntries,
  type: v.literal('FeatureCollection'),
  name: v.pipe(idSchema, v.description('Id of the layer; equals the file name.')),
  attribution: v.optional(v.pipe(textSchema, v.description('Whom anyone who shows it must name.'))),
  licence: v.optional(v.pipe(licenceSchema, v.description('The licence of whoever it was taken from.'))),
  method: v.optional(v.pipe(textSchema, v.description('How its features were made, where one method made all.'))),
  features: v.array(baseFeatureSchema),
});
export type BaseFile = v.InferOutput<typeof baseFileSchema>;
