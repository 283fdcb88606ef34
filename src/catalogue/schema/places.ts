import * as v from 'valibot';
import { placeKinds } from '../kinds';
import {
  boundSchema, citationsSchema, dateSchema, fileEntries, idSchema, statementEntries, textSchema,
} from './primitives';

export const placeKindSchema = v.picklist(placeKinds);

/** The fields a scientific facility or institution may serve; they choose its glyph. */
export const fieldSchema = v.picklist(['information', 'life', 'materials', 'energy-and-light', 'metrology', 'environment']);
export type ScienceField = v.InferOutput<typeof fieldSchema>;

export const placementBasisSchema = v.picklist(['official', 'bounded', 'anchored', 'inferred', 'candidate']);
export type PlacementBasis = v.InferOutput<typeof placementBasisSchema>;

/** How a geometry was made, and how far off it may be. */
export const placementSchema = v.strictObject({
  basis: placementBasisSchema,
  uncertaintyMetres: v.pipe(v.number(), v.minValue(0)),
  method: textSchema,
  citations: v.optional(citationsSchema),
});
export type Placement = v.InferOutput<typeof placementSchema>;

/** An industry a place is meant for. */
export const industryStatementSchema = v.strictObject({ industry: idSchema, ...statementEntries });

/** Any other stated property: an area, an energy, a list of beamlines. */
export const attributeSchema = v.strictObject({
  key: idSchema,
  name: textSchema,
  value: v.union([v.number(), textSchema, v.array(textSchema)]),
  unit: v.optional(textSchema),
  bound: v.optional(boundSchema),
  year: v.optional(v.number()),
  ...statementEntries,
});
export type Attribute = v.InferOutput<typeof attributeSchema>;

/** A difference or remark that a reader should know: of name, of list, of definition. */
export const noteSchema = v.strictObject({
  topic: v.picklist(['name', 'list', 'definition', 'position', 'status', 'other']),
  text: textSchema,
  basis: statementEntries.basis,
  citations: citationsSchema,
});
export type Note = v.InferOutput<typeof noteSchema>;

/** Which other place it stands in, so that a place without a position of its own is found through its host. */
export const hostSchema = v.strictObject({ place: idSchema, ...statementEntries });

export const placePropertiesSchema = v.strictObject({
  name: textSchema,
  shortName: v.optional(v.pipe(textSchema, v.description('What the map writes, where the name is long and its kind is plain to see.'))),
  aliases: v.optional(v.array(v.string())),
  kind: placeKindSchema,
  plans: v.pipe(v.array(idSchema), v.description('Plans it belongs to; the first is the one that shows it.')),
  group: v.optional(v.pipe(idSchema, v.description('Id of a group of its plan, see plans.json.'))),
  number: v.optional(v.pipe(v.number(), v.description('Its place in the order of its group.'))),
  parent: v.optional(v.pipe(idSchema, v.description('The place it is part of in the plan: a unit’s cluster, an institute’s university.'))),
  host: v.optional(hostSchema),
  field: v.optional(fieldSchema),
  subdistricts: v.optional(v.strictObject({ value: v.pipe(v.array(idSchema), v.minLength(1)), ...statementEntries })),
  role: v.optional(v.strictObject({ value: textSchema, ...statementEntries })),
  industries: v.optional(v.array(industryStatementSchema)),
  organisations: v.optional(v.array(v.strictObject({ organisation: idSchema, role: v.optional(textSchema), ...statementEntries }))),
  attributes: v.optional(v.array(attributeSchema)),
  notes: v.optional(v.array(noteSchema)),
  placement: v.optional(placementSchema),
  checked: dateSchema,
  citations: citationsSchema,
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
  title: textSchema,
  features: v.array(placeFeatureSchema),
});
export type LayerFile = v.InferOutput<typeof layerFileSchema>;
