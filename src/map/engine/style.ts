import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Catalogue } from '../../catalogue/catalogue';
import { palette } from '../../symbols/palette';
import type { Picture } from '../picture';
import { baseLabelLayers, groundLayers } from './base-layers';
import type { LabelLanguage } from './fonts';
import { labelLayers } from './label-layers';
import { drawingOrder, shapeLayers } from './shape-layers';
import { selectionLayers } from './selection-layers';

/** What the map begins with; sources and layers are added to it. No `glyphs`: labels come from the reader’s fonts. */
export const emptyStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'paper', type: 'background', paint: { 'background-color': palette.paper } }],
};

/**
 * All style layers for a picture, from the bottom up. Their ids and order are the same for every picture of a
 * catalogue; only visibility, filters and paint differ.
 */
export function styleLayers(picture: Picture, catalogueLayers: Catalogue['layers'], language: LabelLanguage): LayerSpecification[] {
  const order = drawingOrder(picture, catalogueLayers);
  return [
    ...groundLayers(),
    ...order.flatMap((layer) => shapeLayers(layer, picture)),
    ...baseLabelLayers(language),
    ...labelLayers(order, picture, language),
    ...selectionLayers(picture, language),
  ];
}

/** Style layers that answer to the pointer. */
export function answersToPointer(layer: LayerSpecification): boolean {
  return /-(fill|line|(name|icon)-[a-z]+)$/.test(layer.id) && !layer.id.startsWith('selection');
}
