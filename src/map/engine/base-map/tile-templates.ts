import { fillTemplate, resolveAddress } from '../../../configuration/address';
import type { TiledBaseMap } from '../../../configuration/types';

type Xyz = Extract<TiledBaseMap, { type: 'xyz' }>;
type Wmts = Extract<TiledBaseMap, { type: 'wmts' }>;

/** A template in which all but the level, column and row is filled in, once for each subdomain, against the page. */
function templatesOf(template: string, values: Readonly<Record<string, string>>, subdomains: readonly string[] | undefined, page: string): string[] {
  const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, encodeURIComponent(value)]));
  const variants = template.includes('{s}') ? (subdomains ?? []).map((s) => ({ ...written, s })) : [written];
  return variants.map((variant) => resolveAddress(fillTemplate(template, variant), page));
}

function xyzTemplates({ urls, key, subdomains }: Xyz, page: string): string[][] {
  return urls.map((url) => templatesOf(url, key === undefined ? {} : { key }, subdomains, page));
}

/**
 * GetTile by key and value (OGC 07-057r7, 8.2). In Web Mercator a tile matrix set counts levels, rows and columns as
 * MapLibre does.
 */
function wmtsTemplates({ url, layers, key, keyParameter, subdomains }: Wmts, page: string): string[][] {
  return layers.map(({ layer, style, tileMatrixSet, format }) => {
    const question = new URLSearchParams({
      SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', LAYER: layer, STYLE: style, TILEMATRIXSET: tileMatrixSet, FORMAT: format,
    });
    if (key !== undefined) question.set(keyParameter, key);
    const tile = 'TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';
    const asked = `${url}${url.includes('?') ? '&' : '?'}${question.toString()}&${tile}`;
    return templatesOf(asked, { layer, tileMatrixSet }, subdomains, page);
  });
}

/** The addresses of a base map’s tiles, absolute, for each of its layers from the bottom up. */
export function tileTemplates(baseMap: TiledBaseMap, page: string): string[][] {
  return baseMap.type === 'xyz' ? xyzTemplates(baseMap, page) : wmtsTemplates(baseMap, page);
}
