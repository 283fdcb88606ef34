import type { Place, PlaceKind, PlacementBasis } from '../../catalogue/catalogue';
import type { PlaceSymbol } from '../../symbols/symbol';
import { shownItems, type Picture } from '../picture';

/** One kind of thing on the map, with a symbol that stands for all of it. */
export interface LegendKind {
  readonly kind: PlaceKind;
  readonly field: Place['field'] | null;
  readonly symbol: PlaceSymbol;
}

export interface LegendContent {
  readonly kinds: readonly LegendKind[];
  readonly bases: readonly PlacementBasis[];
}

const basisOrder: readonly PlacementBasis[] = ['official', 'bounded', 'anchored', 'inferred', 'candidate'];

/** What the legend must explain: only what is on the map. Facilities and institutions are told apart by field. */
export function legendOf(picture: Picture): LegendContent {
  const shown = shownItems(picture);
  const kinds = new Map<string, LegendKind>();
  for (const { place, symbol } of shown) {
    const field = symbol.family === 'science' ? (place.field ?? null) : null;
    const key = `${place.kind} ${field ?? ''}`;
    if (!kinds.has(key)) kinds.set(key, { kind: place.kind, field, symbol: { ...symbol, mark: null, dotted: false } });
  }
  const present = new Set(shown.map((item) => item.basis));
  return { kinds: [...kinds.values()], bases: basisOrder.filter((basis) => present.has(basis)) };
}
