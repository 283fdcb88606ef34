import type { Place, PlacementBasis } from '../catalogue/catalogue';
import { isFiltering, passes } from '../catalogue/filter';
import type { Lookups } from '../catalogue/lookups';
import { positionsOf } from '../geo/bounds';
import { symbolOf, type PlaceSymbol } from '../symbols/symbol';
import { selectedPlace, type View } from '../view/view';

/** A place as the map shows it. */
export interface PictureItem {
  readonly place: Place;
  readonly symbol: PlaceSymbol;
  readonly basis: PlacementBasis;
}

/** What the map shows for a view, whoever draws it. */
export interface Picture {
  /** Every place that has a geometry, in drawing order, whether its layer is shown or not. */
  readonly items: readonly PictureItem[];
  readonly visibleLayers: ReadonlySet<string>;
  /** Ids of places that the filter leaves out; empty where there is no filter. */
  readonly dimmed: ReadonlySet<string>;
  readonly selected: Selection | null;
  /** Places whose geometry no map could draw. */
  readonly undrawable: number;
}

export interface Selection {
  readonly item: PictureItem;
  /** The place whose page is open, where it has no position of its own and is shown through `item`. */
  readonly through: Place | null;
}

/** The layers a view shows: those asked for, else the lens’s. */
export function visibleLayersOf(lookups: Lookups, view: View): ReadonlySet<string> {
  return new Set(view.layers ?? lookups.plan(view.plan)?.layers ?? []);
}

interface Drawing {
  readonly items: readonly PictureItem[];
  readonly undrawable: number;
}

const drawings = new WeakMap<Lookups, Drawing>();

/** Every place that can be drawn. The same list for every view, so that nothing is uploaded twice. */
function drawingOf(lookups: Lookups): Drawing {
  const before = drawings.get(lookups);
  if (before) return before;
  const located = lookups.catalogue.places.filter((place) => place.geometry !== null);
  const items = located
    .filter((place) => place.label !== null && isDrawable(place))
    .map((place) => ({ place, symbol: symbolOf(place, lookups), basis: place.placement?.basis ?? 'inferred' }));
  const drawing = { items, undrawable: located.length - items.length };
  drawings.set(lookups, drawing);
  return drawing;
}

/** Whether a map could draw a place. The compiler refuses what it could not; this is for data from elsewhere. */
export function isDrawable({ geometry }: Place): boolean {
  if (!geometry) return false;
  try {
    const positions = positionsOf(geometry);
    return positions.length > 0 && positions.every((position) => position.length >= 2 && position.every(Number.isFinite));
  } catch {
    return false;
  }
}

/** Decides what the map shows. Pure; no map and no page needed. */
export function pictureOf(lookups: Lookups, view: View): Picture {
  const { items, undrawable } = drawingOf(lookups);
  const dimmed = isFiltering(view.filter)
    ? items.filter(({ place }) => !passes(lookups, view.filter, place)).map(({ place }) => place.id)
    : [];
  return {
    items,
    visibleLayers: visibleLayersOf(lookups, view),
    dimmed: new Set(dimmed),
    selected: selectionOf(lookups, view, items),
    undrawable,
  };
}

function selectionOf(lookups: Lookups, view: View, items: readonly PictureItem[]): Selection | null {
  const id = selectedPlace(view);
  const place = id === null ? undefined : lookups.find('place', id);
  const shown = place && lookups.whereabouts(place);
  const item = shown && items.find((candidate) => candidate.place.id === shown.place.id);
  if (!item) return null;
  return { item, through: item.place.id === place.id ? null : place };
}

/** The items of the visible layers, with the selected one, whichever layer it is of. */
export function shownItems(picture: Picture): readonly PictureItem[] {
  return picture.items.filter(
    ({ place }) => picture.visibleLayers.has(place.layer) || place.id === picture.selected?.item.place.id,
  );
}
