import { familyOrder, type SymbolFamily } from '../symbols/symbol';
import { shownItems, type Picture } from './picture';

/** Families whose names are few enough to be shown together at the scale of the whole district. */
const leading: ReadonlySet<SymbolFamily> = new Set(['headquarters', 'zone', 'structure']);
const all: ReadonlySet<SymbolFamily> = new Set(familyOrder);

/**
 * Families that are named from the first, with the whole district in view: those that lead. Where none of those is
 * shown, as in a plan of parks alone, there is room for the others, and nothing else to read.
 */
export function namedFamilies(picture: Picture): ReadonlySet<SymbolFamily> {
  return shownItems(picture).some(({ symbol, place }) => leading.has(symbol.family) && picture.visibleLayers.has(place.layer)) ? leading : all;
}
