import type { Lookups } from '../catalogue/lookups';
import type { FileFormat, FileOptions, FormattedFile } from './format';
import type { Route, RouteFormat } from './route/route';
import type { FeatureTable, Table, TableFile } from './table/table';

export { fileFormats, type FileFormat, type FileOptions, type FormattedFile } from './format';
export { routeFormats, type Route, type RouteFormat, type RouteStop } from './route/route';
export type { FeatureTable, Table, TableCell, TableFile, TableFormat } from './table/table';

/**
 * A layer of the catalogue as a file to take away. The libraries that write the formats load on first use.
 * Rejects where they cannot be loaded, or where the catalogue has no such layer.
 */
export async function layerFile(format: FileFormat, lookups: Lookups, layerId: string, options: FileOptions): Promise<FormattedFile> {
  const { fileOf } = await import('./file');
  return fileOf(format, lookups, layerId, options);
}

/**
 * A table as a spreadsheet to take away; `name` is without its ending. Columns and cells stand as given, save that what
 * a spreadsheet would run as a formula is neutralised. Rows are read once; memory holds the file only. Rejects where
 * the code that writes cannot be loaded.
 */
export async function tableFile(format: 'csv' | 'xlsx', table: Table, name: string): Promise<TableFile> {
  const { tableOf } = await import('./table/table-file');
  return tableOf(format, table, name);
}

/** Rows with geometries in WGS 84 as a GeoJSON file to take away, as {@link tableFile}; `members` stand beside its own. */
export async function featuresFile(table: FeatureTable, name: string, members?: Readonly<Record<string, unknown>>): Promise<TableFile> {
  const { featuresOf } = await import('./table/table-file');
  return featuresOf(table, name, members);
}

/**
 * A route with its stops as a file to take away; `name` is without its ending. The libraries that write load on first
 * use. Rejects where they cannot be loaded, or where a calendar lacks the day or a time.
 */
export async function routeFile(format: RouteFormat, route: Route, name: string): Promise<TableFile> {
  const { routeOf } = await import('./route/route-file');
  return routeOf(format, route, name);
}
