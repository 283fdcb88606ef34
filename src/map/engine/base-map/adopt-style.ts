import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { resolveAddress } from '../../../configuration/address';
import { fontStack, type LabelLanguage } from '../style/fonts';
import type { Ground } from './ground';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): Members[] => (Array.isArray(value) ? value.filter(isObject) : []);

const archive = 'pmtiles://';

function resolve(address: unknown, styleUrl: string): unknown {
  if (typeof address !== 'string') return address;
  return address.startsWith(archive) ? archive + resolveAddress(address.slice(archive.length), styleUrl) : resolveAddress(address, styleUrl);
}

/** The members of a source that may hold an address, or several. */
const addresses = ['url', 'urls', 'tiles', 'data'];

function adoptSource(source: Members, styleUrl: string): SourceSpecification {
  const resolved = Object.entries(source).map(([key, value]) => {
    if (!addresses.includes(key)) return [key, value] as const;
    return [key, Array.isArray(value) ? value.map((address) => resolve(address, styleUrl)) : resolve(value, styleUrl)] as const;
  });
  return Object.fromEntries(resolved) as unknown as SourceSpecification;
}

function inReadersFonts(layer: Members, language: LabelLanguage): Members {
  const { layout } = layer;
  if (layer['type'] !== 'symbol' || !isObject(layout) || layout['text-field'] === undefined) return layer;
  const weight = /bold/i.test(JSON.stringify(layout['text-font'] ?? '')) ? 'bold' : 'regular';
  return { ...layer, layout: { ...layout, 'text-font': fontStack(language, weight) } };
}

function spritesOf(sprite: unknown, styleUrl: string): Ground['sprites'] {
  const named = typeof sprite === 'string' ? [{ id: 'default', url: sprite }] : objectsIn(sprite);
  return named.flatMap(({ id, url }) => (typeof id === 'string' && typeof url === 'string' ? [{ id, url: resolveAddress(url, styleUrl) }] : []));
}

/**
 * A vector style from elsewhere, to lie beneath our own layers: its ids prefixed, its addresses absolute. Its `glyphs`
 * and `font-faces` are not taken over, so that labels come from the reader’s fonts and no other host is asked for
 * letters. Its sprites keep their ids, because its layers name icons by them. Null for what is no style.
 */
export function adoptStyle(style: unknown, styleUrl: string, prefix: string, language: LabelLanguage): Ground | null {
  if (!isObject(style) || !isObject(style['sources']) || !Array.isArray(style['layers'])) return null;
  const sources = Object.entries(style['sources']).flatMap(([id, source]) =>
    isObject(source) ? [[prefix + id, adoptSource(source, styleUrl)] as const] : []);
  const known = new Set(sources.map(([id]) => id));
  const layers = objectsIn(style['layers']).flatMap((layer): LayerSpecification[] => {
    const { id, source } = layer;
    if (typeof id !== 'string') return [];
    const own = { ...inReadersFonts(layer, language), id: prefix + id };
    if (layer['type'] === 'background') return [own as unknown as LayerSpecification];
    // A layer without its source would fail the map rather than be missing from it.
    if (typeof source !== 'string' || !known.has(prefix + source)) return [];
    return [{ ...own, source: prefix + source } as unknown as LayerSpecification];
  });
  return layers.length === 0 ? null : { sources: Object.fromEntries(sources), layers, sprites: spritesOf(style['sprite'], styleUrl) };
}

/** Whether a base map has tiles in an archive, for which the protocol must be known to the map. */
export function readsArchives({ sources }: Ground): boolean {
  return Object.values(sources).some((source) => 'url' in source && typeof source.url === 'string' && source.url.startsWith(archive));
}
