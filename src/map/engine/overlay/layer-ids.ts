import type { LayerSpecification } from 'maplibre-gl';

/** Style layers of an overlay’s shapes, and of its points, from the bottom up. */
export const overlayShapeLayers = ['overlay-fill', 'overlay-casing', 'overlay-line', 'overlay-line-before'] as const;
export const overlayPointLayers = ['overlay-gathered', 'overlay-count', 'overlay-point', 'overlay-number'] as const;

/** The ids of the style’s layers with those of an overlay among them: its shapes below every name, its points above all. */
export function withOverlay(layers: readonly LayerSpecification[]): string[] {
  const ids = layers.map(({ id }) => id);
  const firstName = layers.findIndex(({ type }) => type === 'symbol');
  const end = firstName === -1 ? ids.length : firstName;
  return [...ids.slice(0, end), ...overlayShapeLayers, ...ids.slice(end), ...overlayPointLayers];
}
