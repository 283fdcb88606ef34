import * as v from 'valibot';
import { placeKinds } from '../kinds';
import {
  boundSchema, citationsSchema, dateSchema, fileEntries, idSchema, licenceSchema, statementEntries, textSchema,
} from './primitives';

export const placeKindSchema = v.picklist(placeKinds);

/** The fields a scientific facility or institution may serve; they choose its glyph. */
export const fieldSchema = v.picklist(['information', 'life', 'materials', 'energy-and-light', 'metrology', 'environment']);
export type ScienceField = v.InferOutput<typeof fieldSchema>;

export const placementBasisSchema = v.picklist(['official', 'bounded', 'anchored', 'inferred', 'candidate']);
export type PlacementBasis = v.InferOutput<typeof placementBasisSchema>;

/** How a geometry was made, and how far off it may be. */
export const placementSchema = v.strictObject({
  basis: v.pipe(placementBasisSchema, v.description('What the drawing rests on.')),
  uncertaintyMetres: v.pipe(v.number(), v.minValue(0), v.description('How far off it may be, in metres.')),
  method: v.pipe(textSchema, v.description('How it was drawn, and from what.')),
  citations: v.optional(v.pipe(citationsSchema, v.description('Sources of the position.'))),
});
export type Placement = v.InferOutput<typeof placementSchema>;

/** An industry a place is meant for. */
export const industryStatementSchema = v.strictObject({ industry: v.pipe(idSchema, v.description('Id of an industry.')), ...statementEntries });

/** Any other stated property: an area, an energy, a list of beamlines. */
export const attributeSchema = v.strictObject({
  key: v.pipe(idSchema, v.description('What is stated, in a word; equal keys are compared.')),
  name: v.pipe(textSchema, v.description('What is stated.')),
  value: v.pipe(v.union([v.number(), textSchema, v.array(textSchema)]), v.description('A number, a text, or a list of texts.')),
  unit: v.optional(v.pipe(textSchema, v.description('The unit of a number.'))),
  bound: v.optional(v.pipe(boundSchema, v.description('How the number limits the value; exact where it is left out.'))),
  year: v.optional(v.pipe(v.number(), v.description('The year it holds for.'))),
  ...statementEntries,
});
export type Attribute = v.InferOutput<typeof attributeSchema>;

/** A difference or remark that a reader should know: of name, of list, of definition. */
export const noteSchema = v.strictObject({
  topic: v.pipe(v.picklist(['name', 'list', 'definition', 'position', 'status', 'other']), v.description('What the remark is about.')),
  text: v.pipe(textSchema, v.description('The remark.')),
  basis: statementEntries.basis,
  citations: statementEntries.citations,
});
export type Note = v.InferOutput<typeof noteSchema>;

/** Which other place it stands in, so that a place without a position of its own is found through its host. */
export const hostSchema = v.strictObject({ place: v.pipe(idSchema, v.description('Id of the other place.')), ...statementEntries });

/** A body that takes part, and in which role. */
export const organisationStatementSchema = v.strictObject({
  organisation: v.pipe(idSchema, v.description('Id of an organisation.')),
  role: v.optional(v.pipe(textSchema, v.description('What it does here.'))),
  ...statementEntries,
});

export const placePropertiesSchema = v.strictObject({
  name: v.pipe(textSchema, v.description('What it is called.')),
  shortName: v.optional(v.pipe(textSchema, v.description('What the map writes, where the name is long and its kind is plain to see.'))),
  aliases: v.optional(v.pipe(v.array(v.string()), v.description('Other names in documents and reports.'))),
  kind: v.pipe(placeKindSchema, v.description('What kind of place it is.')),
  plans: v.pipe(v.array(idSchema), v.description('Plans it belongs to; the first is the one that shows it.')),
  group: v.optional(v.pipe(idSchema, v.description('Id of a group of its plan, see plans.json.'))),
  number: v.optional(v.pipe(v.number(), v.description('Its place in the order of its group.'))),
  parent: v.optional(v.pipe(idSchema, v.description('The place it is part of in the plan: a unit’s cluster, an institute’s university.'))),
  host: v.optional(v.pipe(hostSchema, v.description('The place it stands in: it is found there where it has no position of its own.'))),
  field: v.optional(v.pipe(fieldSchema, v.description('The field of science it serves.'))),
  subdistricts: v.optional(v.pipe(v.strictObject({ value: v.pipe(v.array(idSchema), v.minLength(1), v.description('Ids of subdistricts.')), ...statementEntries }), v.description('The subdistricts it lies in.'))),
  role: v.optional(v.pipe(v.strictObject({ value: v.pipe(textSchema, v.description('The role, in a sentence.')), ...statementEntries }), v.description('What it is for.'))),
  industries: v.optional(v.pipe(v.array(industryStatementSchema), v.description('Industries it is meant for.'))),
  organisations: v.optional(v.pipe(v.array(organisationStatementSchema), v.description('Companies and bodies found or at work there.'))),
  attributes: v.optional(v.pipe(v.array(attributeSchema), v.description('Whatever else is stated of it: an area, an energy, a list of beamlines.'))),
  notes: v.optional(v.pipe(v.array(noteSchema), v.description('Differences and remarks that a reader should know.'))),
  placement: v.optional(v.pipe(placementSchema, v.description('How its geometry was made, and how far off it may be.'))),
  checked: v.pipe(dateSchema, v.description('When its facts were last checked against the sources.')),
  citations: v.pipe(citationsSchema, v.description('Where it is named.')),
});
export type PlaceProperties = v.InferOutput<typeof placePropertiesSchema>;

const position = v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(2));
const ring = v.pipe(v.array(position), v.minLength(4, 'should have at least four positions'));

/** GeoJSON geometry in WGS 84, longitude before latitude (RFC 7946). */
export const geometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position), v.minLength(2)) }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(v.pipe(v.array(position), v.minLength(2))) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(ring), v.minLength(1)) }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.pipe(v.array(ring), v.minLength(1))) }),
]);

export const placeFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.nullable(geometrySchema),
  properties: placePropertiesSchema,
});
export type PlaceFeature = v.InferOutput<typeof placeFeatureSchema>;

export const layerFileSchema = v.strictObject({
  ...fileEntries,
  type: v.literal('FeatureCollection'),
  name: v.pipe(idSchema, v.description('Id of the layer; equals the file name.')),
  title: v.pipe(textSchema, v.description('What the layer is called.')),
  licence: v.optional(v.pipe(licenceSchema, v.description('The licence of this layer, where it differs from the district’s own data.'))),
  features: v.array(placeFeatureSchema),
});
export type LayerFile = v.InferOutput<typeof layerFileSchema>;
