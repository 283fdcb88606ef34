import type * as v from 'valibot';
import type { baseMapSchema, configurationSchema } from './schema';

/** What config.json says, with defaults for what it leaves out. The types alone: they bring no schema code. */
export type Configuration = Omit<v.InferOutput<typeof configurationSchema>, '$schema'>;
export type BaseMap = v.InferOutput<typeof baseMapSchema>;
/** A base map of image tiles, drawn as they come. */
export type TiledBaseMap = Extract<BaseMap, { type: 'xyz' | 'wmts' }>;
/** CGCS2000 counts as WGS 84: they agree within a metre. */
export type BaseMapCoordinates = BaseMap['coordinates'];
/** A server that knows the roads. */
export type RoutingServer = NonNullable<Configuration['routing']>;
