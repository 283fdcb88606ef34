export interface MediaType {
  readonly type: string;
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[];
  /** Text in UTF-8, which is also worth compressing. */
  readonly isText: boolean;
}

const text = (type: string, ...endings: string[]): MediaType => ({ type, endings, isText: true });
const binary = (type: string, ...endings: string[]): MediaType => ({ type, endings, isText: false });

/**
 * Every kind of file in the built site and of those that deployers put beside it. Hosts know too few of them, and a
 * wrong one is refused by the browser (`nosniff`).
 */
export const mediaTypes: readonly MediaType[] = [
  text('text/html', 'html'),
  text('text/css', 'css'),
  text('text/javascript', 'js', 'mjs'),
  text('text/plain', 'txt', 'md', 'ts'),
  text('text/csv', 'csv'),
  text('application/json', 'json'),
  text('application/geo+json', 'geojson'),
  text('application/ld+json', 'jsonld'),
  text('application/manifest+json', 'webmanifest'),
  text('application/xml', 'xml'),
  text('application/vnd.google-earth.kml+xml', 'kml'),
  text('image/svg+xml', 'svg'),
  binary('image/png', 'png'),
  binary('image/jpeg', 'jpg', 'jpeg'),
  binary('image/webp', 'webp'),
  binary('image/x-icon', 'ico'),
  binary('font/woff2', 'woff2'),
  binary('application/pdf', 'pdf'),
  binary('application/zip', 'zip'),
  binary('application/vnd.google-earth.kmz', 'kmz'),
  binary('application/geopackage+sqlite3', 'gpkg'),
  binary('application/vnd.pmtiles', 'pmtiles'),
  binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  // FlatGeobuf has no registered type.
  binary('application/octet-stream', 'fgb'),
];

export const textTypes: readonly MediaType[] = mediaTypes.filter(({ isText }) => isText);
