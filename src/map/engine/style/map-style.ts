import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Catalogue } from '../../../catalogue/catalogue';
import type { Display } from '../../display';
import type { Ground } from '../base-map/ground';
import { baseSources, placeSources, selectionData, selectionSource, type Sources } from '../sources';
import type { StyleContext } from './context';
import { paperLayer, styleLayers } from './style';

/** The whole style of the map as one piece of data: light, dark or print. No `glyphs`, no `sprite`, no address. */
export function mapStyleOf(catalogue: Catalogue, context: StyleContext, display: Display, ground: Ground | null): StyleSpecification {
  const data: Sources = {
    ...baseSources(catalogue.base),
    ...placeSources(context.picture.items, catalogue.layers),
    [selectionSource]: selectionData(context.picture.marked),
  };
  const shifted = Object.fromEntries(Object.entries(data).map(([id, collection]) => [id, display.shift(collection)]));
  const { sources, layers, ...rest } = styleOf(shifted, [paperLayer(context.theme), ...(ground?.layers ?? []), ...styleLayers(context)]);
  return {
    ...rest,
    ...(ground && ground.sprites.length > 0 && { sprite: [...ground.sprites] }),
    sources: { ...ground?.sources, ...sources },
    layers,
  };
}

/** Sources, as they are to be drawn, and layers as one style. No `glyphs`: labels come from the reader’s fonts. */
export function styleOf(data: Sources, layers: readonly LayerSpecification[]): StyleSpecification {
  const sources = Object.fromEntries(Object.entries(data).map(([id, collection]) => {
    const source: GeoJSONSourceSpecification = { type: 'geojson', data: collection, promoteId: 'id' };
    return [id, source];
  }));
  return { version: 8, sources, layers: [...layers] };
}
