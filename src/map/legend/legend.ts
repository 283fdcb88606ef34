import type { Place, PlaceKind, PlacementBasis } from '../../catalogue/catalogue';
import { institutionKinds } from '../../catalogue/kinds';
import { iconNames } from '../../symbols/icons';
import type { PlaceSymbol } from '../../symbols/symbol';
import { shownItems, type Picture, type PictureItem } from '../picture';

type Field = NonNullable<Place['field']>;

/** What a pictogram tells apart within a row: the fields of facilities, the kinds of institutions. */
export type LegendPart =
  | { readonly of: 'field'; readonly name: Field; readonly symbol: PlaceSymbol }
  | { readonly of: 'kind'; readonly name: PlaceKind; readonly symbol: PlaceSymbol };

/** One row of the legend: a kind, or all institutions together. */
export interface LegendRow {
  readonly kind: PlaceKind | 'institution';
  readonly symbol: PlaceSymbol;
  /** Empty where the row has one symbol for all. */
  readonly parts: readonly LegendPart[];
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

/** What the legend must explain: only what is on the map, on either side of a divider. */
export function legendOf(...pictures: readonly Picture[]): LegendContent {
  const shown = pictures.flatMap(shownItems);
  const rows = new Map<LegendRow['kind'], PictureItem[]>();
  for (const item of shown) {
    const kind = institutionKinds.has(item.place.kind) ? 'institution' : item.place.kind;
    rows.set(kind, [...(rows.get(kind) ?? []), item]);
  }
  const present = new Set(shown.map((item) => item.basis));
  return {
    rows: [...rows].map(([kind, items]) => ({ kind, symbol: sampleOf(items), parts: partsOf(items) })),
    edges: edges
      .map(({ drawnAs, bases }) => ({ drawnAs, bases: bases.filter((basis) => present.has(basis)) }))
      .filter(({ bases }) => bases.length > 0),
  };
}

/**
 * The symbol that stands for a kind: without any one place’s doubt, so filled where one is filled; with a number or
 * letter as an example where its places have one, because that is what tells zones from units in any print.
 */
function sampleOf(items: readonly PictureItem[]): PlaceSymbol {
  const oddity = ({ symbol }: PictureItem): number => Number(symbol.hollow) * 2 + Number(symbol.mark === null);
  const { symbol } = items.reduce((best, item) => (oddity(item) < oddity(best) ? item : best));
  return { ...symbol, dotted: false };
}

function partsOf(items: readonly PictureItem[]): readonly LegendPart[] {
  const parts = new Map<LegendPart['name'], LegendPart>();
  for (const { place: { kind, field }, symbol } of items) {
    const plain = { ...symbol, dotted: false };
    if (institutionKinds.has(kind)) parts.set(kind, { of: 'kind', name: kind, symbol: plain });
    else if (kind === 'facility' && field) parts.set(field, { of: 'field', name: field, symbol: plain });
  }
  const orderOf = ({ symbol: { icon } }: LegendPart): number => (icon === null ? -1 : iconNames.indexOf(icon));
  return [...parts.values()].sort((one, other) => orderOf(one) - orderOf(other));
}
