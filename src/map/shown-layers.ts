import type { Lookups } from '../catalogue/lookups';
import { familyOrder, symbolOf } from '../symbols/symbol';
import type { ShownLayer, View } from '../view/view';

/** A layer of the catalogue as the picture has it. */
export interface PictureLayer extends ShownLayer {
  readonly visible: boolean;
}

const orders = new WeakMap<Lookups, readonly string[]>();

/** All layers of the catalogue from the bottom up: those of lesser families lie below. */
export function usualOrder(lookups: Lookups): readonly string[] {
  const before = orders.get(lookups);
  if (before) return before;
  const { layers, places } = lookups.catalogue;
  const rankOf = (layer: string): number =>
    Math.max(-1, ...places.filter((place) => place.layer === layer).map((place) => familyOrder.indexOf(symbolOf(place, lookups).family)));
  const order = layers.map((layer) => ({ id: layer.id, rank: rankOf(layer.id) })).sort((one, other) => one.rank - other.rank).map(({ id }) => id);
  orders.set(lookups, order);
  return order;
}

/** A plan’s layers from the bottom up. */
export function layersOfPlan(lookups: Lookups, plan: string): ShownLayer[] {
  const own = new Set(lookups.plan(plan)?.layers);
  return usualOrder(lookups).filter((id) => own.has(id)).map((id) => ({ id, opacity: 1 }));
}

/** The layers a view shows of its own, from the bottom up: those asked for, else the lens’s. */
export function ownLayersOf(lookups: Lookups, view: View): readonly ShownLayer[] {
  return view.layers ?? layersOfPlan(lookups, view.plan);
}

/** The layers a view shows, from the bottom up: its own, and over them those of a plan laid over it. */
export function shownLayersOf(lookups: Lookups, view: View): ShownLayer[] {
  const shown = ownLayersOf(lookups, view);
  const { comparison } = view;
  if (comparison?.mode !== 'overlay') return [...shown];
  const over = layersOfPlan(lookups, comparison.plan)
    .filter(({ id }) => shown.every((layer) => layer.id !== id))
    .map(({ id }) => ({ id, opacity: comparison.share / 100 }));
  return [...shown, ...over];
}

/** Every layer of the catalogue from the bottom up, the hidden ones at their usual place below. */
export function pictureLayersOf(lookups: Lookups, view: View): PictureLayer[] {
  const shown = shownLayersOf(lookups, view);
  const hidden = usualOrder(lookups).filter((id) => shown.every((layer) => layer.id !== id));
  return [
    ...hidden.map((id) => ({ id, opacity: 1, visible: false })),
    ...shown.map((layer) => ({ ...layer, visible: true })),
  ];
}
