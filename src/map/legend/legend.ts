import type { Place, PlaceKind, PlacementBasis } from '../../catalogue/catalogue';
import { institutionKinds } from '../../catalogue/kinds';
import type { PlaceSymbol } from '../../symbols/symbol';
import { shownItems, type Picture } from '../picture';

type Field = NonNullable<Place['field']>;

/** One row of the legend: a kind, or all institutions together, with the fields told apart by shape. */
export interface LegendRow {
  readonly kind: PlaceKind | 'institution';
  readonly symbol: PlaceSymbol;
  readonly fields: readonly { readonly field: Field; readonly symbol: PlaceSymbol }[];
}

/** Bases of placement that are drawn alike, and so explained together. */
export interface LegendEdge {
  readonly drawnAs: PlacementBasis;
  readonly bases: readonly PlacementBasis[];
}

export interface LegendContent {
  readonly rows: readonly LegendRow[];
  readonly edges: readonly LegendEdge[];
}

const edges: readonly LegendEdge[] = [
  { drawnAs: 'official', bases: ['official'] },
  { drawnAs: 'bounded', bases: ['bounded', 'anchored'] },
  { drawnAs: 'inferred', bases: ['inferred'] },
  { drawnAs: 'candidate', bases: ['candidate'] },
];

/** What the legend must explain: only what is on the map. */
export function legendOf(picture: Picture): LegendContent {
  const shown = shownItems(picture);
  const rows = new Map<LegendRow['kind'], { symbol: PlaceSymbol; fields: Map<Field, PlaceSymbol> }>();
  for (const { place, symbol } of shown) {
    const kind = institutionKinds.has(place.kind) ? 'institution' : place.kind;
    const plain = { ...symbol, mark: null, dotted: false };
    const row = rows.get(kind) ?? { symbol: plain, fields: new Map<Field, PlaceSymbol>() };
    rows.set(kind, row);
    if (symbol.family === 'science' && place.field && !row.fields.has(place.field)) row.fields.set(place.field, plain);
  }
  const present = new Set(shown.map((item) => item.basis));
  return {
    rows: [...rows].map(([kind, { symbol, fields }]) => ({ kind, symbol, fields: [...fields].map(([field, own]) => ({ field, symbol: own })) })),
    edges: edges
      .map(({ drawnAs, bases }) => ({ drawnAs, bases: bases.filter((basis) => present.has(basis)) }))
      .filter(({ bases }) => bases.length > 0),
  };
}
