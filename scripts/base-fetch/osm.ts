import * as v from 'valibot';

const position = v.looseObject({ lat: v.number(), lon: v.number() });
const tags = v.optional(v.record(v.string(), v.string()), {});
const member = v.looseObject({
  type: v.string(), ref: v.number(), role: v.optional(v.string(), ''), geometry: v.optional(v.array(position)),
});

/** An element as `out geom` writes it: it carries its own positions, so that none depends on another. */
export const elementSchema = v.variant('type', [
  v.looseObject({ type: v.literal('node'), id: v.number(), lat: v.number(), lon: v.number(), tags }),
  v.looseObject({ type: v.literal('way'), id: v.number(), geometry: v.array(position), tags }),
  v.looseObject({ type: v.literal('relation'), id: v.number(), members: v.array(member), tags }),
]);
export type OsmElement = v.InferOutput<typeof elementSchema>;
export type Tags = OsmElement['tags'];

/** What an Overpass server answers. A remark tells that it stopped early. */
export const answerSchema = v.looseObject({
  osm3s: v.looseObject({ timestamp_osm_base: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T/, 'should be a time')) }),
  elements: v.array(elementSchema),
  remark: v.optional(v.string()),
});
