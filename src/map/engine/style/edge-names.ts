import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { labels } from '../../../theme/theme';
import { selectionSource, shapesSource } from '../sources';
import type { StyleBrush } from './context';
import { fontStack } from './fonts';

/** From where an area of a usual district may be larger than the screen, its name and mark out of sight. */
const shownFrom = 13.5;

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/**
 * Names along the edges of a layer’s areas, for readers so near that neither name nor mark is in sight: an edge says
 * what it is the edge of. They stand on the line itself, so that they read the same whichever way it was drawn.
 */
export function edgeNames(layer: string, brush: StyleBrush): LayerSpecification {
  const { picture, unmarked, dimmed } = brush;
  const strength = brush.opacityOf(layer);
  const visibility = picture.visibleLayers.has(layer) ? 'visible' : 'none';
  return namesAlong(`${layer}-edge-names`, shapesSource(layer), ['all', isArea, unmarked], visibility, ['case', dimmed, 0.3 * strength, strength], brush);
}

/** The same for what is marked. */
export function selectionEdgeNames(brush: StyleBrush): LayerSpecification {
  return namesAlong('selection-edge-names', selectionSource, ['all', isArea, ['!=', ['get', 'family'], 'uncertainty']], 'visible', 1, brush);
}

function namesAlong(
  id: string, source: string, filter: FilterSpecification, visibility: 'visible' | 'none', opacity: ExpressionSpecification | number, { figure, colours, language, at }: StyleBrush,
): LayerSpecification {
  return {
    id, type: 'symbol', source, filter, minzoom: at(shownFrom),
    layout: {
      visibility,
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', language],
      'text-font': fontStack(language, 'bold'),
      'text-size': labels.unit.size,
      'text-letter-spacing': 0.04,
      'text-max-angle': 25,
      'text-padding': 8,
    },
    paint: { 'text-color': figure, 'text-opacity': opacity, 'text-halo-color': colours.halo, 'text-halo-width': 3 },
  };
}
