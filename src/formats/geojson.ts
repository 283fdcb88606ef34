import type { Feature, FeatureCollection } from 'geojson';
import { attributionsOf } from '../catalogue/base-features';
import type { Licence, PlaceGeometry, Text } from '../catalogue/catalogue';
import { licenceOfLayer } from '../catalogue/licences';
import type { Lookups } from '../catalogue/lookups';
import type { FileOptions } from './format';
import { layerOf, placesOfLayer } from './layer';
import { recordOf, type LayerRecord } from './records';

/** A layer as GeoJSON. What GeoJSON does not define stands beside its members, as RFC 7946, section 6.1, allows. */
export interface LayerCollection extends FeatureCollection<PlaceGeometry | null, LayerRecord> {
  readonly name: string;
  readonly title: Text;
  /** The version of the catalogue that it was made from. */
  readonly version: string;
  /** The day on which the file was made, where that is said. */
  readonly generated?: string;
  readonly notice: Text;
  readonly attribution: readonly Text[];
  /** Null where the publisher has stated none. */
  readonly licence: Licence | null;
}

/**
 * A layer as an RFC 7946 FeatureCollection, WGS 84, longitude before latitude. A place without a position is kept,
 * with a null geometry. Throws an Error where there is no such layer.
 */
export function collectionOf(lookups: Lookups, layerId: string, { date, notice }: Omit<FileOptions, 'language'>): LayerCollection {
  const layer = layerOf(lookups, layerId);
  return {
    type: 'FeatureCollection',
    name: layerId,
    title: layer.title,
    version: lookups.catalogue.version,
    ...(date !== null && { generated: date }),
    notice,
    attribution: attributionsOf(lookups.catalogue.base),
    licence: licenceOfLayer(lookups.catalogue, layer),
    features: placesOfLayer(lookups, layerId).map((place): Feature<PlaceGeometry | null, LayerRecord> => (
      { type: 'Feature', id: place.id, geometry: place.geometry, properties: recordOf(place) }
    )),
  };
}

/** The text of a layer’s GeoJSON file. */
export const geojsonOf = (lookups: Lookups, layerId: string, options: FileOptions): string =>
  `${JSON.stringify(collectionOf(lookups, layerId, options))}\n`;
