import initSqlJs, { type Database } from 'sql.js';
import type { Geometry } from 'geojson';
import type { Text } from '../../../src/catalogue/catalogue';
import { boundsOf } from '../../../src/geo/bounds';
import { positioned, type Cell, type DataLayer } from '../data-layer';
import { booleanColumns, numberColumns } from '../layer-files';
import { geopackageGeometry } from './geometry';
import { prescribedTables } from './tables';

const wgs84 = 4326;

/** “GPKG” as a number, and version 1.3.0: how GeoPackage marks a SQLite file. */
const marks = 'PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;';

export interface GeopackageOptions {
  /** What a column means. */
  readonly meaning: (kind: DataLayer['kind'], column: string) => { readonly name: Text; readonly meaning: Text };
  /** What is said of a layer as a whole. */
  readonly description: (layer: DataLayer) => string;
  /** The day that the data are of, as far as it is known. */
  readonly date: string | null;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const typeOf = (column: string): string => (numberColumns.has(column) ? 'REAL' : booleanColumns.has(column) ? 'BOOLEAN' : 'TEXT');

/** Layers of the base map may be named like those of places. */
const tableOf = ({ kind, id }: DataLayer): string => (kind === 'base' ? `base-${id}` : id);

/** One type where all geometries are of it; a mixture is of “GEOMETRY”. */
function geometryType(geometries: readonly Geometry[]): string {
  const types = new Set(geometries.map(({ type }) => type.toUpperCase()));
  return types.size === 1 ? [...types].join('') : 'GEOMETRY';
}

/**
 * The format wants a moment. Of a year or a month it is given the first: the data are no older. A date that is not
 * known at all becomes the beginning of SQLite’s own reckoning.
 */
const moment = (date: string | null): string => `${`${date ?? '1970'}-01-01`.slice(0, 10)}T00:00:00.000Z`;

const stored = (cell: Cell | undefined): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell ?? null);

function addLayer(database: Database, layer: DataLayer, { meaning, description, date }: GeopackageOptions): void {
  const table = tableOf(layer);
  const geometries = positioned(layer).map(({ geometry }) => geometry);
  const bounds = boundsOf(geometries) ?? [null, null, null, null];
  database.run(
    'INSERT INTO gpkg_contents VALUES (?, \'features\', ?, ?, ?, ?, ?, ?, ?, ?)',
    [table, table, description(layer), moment(date), ...bounds, wgs84],
  );
  const columns = layer.columns.map((column) => `${quoted(column)} ${typeOf(column)}`);
  database.run(`CREATE TABLE ${quoted(table)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, ${columns.join(', ')})`);
  database.run('INSERT INTO gpkg_geometry_columns VALUES (?, \'geom\', ?, ?, 0, 0)', [table, geometryType(geometries), wgs84]);
  for (const column of layer.columns) {
    const { name, meaning: said } = meaning(layer.kind, column);
    database.run('INSERT INTO gpkg_data_columns (table_name, column_name, title, description) VALUES (?, ?, ?, ?)', [
      table, column, `${name.zh} · ${name.en}`, `${said.zh} ${said.en}`,
    ]);
  }
  const insert = database.prepare(`INSERT INTO ${quoted(table)} (geom, ${layer.columns.map(quoted).join(', ')}) VALUES (?${', ?'.repeat(layer.columns.length)})`);
  for (const { geometry, cells } of layer.features) {
    insert.run([geometry && geopackageGeometry(geometry, wgs84), ...layer.columns.map((column) => stored(cells[column]))]);
  }
  insert.free();
}

/** All layers as one GeoPackage 1.3, a table each, WGS 84. Equal layers give equal bytes. */
export async function geopackageOf(layers: readonly DataLayer[], options: GeopackageOptions): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run(marks);
    database.run(prescribedTables);
    for (const layer of layers) addLayer(database, layer, options);
    return database.export();
  } finally {
    database.close();
  }
}
