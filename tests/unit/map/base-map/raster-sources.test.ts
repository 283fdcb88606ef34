import fc from 'fast-check';
import type { RasterSourceSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { TiledBaseMap } from '../../../../src/configuration/types';
import { isGround, type Ground } from '../../../../src/map/engine/base-map/ground';
import { rasterSources } from '../../../../src/map/engine/base-map/raster-sources';
import { complaintsAbout, page, tiledBaseMapOf } from './base-maps';

const tianditu = tiledBaseMapOf({
  type: 'wmts', url: 'https://t{s}.tianditu.gov.cn/{layer}_{tileMatrixSet}/wmts', layers: [{ layer: 'vec' }, { layer: 'cva' }],
  subdomains: ['0', '1'], key: 'a/b', minZoom: 1, maxZoom: 17,
});

const tilesOf = (ground: Ground): string[][] => ground.layers.map((layer) => {
  const source = 'source' in layer ? ground.sources[layer.source] : undefined;
  return (source as RasterSourceSpecification).tiles ?? [];
});
const templatesOf = (members: Parameters<typeof tiledBaseMapOf>[0]): string[][] => tilesOf(rasterSources(tiledBaseMapOf(members), page));

describe('a base map of tiles', () => {
  it('asks a WMTS for each layer by key and value, names last', () => {
    const ground = rasterSources(tianditu, page);
    const asked = tilesOf(ground).map((tiles) => tiles.map((tile) => new URL(tile)));
    expect(asked.map((urls) => urls.map(({ origin, pathname }) => origin + pathname))).toEqual([
      ['https://t0.tianditu.gov.cn/vec_w/wmts', 'https://t1.tianditu.gov.cn/vec_w/wmts'],
      ['https://t0.tianditu.gov.cn/cva_w/wmts', 'https://t1.tianditu.gov.cn/cva_w/wmts'],
    ]);
    expect(Object.fromEntries(asked[1]![0]!.searchParams)).toEqual({
      SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', LAYER: 'cva', STYLE: 'default', TILEMATRIXSET: 'w', FORMAT: 'tiles',
      TILEMATRIX: '{z}', TILEROW: '{y}', TILECOL: '{x}', tk: 'a/b',
    });
    expect(tilesOf(ground)[0]![0]).toContain('TILEMATRIX={z}&TILEROW={y}&TILECOL={x}');
  });

  it('asks without a key where there is none, and adds to a question that has begun', () => {
    const [[tile]] = templatesOf({ type: 'wmts', url: 'https://example.org/ows?map=a', layers: [{ layer: 'b c', format: 'image/png' }] }) as [[string]];
    const { searchParams } = new URL(tile);
    expect(searchParams.get('map')).toBe('a');
    expect(searchParams.get('LAYER')).toBe('b c');
    expect(searchParams.get('FORMAT')).toBe('image/png');
    expect(searchParams.has('tk')).toBe(false);
  });

  it('carries the key under the name that the service gives it', () => {
    const [[tile]] = templatesOf({ type: 'wmts', url: 'wmts', layers: [{ layer: 'a' }], key: 'k', keyParameter: 'token' }) as [[string]];
    expect(new URL(tile).searchParams.get('token')).toBe('k');
  });

  it('fills in key and subdomains, stacks several addresses, and leaves level, column and row to the map', () => {
    expect(templatesOf({
      type: 'xyz', urls: ['https://{s}.example.org/{z}/{x}/{y}?k={key}', 'https://example.org/names/{z}/{x}/{y}'], key: 'a&b', subdomains: ['p', 'q'],
    })).toEqual([
      ['https://p.example.org/{z}/{x}/{y}?k=a%26b', 'https://q.example.org/{z}/{x}/{y}?k=a%26b'],
      ['https://example.org/names/{z}/{x}/{y}'],
    ]);
  });

  it('resolves relative addresses against the page', () => {
    expect(templatesOf({ type: 'xyz', urls: ['tiles/{z}/{x}/{y}.png', '../{z}/{x}/{y}.png', '/{z}/{x}/{y}.png', '//example.net/{z}/{x}/{y}'] })).toEqual([
      [`${page}tiles/{z}/{x}/{y}.png`], ['https://map.example.org/{z}/{x}/{y}.png'], ['https://map.example.org/{z}/{x}/{y}.png'], ['https://example.net/{z}/{x}/{y}'],
    ]);
  });

  it('leaves an address that cannot be one as it is, for the map to be refused', () => {
    const beyondAnyHost = '99999999999';
    expect(templatesOf({ type: 'xyz', urls: ['https://{s}/{z}/{x}/{y}'], subdomains: [beyondAnyHost] })).toEqual([[`https://${beyondAnyHost}/{z}/{x}/{y}`]]);
  });

  it('tells the map its levels and the size of its tiles', () => {
    for (const source of Object.values(rasterSources(tianditu, page).sources)) {
      expect(source).toMatchObject({ type: 'raster', tileSize: 256, minzoom: 1, maxzoom: 17 });
    }
  });

  it('has ids that meet none of ours, nor those of another base map', () => {
    const first = rasterSources(tianditu, page);
    const second = rasterSources({ ...tianditu, id: 'elsewhere' }, page);
    const ids = [first, second].flatMap(({ sources, layers }) => [...Object.keys(sources), ...layers.map(({ id }) => id)]);
    expect(ids.every(isGround)).toBe(true);
    expect(new Set(ids).size).toBe(first.layers.length + second.layers.length);
    expect(isGround('land')).toBe(false);
  });

  it('is what MapLibre accepts, whatever the key, subdomains and layers', () => {
    const word = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
    const anyTiles = fc.record({
      key: word, layer: word, subdomain: fc.stringMatching(/^[A-Za-z0-9-]+$/), tileSize: fc.constantFrom(256, 512), minZoom: fc.nat(12), maxZoom: fc.integer({ min: 12, max: 24 }),
    });
    fc.assert(fc.property(anyTiles, ({ key, layer, subdomain, tileSize, minZoom, maxZoom }) => {
      const shared = { key, subdomains: [subdomain], tileSize, minZoom, maxZoom };
      const baseMaps: TiledBaseMap[] = [
        tiledBaseMapOf({ ...shared, type: 'xyz', urls: ['https://{s}/{z}/{x}/{y}?{key}'] }),
        tiledBaseMapOf({ ...shared, type: 'wmts', url: 'https://t{s}.example.org/{layer}', layers: [{ layer }, { layer: 'b' }] }),
      ];
      for (const baseMap of baseMaps) expect(complaintsAbout(rasterSources(baseMap, page))).toEqual([]);
    }));
  });
});
