import type { Lookups } from '../catalogue/lookups';
import type { ShownLayer, View } from '../view/view';
import { layersOfPlan, usualOrder } from './shown-layers';

// Each change takes the layers shown, from the bottom up, and gives a new list. What it does not know it leaves alone.

type Layers = readonly ShownLayer[];

/**
 * Shows or hides a layer. One newly shown takes its usual place: under the lowest layer that usually lies above it,
 * however the reader has ordered the others.
 */
export function setVisible(lookups: Lookups, layers: Layers, id: string, visible: boolean): ShownLayer[] {
  if (!visible) return layers.filter((layer) => layer.id !== id);
  const order = usualOrder(lookups);
  const rank = order.indexOf(id);
  if (rank === -1 || layers.some((layer) => layer.id === id)) return [...layers];
  const above = layers.findIndex((layer) => order.indexOf(layer.id) > rank);
  return insertAt(layers, above === -1 ? layers.length : above, { id, opacity: 1 });
}

/** @param opacity from 0 to 1; brought into that range and to hundredths, as the address has it */
export function setOpacity(layers: Layers, id: string, opacity: number): ShownLayer[] {
  const kept = Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100;
  return layers.map((layer) => (layer.id === id ? { ...layer, opacity: kept } : layer));
}

/** One step towards the top of the drawing. */
export const moveUp = (layers: Layers, id: string): ShownLayer[] => moveBy(layers, id, 1);

/** One step towards the bottom of the drawing. */
export const moveDown = (layers: Layers, id: string): ShownLayer[] => moveBy(layers, id, -1);

const moveBy = (layers: Layers, id: string, steps: number): ShownLayer[] =>
  moveTo(layers, id, layers.findIndex((layer) => layer.id === id) + steps);

/** @param index where the layer then stands, 0 at the bottom; beyond an end means at that end */
export function moveTo(layers: Layers, id: string, index: number): ShownLayer[] {
  const moved = layers.find((layer) => layer.id === id);
  if (!moved) return [...layers];
  const rest = layers.filter((layer) => layer !== moved);
  return insertAt(rest, Math.min(rest.length, Math.max(0, index)), moved);
}

const insertAt = (layers: Layers, index: number, layer: ShownLayer): ShownLayer[] =>
  [...layers.slice(0, index), layer, ...layers.slice(index)];

/** Whether the layers that a view asks for are those that its lens shows anyway, in their order and at full strength. */
export function sameAsLens(lookups: Lookups, { plan, layers }: Pick<View, 'plan' | 'layers'>): boolean {
  const usual = layersOfPlan(lookups, plan);
  return layers === null
    || (layers.length === usual.length && layers.every(({ id, opacity }, index) => id === usual[index]?.id && opacity === usual[index].opacity));
}

/** The change of a view that shows these layers. The lens’s own are not asked for, so that the address stays clean. */
export function layersChange(lookups: Lookups, plan: string, layers: Layers): Pick<View, 'layers'> {
  return { layers: sameAsLens(lookups, { plan, layers }) ? null : layers };
}
