import type { Bounds } from '../../src/catalogue/catalogue';

/** West, south, east, north → Overpass’s south, west, north, east, to the metre. */
const boxOf = ([west, south, east, north]: Bounds): string =>
  [south, west, north, east].map((degrees) => degrees.toFixed(5)).join(',');

/**
 * An Overpass query for all that some filters select in a box, with full geometry.
 * The server is told to stop a little before we do, so that its reason reaches us.
 */
export function queryOf(filters: readonly string[], bounds: Bounds, timeoutSeconds: number): string {
  const seconds = Math.max(1, Math.floor(timeoutSeconds * 0.9));
  const box = boxOf(bounds);
  return `[out:json][timeout:${seconds}];\n(\n${filters.map((filter) => `  ${filter}(${box});\n`).join('')});\nout geom;\n`;
}
