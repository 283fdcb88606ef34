/**
 * Coordinates as text. Letters and figures only, the same in every language; the system’s name comes from i18n.
 * Every function takes WGS 84 and converts.
 */
import { isLonLat, toBd09, toGcj02, toGrid, type CoordinateSystem, type GridPosition } from './coordinate-systems';
import type { LonLat } from './mercator';

export interface CoordinateText {
  readonly system: CoordinateSystem;
  /** For reading: latitude and longitude, or northing and easting, each with its letter. */
  readonly text: string;
  /** For pasting into another program: two plain numbers, longitude,latitude or easting,northing. */
  readonly copy: string;
}

/** About a metre to read, a tenth of a metre to copy. */
const degreesRead = 5;
const degreesCopied = 6;
const metres = 1;

/** Like toFixed, but zero has no sign. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}

function degrees(value: number, positive: string, negative: string): string {
  const text = fixed(value, degreesRead);
  return text.startsWith('-') ? `${text.slice(1)}° ${negative}` : `${text}° ${positive}`;
}

/** A longitude and a latitude for reading. */
export function formatLonLat([longitude, latitude]: LonLat): string {
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;
}

/** A grid position for reading. */
export function formatGrid({ easting, northing }: GridPosition): string {
  return `N ${fixed(northing, metres)} m, E ${fixed(easting, metres)} m`;
}

function geographic(system: CoordinateSystem, position: LonLat | null): CoordinateText | null {
  if (!position) return null;
  const copy = position.map((value) => fixed(value, degreesCopied)).join(',');
  return { system, text: formatLonLat(position), copy };
}

/** The read-out of a WGS 84 position in a system; null where it has none there. */
export function coordinateText(system: CoordinateSystem, position: LonLat): CoordinateText | null {
  switch (system) {
    case 'wgs84':
      return geographic(system, isLonLat(position) ? position : null);
    case 'gcj02':
      return geographic(system, toGcj02(position));
    case 'bd09':
      return geographic(system, toBd09(position));
    case 'epsg4547':
    case 'epsg4526': {
      const onGrid = toGrid(system, position);
      if (!onGrid) return null;
      const copy = `${fixed(onGrid.easting, metres)},${fixed(onGrid.northing, metres)}`;
      return { system, text: formatGrid(onGrid), copy };
    }
  }
}
