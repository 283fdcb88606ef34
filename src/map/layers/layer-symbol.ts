import type { Lookups } from '../../catalogue/lookups';
import { symbolOf, type PlaceSymbol } from '../../symbols/symbol';

/**
 * The symbol that stands for a layer: the one most of its places have, without any one place’s number or doubt. Null
 * for a layer without places.
 */
export function symbolOfLayer(lookups: Lookups, layer: string): PlaceSymbol | null {
  const counted = new Map<string, { symbol: PlaceSymbol; count: number }>();
  for (const place of lookups.catalogue.places) {
    if (place.layer !== layer) continue;
    const symbol: PlaceSymbol = { ...symbolOf(place, lookups), mark: null, dotted: false };
    const key = `${symbol.shape} ${symbol.colour} ${symbol.hollow}`;
    counted.set(key, { symbol, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const [first] = [...counted.values()].sort((one, other) => other.count - one.count);
  return first?.symbol ?? null;
}
