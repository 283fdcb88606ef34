import * as v from 'valibot';
import { basisSchema, citationSchema, citationsSchema, fileEntries, idSchema, textSchema } from './primitives';

/** The address carries the places shown together; it takes no more than this. */
const mostPlaces = 12;
const mostSteps = 200;

/** A text in the making: either language may still be wanting. */
const draftTextSchema = v.strictObject({ zh: v.string(), en: v.string() });

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** Where the map looks, said so that every screen shows as much: not by a zoom, which depends on the screen. */
const cameraSchema = v.strictObject({
  center: v.pipe(
    v.strictTuple([
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
    ]),
    v.description('Longitude, latitude in degrees, WGS 84.'),
  ),
  metres: v.pipe(
    v.number(), v.minValue(50), v.maxValue(20_000_000),
    v.description('What the shorter side of the map shows, in metres on the ground.'),
  ),
  bearing: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180), v.description('Degrees clockwise from north that point up.'))),
});

const layerSchema = v.strictObject({
  id: idSchema,
  opacity: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('From 0 to 1, in hundredths; 1 where it is left out.'))),
});

type AnyTextSchema = typeof textSchema | typeof draftTextSchema;

/** A step with texts and statements of some strictness. Everything that says where to look is left to the map where it is left out. */
const stepSchemaOf = <T extends AnyTextSchema, S extends v.GenericSchema>(text: T, statement: S) => v.strictObject({
  title: text,
  body: v.pipe(v.array(statement), v.description('What is said, a statement to a paragraph.')),
  notes: v.optional(v.pipe(text, v.description('For the presenter alone.'))),
  seconds: v.optional(v.pipe(v.number(), v.minValue(3), v.maxValue(900), v.description('How long it is shown when the tour plays by itself; by the length of its text where it is left out.'))),
  plan: v.optional(v.pipe(idSchema, v.description('The plan looked through: the lens.'))),
  layers: v.optional(v.pipe(v.array(layerSchema), v.description('Layers shown, the first at the bottom; those of the lens where they are left out.'))),
  places: v.optional(v.pipe(v.array(idSchema), v.maxLength(mostPlaces), v.description('Marked on the map, and framed where no camera is given.'))),
  comparison: v.optional(v.strictObject({ plan: idSchema, mode: v.picklist(['swipe', 'overlay']), share: v.optional(share) })),
  camera: v.optional(cameraSchema),
});

const tourSchemaOf = <T extends AnyTextSchema, S extends v.GenericSchema>(text: T, statement: S) => v.strictObject({
  ...fileEntries,
  id: idSchema,
  title: text,
  lead: v.pipe(text, v.description('Whom it is for and what it shows, in a sentence.')),
  steps: v.pipe(v.array(stepSchemaOf(text, statement)), v.minLength(1), v.maxLength(mostSteps)),
});

/** A tour that comes with the product, data/tours/*.json: both languages, every statement cited. */
export const tourFileSchema = tourSchemaOf(textSchema, v.strictObject({ text: textSchema, basis: basisSchema, citations: citationsSchema }));

/** A tour as somebody makes one in the browser: what is not written yet may be empty, and its words need cite nothing. */
export const madeTourSchema = tourSchemaOf(
  draftTextSchema,
  v.strictObject({ text: draftTextSchema, basis: v.optional(basisSchema), citations: v.optional(v.array(citationSchema)) }),
);

/** Either of the two. */
export type Tour = v.InferOutput<typeof madeTourSchema>;
export type TourStep = Tour['steps'][number];
export type TourStatement = TourStep['body'][number];
export type TourCamera = NonNullable<TourStep['camera']>;
