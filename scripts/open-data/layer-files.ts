import { foldersToKML } from '@placemarkio/tokml';
import { geoJSONToWkt } from 'betterknown';
import type { Feature, Geometry } from 'geojson';
import type { Text } from '../../src/catalogue/catalogue';
import type { Lookups } from '../../src/catalogue/lookups';
import { fileOf, mediaTypes } from '../../src/formats/file';
import { fileFormats, type FileFormat, type FileOptions } from '../../src/formats/format';
import { csvTable } from '../../src/formats/table/csv-table';
import { pathOf, positioned, type Cell, type DataLayer } from './data-layer';
import type { PublishedFile } from './published-file';

/** A layer as GeoJSON, CSV and KML, and what GDAL and QGIS want to know of a CSV: the types of its columns and its coordinates. */
export async function layerFiles(lookups: Lookups, layer: DataLayer, notice: Text): Promise<PublishedFile[]> {
  const options: FileOptions = { language: 'zh-CN', date: null, notice };
  const texts = await Promise.all(fileFormats.map(async (format): Promise<PublishedFile> => ({
    path: `${pathOf(layer)}.${format}`,
    mediaType: mediaTypes[format],
    content: layer.kind === 'places' ? fileOf(format, lookups, layer.id, options).text : await baseText(format, layer, lookups, notice),
    layer,
  })));
  return [...texts, ...csvSidecars(layer)];
}

function baseText(format: FileFormat, layer: DataLayer, lookups: Lookups, notice: Text): string | Promise<string> {
  switch (format) {
    case 'geojson':
      return baseGeojson(layer, lookups, notice);
    case 'csv':
      return baseCsv(layer);
    case 'kml':
      return baseKml(layer, notice);
  }
}

function baseGeojson({ id, title, attribution, licence, features }: DataLayer, { catalogue }: Lookups, notice: Text): string {
  return `${JSON.stringify({
    type: 'FeatureCollection', name: id, title, version: catalogue.version, notice, attribution, licence,
    features: features.map(({ id: feature, geometry, cells }) => ({ type: 'Feature', ...(feature !== null && { id: feature }), geometry, properties: cells })),
  })}\n`;
}

const asText = (cell: Cell | undefined): string | number | null => (typeof cell === 'boolean' ? String(cell) : cell ?? null);

/** Text of a Blob with its byte order mark, which `Blob.text` takes away. */
const textOf = async (blob: Blob): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());

const baseCsv = ({ columns, features }: DataLayer): Promise<string> => textOf(csvTable({
  columns: [...columns, 'wkt'],
  rows: features.map(({ cells, geometry }) => [...columns.map((column) => asText(cells[column])), geometry && geoJSONToWkt(geometry)]),
}));

function baseKml(layer: DataLayer, notice: Text): string {
  const placemarks = positioned(layer).map(({ geometry, cells }): Feature<Geometry> => {
    const said = Object.entries(cells).flatMap(([column, cell]) => (cell === null ? [] : [[column, String(cell)]]));
    const description = [cells.method_zh, notice.zh, ...layer.attribution.map(({ zh }) => zh)].filter((line) => line !== null).join('\n');
    return { type: 'Feature', geometry, properties: { ...Object.fromEntries(said) as Record<string, string>, name: asText(cells.name_zh ?? cells.id ?? null) ?? '', description } };
  });
  const folder = { type: 'folder' as const, meta: { name: layer.title.zh }, children: placemarks };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${foldersToKML({ type: 'root', children: [folder] }).replaceAll(']]>', ']]&gt;')}\n`;
}

/** Columns that hold numbers; all others hold text. */
export const numberColumns: ReadonlySet<string> = new Set(['number', 'uncertainty_m', 'longitude', 'latitude']);
export const booleanColumns: ReadonlySet<string> = new Set(['inside']);

/** WGS 84 as ESRI’s dialect of WKT writes it, which stands in .prj files. */
const wgs84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

function csvSidecars(layer: DataLayer): PublishedFile[] {
  const types = [...layer.columns.map((column) => (numberColumns.has(column) ? '"Real"' : '"String"')), '"WKT"'];
  return [
    { path: `${pathOf(layer)}.csvt`, mediaType: 'text/plain', content: `${types.join(',')}\n`, layer },
    { path: `${pathOf(layer)}.prj`, mediaType: 'text/plain', content: wgs84, layer },
  ];
}
