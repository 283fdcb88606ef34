import type { CatalogueLayer, Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';

/** The layer of an id. Throws an Error where there is none. */
export function layerOf(lookups: Lookups, layerId: string): CatalogueLayer {
  const layer = lookups.catalogue.layers.find(({ id }) => id === layerId);
  if (!layer) throw new Error(`The catalogue has no layer "${layerId}".`);
  return layer;
}

/** All places of a layer, in its order. Throws an Error where the layer, or one of its places, is missing. */
export const placesOfLayer = (lookups: Lookups, layerId: string): Place[] =>
  layerOf(lookups, layerId).features.map((id) => {
    const place = lookups.find('place', id);
    if (!place) throw new Error(`The catalogue has no place "${id}".`);
    return place;
  });
