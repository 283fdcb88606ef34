import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { catalogueFormat, type Catalogue } from '../../src/catalogue/catalogue';
import { baseFileSchema, districtFileSchema } from '../../src/catalogue/schema/district';
import { crosswalkLinkSchema, headingSchema, industrySchema, industrySystemSchema } from '../../src/catalogue/schema/industries';
import { measureSchema } from '../../src/catalogue/schema/measures';
import { geometrySchema, industryStatementSchema, placePropertiesSchema } from '../../src/catalogue/schema/places';
import { lineageSchema, planSchema } from '../../src/catalogue/schema/plans';
import { basisSchema, boundSchema, citationSchema, dateSchema, idSchema, licenceSchema, periodSchema, textSchema } from '../../src/catalogue/schema/primitives';
import { organisationSchema, projectSchema } from '../../src/catalogue/schema/projects';
import { documentSchema, reportSchema } from '../../src/catalogue/schema/sources';

const said = <const Schema extends v.GenericSchema>(schema: Schema, description: string) => v.pipe(schema, v.description(description));

/** What the editor’s `$schema` says is said to the editor alone. */
const { $schema: _ofDistrict, ...districtEntries } = districtFileSchema.entries;
const { $schema: _ofDocument, ...documentEntries } = documentSchema.entries;
const { $schema: _ofBase, ...baseEntries } = baseFileSchema.entries;

export const districtSchema = v.strictObject(districtEntries);
export const planningDocumentSchema = v.strictObject(documentEntries);
export const baseCollectionSchema = v.strictObject({
  ...baseEntries,
  type: said(v.literal('FeatureCollection'), 'What GeoJSON calls it.'),
  features: said(baseEntries.features, 'Its features, as GeoJSON.'),
});

const lonLat = v.strictTuple([v.number(), v.number()]);
const bounds = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);

export const compiledPlaceSchema = v.strictObject({
  id: idSchema,
  layer: said(idSchema, 'Id of the layer it is drawn in.'),
  geometry: said(v.nullable(geometrySchema), 'Its GeoJSON geometry, WGS 84, longitude before latitude; null where its position is not known.'),
  label: said(v.nullable(lonLat), 'Where its label stands: longitude, latitude in degrees; null without a geometry.'),
  bounds: said(v.nullable(bounds), 'West, south, east, north in degrees; null without a geometry.'),
  drawnSquareKilometres: v.optional(said(v.number(), 'Area of the polygon as drawn, in km². Measured on the drawing: never a stated area.')),
  typedIndustries: v.optional(said(v.array(industryStatementSchema), 'What was recorded of its industries, where others were derived from it.')),
  ...placePropertiesSchema.entries,
});

export const compiledLayerSchema = v.strictObject({
  id: idSchema,
  title: said(textSchema, 'What the layer is called.'),
  licence: v.optional(said(licenceSchema, 'The licence of this layer, where it differs from the district’s own data.')),
  features: said(v.array(idSchema), 'Ids of its places, in the order of its file.'),
});

const figures = said(v.array(v.number()), 'Which of them contradict each other: their places in the list, counted from 0.');

export const measureConflictSchema = v.strictObject({
  id: idSchema,
  subject: said(v.literal('measure'), 'That figures of a measure contradict each other.'),
  measure: said(idSchema, 'Id of the measure.'),
  year: said(v.number(), 'The year of the figures.'),
  kind: said(v.picklist(['actual', 'target']), 'Whether they were reached or are aimed at.'),
  scope: v.optional(said(textSchema, 'What they cover, where that differs from the measure’s usual scope.')),
  figures,
});

export const attributeConflictSchema = v.strictObject({
  id: idSchema,
  subject: said(v.literal('place'), 'That attributes of a place contradict each other.'),
  place: said(idSchema, 'Id of the place.'),
  attribute: said(idSchema, 'Key of the attributes.'),
  year: said(v.nullable(v.number()), 'The year of the attributes; null where they name none.'),
  figures,
});

export const readingsSchema = v.strictObject({
  characters: said(v.record(v.string(), v.string()), 'By syllable: the characters usually read so.'),
  exceptions: said(v.record(v.string(), v.string()), 'By name: its reading, where a character is read otherwise.'),
});

/** The compiled catalogue, as it is published. It must be of the type that the app reads, or this does not compile. */
export const catalogueSchema = v.strictObject({
  format: said(v.literal(catalogueFormat), 'The version of the form; raised when older programs could not read a newer catalogue.'),
  version: said(v.string(), 'The version of the content: equal content has an equal version.'),
  district: said(districtSchema, 'The district that it is about.'),
  documents: said(v.array(planningDocumentSchema), 'The planning documents that it rests on, the newest first. Never their text.'),
  reports: said(v.array(reportSchema), 'Dated public reports that it rests on, the newest first.'),
  plans: said(v.array(planSchema), 'Spatial systems, each laid down by documents.'),
  layers: said(v.array(compiledLayerSchema), 'The layers in which places are drawn.'),
  places: said(v.array(compiledPlaceSchema), 'All places of all layers, in the layers’ order.'),
  lineage: said(v.array(lineageSchema), 'How places of older plans continue in newer ones.'),
  systems: said(v.array(industrySystemSchema), 'Systems of industries, each of one document.'),
  industries: said(v.array(industrySchema), 'The industries of all systems.'),
  crosswalk: said(v.array(crosswalkLinkSchema), 'How industries of one system correspond to those of another.'),
  projects: said(v.array(projectSchema), 'Projects, programmes, funds, alliances, events and tasks that the documents name.'),
  organisations: said(v.array(organisationSchema), 'Companies and bodies that the documents name.'),
  measureGroups: said(v.array(headingSchema), 'Headings under which measures stand.'),
  measures: said(v.array(measureSchema), 'What is counted or measured, with its figures.'),
  conflicts: said(v.array(v.variant('subject', [measureConflictSchema, attributeConflictSchema])), 'Statements on the same thing that cannot all hold. Found by rule, never typed in.'),
  base: said(v.record(v.string(), baseCollectionSchema), 'The embedded base map, by the name of its layer.'),
  pinyin: said(readingsSchema, 'How Chinese names are read, for search by pinyin and by initials.'),
});

type Read = v.InferOutput<typeof catalogueSchema>;
/** Fails to compile where schema and type part. */
const _same: [Read, Catalogue] extends [Catalogue, Read] ? true : never = true;
void _same;

/** Written once and referred to, which keeps the file short. */
const definitions = {
  id: idSchema, text: textSchema, citation: citationSchema, basis: basisSchema, bound: boundSchema, date: dateSchema, licence: licenceSchema, period: periodSchema,
};

/** The JSON Schema of the published catalogue. */
export function catalogueJsonSchema(): string {
  // Checks of our own have no counterpart in JSON Schema.
  const schema = toJsonSchema(catalogueSchema, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore', definitions });
  return `${JSON.stringify({ title: 'catalogue', ...schema }, null, 2)}\n`;
}
