import type { Lookups } from '../../catalogue/lookups';
import { symbolOf, type PlaceSymbol } from '../../symbols/symbol';

/**
 * The symbol that stands for a layer: the one most of its places have, without any one place’s number or doubt, and
 * with a pictogram only where it is the same in all of them. Null for a layer without places.
 */
export function symbolOfLayer(lookups: Lookups, layer: string): PlaceSymbol | null {
  const alike = new Map<string, PlaceSymbol[]>();
  for (const place of lookups.catalogue.places) {
    if (place.layer !== layer) continue;
    const symbol = symbolOf(place, lookups);
    const key = `${symbol.shape} ${symbol.colour} ${symbol.hollow}`;
    alike.set(key, [...(alike.get(key) ?? []), symbol]);
  }
  const [most = []] = [...alike.values()].sort((one, other) => other.length - one.length);
  const [first] = most;
  if (!first) return null;
  return { ...first, mark: null, dotted: false, icon: most.every(({ icon }) => icon === first.icon) ? first.icon : null };
}
