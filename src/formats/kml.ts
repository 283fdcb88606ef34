import { foldersToKML } from '@placemarkio/tokml';
import type { Feature } from 'geojson';
import { attributionsOf } from '../catalogue/base-features';
import type { Place, PlaceGeometry, Text } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import type { FileOptions } from './format';
import { layerOf, placesOfLayer } from './layer';
import { recordOf } from './records';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A layer as KML 2.2, WGS 84: one folder, named as the layer, with a placemark for each place that has a position.
 * A placemark’s description says what the drawing rests on, in one language; the columns of its record, blank ones
 * aside, are its extended data. Throws an Error where there is no such layer.
 */
export function kmlOf(lookups: Lookups, layerId: string, options: FileOptions): string {
  const read = (text: Text): string => (options.language === 'en' ? text.en : text.zh);
  const attributions = attributionsOf(lookups.catalogue.base).map(read);
  const placemarks = placesOfLayer(lookups, layerId).flatMap((place): Feature<PlaceGeometry> | [] => {
    const { geometry } = place;
    if (!geometry) return [];
    const description = [...descriptionOf(place, read), read(options.notice), ...attributions, ...(options.date === null ? [] : [options.date])].join('\n');
    return { type: 'Feature', geometry, properties: { ...extendedDataOf(place), name: read(place.name), description } };
  });
  const folder = { type: 'folder' as const, meta: { name: read(layerOf(lookups, layerId).title) }, children: placemarks };
  return `${declaration}${withoutStrayEnds(foldersToKML({ type: 'root', children: [folder] }))}\n`;
}

function descriptionOf({ role, placement }: Place, read: (text: Text) => string): string[] {
  return [
    ...(role ? [`${read(role.value)} (${role.basis})`] : []),
    ...(placement ? [read(placement.method), `${placement.basis}, ± ${placement.uncertaintyMetres} m`] : []),
  ];
}

/** XML forbids `]]>` in a text (XML 1.0, section 2.4) and the library lets it pass. No CDATA section is written here. */
const withoutStrayEnds = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');

const extendedDataOf = (place: Place): Record<string, string> =>
  Object.fromEntries(Object.entries(recordOf(place)).flatMap(([column, cell]) => (cell === null ? [] : [[column, String(cell)]])));
