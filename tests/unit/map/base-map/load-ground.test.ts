import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadGround } from '../../../../src/map/engine/base-map/load-ground';
import type { GroundLook } from '../../../../src/map/engine/base-map/ground';
import { startTileServer, type TileServer } from '../../../e2e/tile-server';
import { baseMapOf, colours, page } from './base-maps';

const map = vi.hoisted(() => ({ protocols: [] as string[] }));
vi.mock('maplibre-gl', () => ({ addProtocol: (name: string) => map.protocols.push(name) }));

const look: GroundLook = { colours, language: 'zh' };
let server: TileServer;
beforeAll(async () => {
  server = await startTileServer();
});
afterAll(() => server.close());

const answering = (body: string, status = 200): typeof fetch => () => Promise.resolve(new Response(body, { status }));
const style = (source: object) => JSON.stringify({ version: 8, sources: { a: source }, layers: [{ id: 'a', type: 'raster', source: 'a' }] });

describe('loading a base map', () => {
  it('asks for nothing before tiles are drawn', async () => {
    const fetcher = vi.fn<typeof fetch>();
    const draw = await loadGround(baseMapOf({ type: 'xyz', urls: ['{z}/{x}/{y}'] }), page, fetcher);
    expect(draw(look).sources).toMatchObject({ 'ground:there:0': { tiles: [`${page}{z}/{x}/{y}`] } });
    expect(fetcher).not.toHaveBeenCalled();
  });

  it('fetches a style against the page, and draws it with what it names', async () => {
    const draw = await loadGround(baseMapOf({ type: 'style', url: 'style.json' }), `${server.origin}/`);
    expect(server.count('style')).toBe(1);
    expect(draw(look).sources).toMatchObject({ 'ground:there:tiles': { tiles: [`${server.origin}/xyz/{z}/{x}/{y}.png`] } });
    expect(draw(look).layers).toMatchObject([{ id: 'ground:there:tiles', source: 'ground:there:tiles' }]);
  });

  it.each([
    ['is not there', answering(style({ type: 'raster', tiles: ['{z}/{x}/{y}'] }), 404)],
    ['is no JSON', answering('<h1>')],
    ['is no style', answering('{}')],
    ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('rejects where the style %s', async (_, fetcher) => {
    await expect(loadGround(baseMapOf({ type: 'style', url: 'style.json' }), page, fetcher)).rejects.toThrow();
  });

  it('reads an archive, and teaches the map to, once', async () => {
    map.protocols.length = 0;
    await loadGround(baseMapOf({ type: 'style', url: 'style.json' }), page, answering(style({ type: 'raster', tiles: ['{z}/{x}/{y}'] })));
    expect(map.protocols).toEqual([]);
    await loadGround(baseMapOf({ type: 'style', url: 'style.json' }), page, answering(style({ type: 'raster', url: 'pmtiles://a.pmtiles' })));
    expect(map.protocols).toEqual(['pmtiles']);
    const draw = await loadGround(baseMapOf({ type: 'pmtiles', url: 'archive.pmtiles' }), `${server.origin}/`);
    expect(map.protocols).toEqual(['pmtiles']);
    expect(Object.values(draw(look).sources)).toEqual([{ type: 'raster', url: `pmtiles://${server.origin}/archive.pmtiles`, tileSize: 256 }]);
  });

  it('rejects where the archive is not there, or is something else', async () => {
    for (const url of ['nowhere.pmtiles', 'style.json']) {
      await expect(loadGround(baseMapOf({ type: 'pmtiles', url }), `${server.origin}/`)).rejects.toThrow();
    }
  });
});
