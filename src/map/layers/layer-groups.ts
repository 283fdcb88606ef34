import type { CatalogueLayer } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { ShownLayer, View } from '../../view/view';
import { ownLayersOf, shownLayersOf, usualOrder } from '../shown-layers';

/** A layer that is drawn, with its record. */
export interface DrawnLayer extends ShownLayer {
  readonly layer: CatalogueLayer;
}

/** Every layer of the catalogue in one of three groups, each with the top of the drawing first. */
export interface LayerGroups {
  /** Shown of the view’s own. */
  readonly own: readonly DrawnLayer[];
  /** Shown only because a plan is laid over the view; its strength is the comparison’s. */
  readonly over: readonly DrawnLayer[];
  readonly hidden: readonly CatalogueLayer[];
}

export function layerGroups(lookups: Lookups, view: View): LayerGroups {
  const records = new Map(lookups.catalogue.layers.map((layer) => [layer.id, layer]));
  const drawn = (layers: readonly ShownLayer[]): DrawnLayer[] =>
    layers.flatMap((shown) => {
      const layer = records.get(shown.id);
      return layer ? [{ ...shown, layer }] : [];
    }).reverse();
  const own = ownLayersOf(lookups, view);
  const shown = shownLayersOf(lookups, view);
  return {
    own: drawn(own),
    over: drawn(shown.filter(({ id }) => own.every((layer) => layer.id !== id))),
    hidden: usualOrder(lookups).flatMap((id) => (shown.some((layer) => layer.id === id) ? [] : records.get(id) ?? [])).reverse(),
  };
}
