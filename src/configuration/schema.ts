/**
 * The shape of config.json. The JSON Schema that editors use is made from it, so each description speaks to whoever
 * writes the file. Messages are expectations, not sentences: see expectation.ts. Load it lazily, it brings Valibot.
 */
import * as v from 'valibot';
import { embedded } from './embedded';
import { expecting } from './expectation';
import { addressSchema, choiceSchema, objectOf, textSchema, tileTemplateSchema, wordsSchema, zoomSchema } from './primitives';

const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, expecting('filledList')), v.minLength(1, expecting('filledList')));

const subdomainSchema = v.pipe(v.string(expecting('subdomain')), v.regex(/^[A-Za-z0-9-]+$/, expecting('subdomain')));

const everyBaseMap = {
  id: v.pipe(
    v.string(expecting('id')),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expecting('id')),
    v.maxLength(60, expecting('id')),
    v.description('A stable id: lower-case words joined by hyphens, not "embedded". It appears in addresses.'),
  ),
  name: v.pipe(textSchema, v.description('What readers choose it by.')),
  attribution: v.pipe(textSchema, v.description('Whose map it is. Always shown while the map is.')),
  coordinates: v.pipe(
    v.optional(choiceSchema(['wgs84', 'gcj02']), 'wgs84'),
    v.description('"wgs84", also for CGCS2000, or "gcj02", as Amap and Tencent draw. Our places are drawn shifted over the latter.'),
  ),
};

const tiles = {
  key: v.optional(v.pipe(wordsSchema, v.description('The key that the service issued to this site. Every reader can see it.'))),
  subdomains: v.optional(v.pipe(listOf(subdomainSchema), v.description('What {s} stands for, in turn: ["0", "1", "2"].'))),
  tileSize: v.pipe(
    v.optional(choiceSchema([256, 512]), 256),
    v.description('Edge of a tile in pixels as it is to be shown.'),
  ),
  minZoom: v.pipe(v.optional(zoomSchema, 0), v.description('First level that has tiles.')),
  maxZoom: v.pipe(v.optional(zoomSchema, 18), v.description('Last level that has tiles. Closer in, its tiles are drawn larger.')),
};

const xyzSchema = objectOf({
  ...everyBaseMap,
  type: v.pipe(v.literal('xyz'), v.description('Tiles by level, column and row.')),
  urls: v.pipe(
    listOf(tileTemplateSchema),
    v.description('Addresses of tiles with {z}, {x} and {y}, and {key} and {s} where needed; several are stacked, the lowest first.'),
  ),
  ...tiles,
});

const wmtsLayerSchema = objectOf({
  layer: v.pipe(wordsSchema, v.description('LAYER: such as "vec", or "cva" for its names.')),
  style: v.pipe(v.optional(wordsSchema, 'default'), v.description('STYLE: the name of one of the layer’s styles.')),
  tileMatrixSet: v.pipe(
    v.optional(
      v.pipe(wordsSchema, v.check((name) => !/^c$|4326|4490|CRS84/i.test(name), expecting('webMercator'))),
      'w',
    ),
    v.description('TILEMATRIXSET, one in Web Mercator: "w" at Tianditu, never "c".'),
  ),
  format: v.pipe(v.optional(wordsSchema, 'tiles'), v.description('FORMAT: "tiles" at Tianditu, elsewhere often "image/png".')),
});

const wmtsSchema = objectOf({
  ...everyBaseMap,
  type: v.pipe(v.literal('wmts'), v.description('A Web Map Tile Service, such as Tianditu’s.')),
  url: v.pipe(
    addressSchema('s', 'layer', 'tileMatrixSet'),
    v.description('Where GetTile is asked by key and value, without the question: "https://t{s}.tianditu.gov.cn/{layer}_{tileMatrixSet}/wmts".'),
  ),
  layers: v.pipe(listOf(wmtsLayerSchema), v.description('Layers to stack, the lowest first, names last.')),
  keyParameter: v.pipe(v.optional(wordsSchema, 'tk'), v.description('The parameter that carries the key.')),
  ...tiles,
});

