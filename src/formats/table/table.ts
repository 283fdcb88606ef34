import type { Geometry } from 'geojson';

/** The formats a table can be taken away in. */
export type TableFormat = 'csv' | 'xlsx' | 'geojson';

export type TableCell = string | number | null;

/** Rows as they come: they are read once, and need not all be in memory. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly TableCell[]>;
}

/** A feature’s cells stand in the order of the columns; its geometry is in WGS 84, null where it has none. */
export interface FeatureTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<{ readonly cells: readonly TableCell[]; readonly geometry: Geometry | null }>;
}

/** A file made, not yet saved. */
export interface TableFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly blob: Blob;
}

/** As registered with IANA. */
export const tableTypes: Record<TableFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};
