import type { LayerSpecification } from 'maplibre-gl';
import { coloursOf, type Theme } from '../../../theme/theme';
import { baseLabelLayers, groundLayers } from './base-layers';
import { brushOf, type StyleContext } from './context';
import { edgeNames } from './edge-names';
import { labelLayers } from './label-layers';
import { selectionLayers } from './selection-layers';
import { shapeLayers } from './shape-layers';

/** Beyond the district there is paper only. */
export function paperLayer(theme: Theme): LayerSpecification {
  return { id: 'paper', type: 'background', paint: { 'background-color': coloursOf(theme).surroundings } };
}

/**
 * The style of the map, as data: all style layers above the paper and a configured base map, from the bottom up. Their
 * ids are the same for every picture of a catalogue; only their order, visibility, filters and paint differ.
 */
export function styleLayers(context: StyleContext): LayerSpecification[] {
  const brush = brushOf(context);
  return [
    ...groundLayers(brush),
    ...context.picture.layers.flatMap(({ id }) => shapeLayers(id, brush)),
    ...baseLabelLayers(brush),
    ...context.picture.layers.map(({ id }) => edgeNames(id, brush)),
    ...labelLayers(brush),
    ...selectionLayers(brush),
  ];
}

/** Style layers that answer to the pointer. */
export function answersToPointer(layer: LayerSpecification): boolean {
  return /-(fill|line|(name|icon)-[a-z]+)$/.test(layer.id) && !layer.id.startsWith('selection');
}
