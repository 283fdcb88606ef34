import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';

export interface ReadWkt {
  readonly geometry: Geometry;
  /** The code of EWKT’s `SRID=4547;`; null where there is none. */
  readonly code: string | null;
}

/** Whether a text begins as WKT does. */
export const isWkt = (text: string): boolean =>
  /^\s*(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i.test(text);

const srid = /^\s*SRID=(\d+);/i;

/** Text whose brackets go deeper than any geometry’s is refused before the library recurses into it. */
const deepBrackets = /(?:\(\s*){12}/;

/** The geometry of WKT or EWKT in its own coordinates; null where it is none. Never throws. */
export function readWkt(text: string): ReadWkt | null {
  if (deepBrackets.test(text)) return null;
  try {
    const geometry = wktToGeoJSON(text.trim().replace(srid, ''));
    return geometry && { geometry, code: srid.exec(text)?.[1] ?? null };
  } catch {
    return null;
  }
}
