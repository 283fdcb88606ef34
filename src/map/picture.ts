import type { Place, PlacementBasis } from '../catalogue/catalogue';
import { isFiltering, passes } from '../catalogue/filter';
import type { Lookups } from '../catalogue/lookups';
import { symbolOf, type PlaceSymbol } from '../symbols/symbol';
import { selectedPlace, type View } from '../view/view';
import { laterZooms } from './district-frame';
import { isDrawable } from './drawable';
import { pictureLayersOf, type PictureLayer } from './shown-layers';

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
  /** Every layer of the catalogue, from the bottom up. */
  readonly layers: readonly PictureLayer[];
  readonly visibleLayers: ReadonlySet<string>;
  /** Ids of places that the filter leaves out; empty where there is no filter. */
  readonly dimmed: ReadonlySet<string>;
  readonly selected: Selection | null;
  /** What is framed and marked: the selected place, or places shown together. */
  readonly marked: readonly PictureItem[];
  /** Places whose geometry no map could draw. */
  readonly undrawable: number;
  /** How many zooms later than a usual district this one begins, being smaller. */
  readonly laterZooms: number;
}

export interface Selection {
  readonly item: PictureItem;
  /** The place whose page is open, where it has no position of its own and is shown through `item`. */
  readonly through: Place | null;
}

interface Drawing {
  readonly items: readonly PictureItem[];
  readonly undrawable: number;
  readonly laterZooms: number;
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
  const drawing = { items, undrawable: located.length - items.length, laterZooms: laterZooms(lookups.catalogue) };
  drawings.set(lookups, drawing);
  return drawing;
}

/** Decides what the map shows. Pure; no map and no page needed. */
export function pictureOf(lookups: Lookups, view: View): Picture {
  const { items, undrawable, laterZooms: later } = drawingOf(lookups);
  const dimmed = isFiltering(view.filter)
    ? items.filter(({ place }) => !passes(lookups, view.filter, place)).map(({ place }) => place.id)
    : [];
  const layers = pictureLayersOf(lookups, view);
  const selected = selectionOf(lookups, view, items);
  return {
    items,
    layers,
    visibleLayers: new Set(layers.filter(({ visible }) => visible).map(({ id }) => id)),
    dimmed: new Set(dimmed),
    selected,
    marked: selected ? [selected.item] : [...new Set(view.together.flatMap((id) => shownAs(lookups, id, items)?.item ?? []))],
    undrawable,
    laterZooms: later,
  };
}

function selectionOf(lookups: Lookups, view: View, items: readonly PictureItem[]): Selection | null {
  const id = selectedPlace(view);
  return id === null ? null : shownAs(lookups, id, items);
}

/** Through which item a place is shown; null where it is nowhere. */
function shownAs(lookups: Lookups, id: string, items: readonly PictureItem[]): Selection | null {
  const place = lookups.find('place', id);
  const shown = place && lookups.whereabouts(place);
  const item = shown && items.find((candidate) => candidate.place.id === shown.place.id);
  if (!item) return null;
  return { item, through: item.place.id === place.id ? null : place };
}

/** The items of the visible layers, with those marked, whichever layer they are of. */
export function shownItems(picture: Picture): readonly PictureItem[] {
  return picture.items.filter((item) => picture.visibleLayers.has(item.place.layer) || picture.marked.includes(item));
}

/** What tells one set of items from another. */
export const idsOf = (items: readonly PictureItem[]): string => items.map(({ place }) => place.id).join(' ');

/** The layers’ opacities, by id. */
export function opacitiesOf({ layers }: Picture): ReadonlyMap<string, number> {
  return new Map(layers.map(({ id, opacity }) => [id, opacity]));
}