/** As browsers write an origin: no path, no slash at the end, no port that goes without saying. */
function isOrigin(text: string): boolean {
  try {
    return /^https?:/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
}

const originSchema = v.pipe(v.string(expecting('origin')), v.check(isOrigin, expecting('origin')));

const styleSchema = objectOf({
  ...everyBaseMap,
  type: v.pipe(v.literal('style'), v.description('A vector map with its own style.')),
  url: v.pipe(addressSchema(), v.description('Address of a MapLibre style. Its labels are drawn in the reader’s fonts.')),
  hosts: v.pipe(
    v.optional(v.array(originSchema, expecting('list')), []),
    v.description('Origins of other hosts that the style itself asks, for its tiles and images: "https://tiles.example.org". The server’s policy is made from them.'),
  ),
});

const pmtilesSchema = objectOf({
  ...everyBaseMap,
  type: v.pipe(v.literal('pmtiles'), v.description('One file with all tiles, on any host that answers range requests.')),
  url: v.pipe(
    addressSchema(),
    v.description('Address of an archive, relative to the page or absolute: images, or vectors with Protomaps’ layer names.'),
  ),
});

const baseMapTypes = ['xyz', 'wmts', 'style', 'pmtiles'];
export const baseMapSchema = v.variant('type', [xyzSchema, wmtsSchema, styleSchema, pmtilesSchema], ({ expected }) =>
  expected === 'Object' ? expecting('object') : expecting('choice', baseMapTypes));

const contactSchema = objectOf({
  name: v.pipe(textSchema, v.description('Who answers.')),
  url: v.optional(v.pipe(addressSchema(), v.description('A page to turn to.'))),
  email: v.optional(v.pipe(v.string(expecting('email')), v.email(expecting('email')), v.description('An e-mail address.'))),
  telephone: v.optional(v.pipe(
    v.string(expecting('telephone')),
    v.regex(/^\+?\d[\d ()-]{2,}$/, expecting('telephone')),
    v.description('A telephone number: digits, spaces, brackets and hyphens.'),
  )),
});

export const routingEngines = ['osrm', 'valhalla'] as const;

const routingSchema = objectOf({
  engine: v.pipe(choiceSchema(routingEngines), v.description('What answers there: "osrm" or "valhalla".')),
  url: v.pipe(addressSchema(), v.description('Address of the server, up to where its services begin: "https://roads.example.org" for “/route/v1” or “/route”.')),
  profile: v.optional(v.pipe(wordsSchema, v.description('How one travels: a profile of OSRM (usually "driving"), a costing of Valhalla (usually "auto").'))),
  name: v.pipe(textSchema, v.description('Whose server it is. Readers are told that it receives the positions of their stops.')),
  attribution: v.optional(v.pipe(textSchema, v.description('Whose road data it reckons with; stands beside what it says.'))),
});

const embeddingSchema = objectOf({
  origins: v.pipe(
    v.optional(v.array(originSchema, expecting('list')), []),
    v.description('Origins whose pages may exchange messages with a map in their frame: "https://www.example.gov.cn". None: messages are off.'),
  ),
  framing: v.pipe(
    v.optional(choiceSchema(['anyone', 'origins']), 'anyone'),
    v.description('Who may show the map in a frame: "anyone", or only the "origins". Takes effect through the server’s headers.'),
  ),
});

export const configurationSchema = objectOf({
  $schema: v.optional(v.pipe(v.string(expecting('words')), v.description('For the editor: "./config.schema.json".'))),
  approvalNumber: v.pipe(
    v.optional(v.nullable(v.pipe(
      v.string(expecting('approvalNumber')),
      v.trim(),
      v.regex(/^\S.*[(（]\d{4}[)）]\s*\d.*号$/, expecting('approvalNumber')),
    )), null),
    v.description('The number under which the map was approved for publication (审图号), as issued; null where it has none.'),
  ),
  copyright: v.pipe(v.optional(v.nullable(textSchema), null), v.description('Whose copyright the site states; null states none.')),
  contact: v.pipe(v.optional(v.nullable(contactSchema), null), v.description('Whom readers may turn to; null names no one.')),
  baseMap: v.pipe(
    v.optional(wordsSchema, embedded),
    v.description('The base map shown first: "embedded", or the id of one of baseMaps.'),
  ),
  baseMaps: v.pipe(
    v.optional(v.array(baseMapSchema, expecting('list')), []),
    v.description('Base maps that readers can choose beside the embedded one, in this order.'),
  ),
  routing: v.pipe(
    v.optional(v.nullable(routingSchema), null),
    v.description('A server that knows the roads, for inspection routes; null leaves them at straight lines and asks nobody.'),
  ),
  embedding: v.pipe(v.optional(embeddingSchema, {}), v.description('The map on other sites’ pages.')),
});
