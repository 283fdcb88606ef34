import { inflateSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rasterSources } from '../../../../src/map/engine/base-map/raster-sources';
import { startTileServer, tileColours, type TileServer } from '../../../e2e/tile-server';
import { tiledBaseMapOf } from './base-maps';

let server: TileServer;
beforeEach(async () => {
  server = await startTileServer();
});
afterEach(() => server.close());

/** The first pixel of a picture that flatPng made; its only compressed part begins after signature and header. */
function firstPixel(png: Buffer): number[] {
  const start = png.indexOf('IDAT') + 4;
  return [...inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8))).subarray(1, 5)];
}

/** The address of a tile of each layer, as the map would ask for it. */
function tilesOf(layers: readonly string[], key: string): string[] {
  const baseMap = tiledBaseMapOf({
    type: 'wmts', url: `${server.origin}/{layer}_{tileMatrixSet}/wmts`, layers: layers.map((layer) => ({ layer })), key,
  });
  return Object.values(rasterSources(baseMap, 'https://map.example.org/').sources).map((source) => {
    const [template = ''] = ('tiles' in source && source.tiles) || [];
    return template.replace('{z}', '12').replace('{x}', '3343').replace('{y}', '1772');
  });
}

describe('the server that stands for those of base maps', () => {
  it('answers what a base map asks with tiles of its colour, to any site', async () => {
    const layers = ['vec', 'cva', 'img', 'cia'] as const;
    for (const [index, url] of tilesOf(layers, server.key).entries()) {
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(firstPixel(Buffer.from(await response.arrayBuffer()))).toEqual(tileColours[layers[index]!]);
    }
    for (const layer of layers) expect(server.count(layer)).toBe(1);
    expect(server.count('refused')).toBe(0);
  });

  it('refuses every other key, and questions that are not whole', async () => {
    const [wrong = ''] = tilesOf(['vec'], 'wrong-key');
    expect((await fetch(wrong)).status).toBe(403);
    const [right = ''] = tilesOf(['vec'], server.key);
    expect((await fetch(right.replace('TILEROW', 'ROW'))).status).toBe(400);
    expect(server.count('refused')).toBe(2);
    expect(server.count('vec')).toBe(0);
  });

  it('has tiles by level, column and row, without a key', async () => {
    const response = await fetch(`${server.origin}/xyz/12/3343/1772.png`);
    expect(firstPixel(Buffer.from(await response.arrayBuffer()))).toEqual(tileColours.xyz);
    expect((await fetch(`${server.origin}/xyz/12/3343.png`)).status).toBe(404);
    expect(server.count('xyz')).toBe(1);
  });

  it('has an archive with a tile anywhere', async () => {
    const archive = new PMTiles(`${server.origin}/archive.pmtiles`);
    expect(await archive.getHeader()).toMatchObject({ tileType: 2, minZoom: 0, maxZoom: 14 });
    expect(await archive.getMetadata()).toEqual({});
    for (const [z, x, y] of [[0, 0, 0], [12, 3343, 1772], [14, 16383, 16383]] as const) {
      const tile = await archive.getZxy(z, x, y);
      expect(firstPixel(Buffer.from(tile!.data))).toEqual(tileColours.archive);
    }
    expect(await archive.getZxy(15, 0, 0)).toBeUndefined();
  });
});
