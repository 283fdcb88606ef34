import { createParts } from './parts';
import { tableTypes, type FeatureTable } from './table';

/** Rows as an RFC 7946 FeatureCollection, a feature to a line; one without a position has a null geometry. */
export function geojsonTable({ columns, rows }: FeatureTable, members: Readonly<Record<string, unknown>> = {}): Blob {
  const parts = createParts();
  const head = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`).join('');
  const keys = columns.map((column) => JSON.stringify(column));
  parts.add(`{"type":"FeatureCollection",${head}"features":[`);
  let separator = '\n';
  for (const { cells, geometry } of rows) {
    const properties = cells.map((cell, index) => `${keys[index] ?? '""'}:${JSON.stringify(cell)}`).join(',');
    parts.add(`${separator}{"type":"Feature","geometry":${JSON.stringify(geometry)},"properties":{${properties}}}`);
    separator = ',\n';
  }
  parts.add('\n]}\n');
  return parts.blob(tableTypes.geojson);
}
