import type { Feature, FeatureCollection } from 'geojson';
import { attributionsOf } from '../catalogue/base-features';
import type { PlaceGeometry, Text } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import type { FileOptions } from './format';
import { layerOf, placesOfLayer } from './layer';
import { recordOf, type LayerRecord } from './records';

/** A layer as GeoJSON. What GeoJSON does not define stands beside its members, as RFC 7946, section 6.1, allows. */
export interface LayerCollection extends FeatureCollection<PlaceGeometry | null, LayerRecord> {
  readonly name: string;
  readonly title: Text;
  /** The day on which the file was made. */
  readonly generated: string;
  readonly notice: Text;
  readonly attribution: readonly Text[];
}

/**
 * A layer as an RFC 7946 FeatureCollection, WGS 84, longitude before latitude. A place without a position is kept,
 * with a null geometry. Throws an Error where there is no such layer.
 */
export function collectionOf(lookups: Lookups, layerId: string, { date, notice }: Omit<FileOptions, 'language'>): LayerCollection {
  return {
    type: 'FeatureCollection',
    name: layerId,
    title: layerOf(lookups, layerId).title,
    generated: date,
    notice,
    attribution: attributionsOf(lookups.catalogue.base),
    features: placesOfLayer(lookups, layerId).map((place): Feature<PlaceGeometry | null, LayerRecord> => (
      { type: 'Feature', id: place.id, geometry: place.geometry, properties: recordOf(place) }
    )),
  };
}

/** The text of a layer’s GeoJSON file. */
export const geojsonOf = (lookups: Lookups, layerId: string, options: FileOptions): string =>
  `${JSON.stringify(collectionOf(lookups, layerId, options))}\n`;
