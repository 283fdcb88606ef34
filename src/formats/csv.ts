import { geoJSONToWkt } from 'betterknown';
import Papa from 'papaparse';
import type { Lookups } from '../catalogue/lookups';
import { formula } from './formula';
import { placesOfLayer } from './layer';
import { recordColumns, recordOf } from './records';

/** Without it Excel takes UTF-8 for the reader’s older character set. */
const byteOrderMark = '\uFEFF';

/**
 * A layer as CSV (RFC 4180) with a header, in UTF-8 with a byte order mark. The columns of the records, then the
 * geometry as WKT in WGS 84, longitude before latitude; empty cells where nothing is known.
 * Throws an Error where there is no such layer.
 */
export function csvOf(lookups: Lookups, layerId: string): string {
  const rows = placesOfLayer(lookups, layerId).map((place) => {
    const record = recordOf(place);
    return [...recordColumns.map((column) => record[column]), place.geometry && geoJSONToWkt(place.geometry)];
  });
  const text = Papa.unparse({ fields: [...recordColumns, 'wkt'], data: rows }, { newline: '\r\n', escapeFormulae: formula });
  return `${byteOrderMark}${text}\r\n`;
}
