import { csvTable } from './csv-table';
import { geojsonTable } from './geojson-table';
import { tableTypes, type FeatureTable, type Table, type TableFile } from './table';
import { xlsxTable } from './xlsx-table';

/** A table as a file, its name with the format’s ending. */
export function tableOf(format: 'csv' | 'xlsx', table: Table, name: string): TableFile {
  return { name: `${name}.${format}`, type: tableTypes[format], blob: format === 'csv' ? csvTable(table) : xlsxTable(table) };
}

/** Features as a GeoJSON file. `members` stand beside its own, as RFC 7946, section 6.1, allows. */
export function featuresOf(table: FeatureTable, name: string, members?: Readonly<Record<string, unknown>>): TableFile {
  return { name: `${name}.geojson`, type: tableTypes.geojson, blob: geojsonTable(table, members) };
}
