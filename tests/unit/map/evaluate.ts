import { expression, featureFilter, latest, type LayerSpecification, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

// What MapLibre makes of a style layer for a feature, by its own style library.

interface Circumstances {
  readonly zoom?: number;
  readonly hovered?: boolean;
}

/** A property of a layer for a feature: a number, a colour as its text, the name of an image; null where the layer leaves it out. */
export function propertyFor(
  layer: LayerSpecification, group: 'paint' | 'layout', name: string, feature: Feature, { zoom = 12, hovered = false }: Circumstances = {},
): number | string | null {
  const value = (layer[group] as Record<string, unknown> | undefined)?.[name];
  if (value === undefined) return null;
  const known = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`${group}_${layer.type}`]?.[name];
  if (!known) throw new Error(`${layer.type} has no ${name}`);
  const result = expression.normalizePropertyExpression(value as never, name, known).evaluate({ zoom }, featureOf(feature), { hover: hovered }) as number | { toString(): string };
  return typeof result === 'number' ? result : result.toString();
}

/** Whether a layer draws a feature at all. */
export function draws(layer: LayerSpecification, feature: Feature, zoom = 12): boolean {
  if (!('filter' in layer) || layer.filter === undefined) return true;
  return featureFilter(layer.filter, 'filter').filter({ zoom }, featureOf(feature));
}

const featureOf = ({ geometry, properties }: Feature) =>
  ({ type: geometry.type.replace('Multi', '') as 'Point', properties: properties ?? {}, geometry: [] });
