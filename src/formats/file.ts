import type { Lookups } from '../catalogue/lookups';
import { csvOf } from './csv';
import type { FileFormat, FileOptions, FormattedFile } from './format';
import { geojsonOf } from './geojson';
import { kmlOf } from './kml';
import { placesOfLayer } from './layer';

/** As registered with IANA. */
export const mediaTypes: Record<FileFormat, string> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
};

/**
 * A layer of the catalogue as a file. Positions are WGS 84, longitude before latitude.
 * Throws an Error where the catalogue has no such layer.
 */
export function fileOf(format: FileFormat, lookups: Lookups, layerId: string, options: FileOptions): FormattedFile {
  const withoutPosition = placesOfLayer(lookups, layerId).filter(({ geometry }) => geometry === null);
  return {
    name: `${[lookups.catalogue.district.id, layerId, ...(options.date === null ? [] : [options.date])].join('-')}.${format}`,
    type: mediaTypes[format],
    text: textOf(format, lookups, layerId, options),
    leftOut: format === 'kml' ? withoutPosition.length : 0,
  };
}

function textOf(format: FileFormat, lookups: Lookups, layerId: string, options: FileOptions): string {
  switch (format) {
    case 'geojson':
      return geojsonOf(lookups, layerId, options);
    case 'csv':
      return csvOf(lookups, layerId);
    case 'kml':
      return kmlOf(lookups, layerId, options);
  }
}
