import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
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
  const ours = Object.fromEntries(Object.entries(data).map(([id, collection]) => {
    const source: GeoJSONSourceSpecification = { type: 'geojson', data: display.shift(collection), promoteId: 'id' };
    return [id, source];
  }));
  return {
    version: 8,
    ...(ground && ground.sprites.length > 0 && { sprite: [...ground.sprites] }),
    sources: { ...ground?.sources, ...ours },
    layers: [paperLayer(context.theme), ...(ground?.layers ?? []), ...styleLayers(context)],
  };
}
