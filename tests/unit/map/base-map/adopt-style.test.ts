import { describe, expect, it } from 'vitest';
import { adoptStyle, readsArchives } from '../../../../src/map/engine/base-map/adopt-style';
import type { Ground } from '../../../../src/map/engine/base-map/ground';
import { fontStack } from '../../../../src/map/engine/style/fonts';
import { complaintsAbout } from './base-maps';

const styleUrl = 'https://maps.example.org/styles/plain/style.json';
const prefix = 'ground:there:';

const style = {
  version: 8,
  name: 'plain',
  glyphs: 'https://letters.example.net/{fontstack}/{range}.pbf',
  'font-faces': { 'Some Sans': 'https://letters.example.net/some.woff2' },
  sprite: '../sprite',
  sources: {
    tiles: { type: 'vector', tiles: ['../../tiles/{z}/{x}/{y}.pbf', 'https://t.example.net/{z}/{x}/{y}.pbf'], maxzoom: 14 },
    described: { type: 'vector', url: '/tiles.json' },
    archived: { type: 'vector', url: 'pmtiles://all.pmtiles' },
    own: { type: 'geojson', data: 'own.geojson' },
    written: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#eeeeee' } },
    { id: 'water', type: 'fill', source: 'tiles', 'source-layer': 'water', filter: ['==', ['get', 'class'], 'lake'], paint: { 'fill-color': '#ccddee' } },
    { id: 'names', type: 'symbol', source: 'described', 'source-layer': 'place', layout: { 'text-field': ['get', 'name'], 'text-font': ['Some Sans Bold'] } },
    { id: 'shops', type: 'symbol', source: 'own', layout: { 'icon-image': 'shop' } },
    { id: 'lost', type: 'line', source: 'nowhere' },
  ],
};

function adopted(value: unknown = style, language: 'zh' | 'en' = 'zh'): Ground {
  const ground = adoptStyle(value, styleUrl, prefix, language);
  if (!ground) throw new Error('not taken for a style');
  return ground;
}

describe('a style from elsewhere', () => {
  it('is taken over with ids of its own, in its order', () => {
    const { sources, layers } = adopted();
    expect(Object.keys(sources)).toEqual(Object.keys(style.sources).map((id) => prefix + id));
    expect(layers.map(({ id }) => id)).toEqual(['background', 'water', 'names', 'shops'].map((id) => prefix + id));
    expect(layers[1]).toEqual({ ...style.layers[1], id: `${prefix}water`, source: `${prefix}tiles` });
  });

  it('is what MapLibre accepts', () => expect(complaintsAbout(adopted())).toEqual([]));

  it('has its relative addresses resolved against its own', () => {
    const { sources } = adopted();
    expect(sources[`${prefix}tiles`]).toMatchObject({
      tiles: ['https://maps.example.org/tiles/{z}/{x}/{y}.pbf', 'https://t.example.net/{z}/{x}/{y}.pbf'], maxzoom: 14,
    });
    expect(sources[`${prefix}described`]).toMatchObject({ url: 'https://maps.example.org/tiles.json' });
    expect(sources[`${prefix}archived`]).toMatchObject({ url: 'pmtiles://https://maps.example.org/styles/plain/all.pmtiles' });
    expect(sources[`${prefix}own`]).toMatchObject({ data: 'https://maps.example.org/styles/plain/own.geojson' });
    expect(sources[`${prefix}written`]).toEqual(style.sources.written);
  });

  it('asks no other host for letters, and writes its labels in the reader’s fonts', () => {
    expect(JSON.stringify(adopted())).not.toMatch(/letters\.example|Some Sans/);
    for (const language of ['zh', 'en'] as const) {
      expect(adopted(style, language).layers[2]).toMatchObject({ layout: { 'text-field': ['get', 'name'], 'text-font': fontStack(language, 'bold') } });
    }
    expect(adopted().layers[3]).toMatchObject({ layout: { 'icon-image': 'shop' } });
    expect(adopted().layers[3]).not.toHaveProperty(['layout', 'text-font']);
  });

  it('keeps its sprites under the ids that its layers name', () => {
    expect(adopted().sprites).toEqual([{ id: 'default', url: 'https://maps.example.org/styles/sprite' }]);
    const several = { ...style, sprite: [{ id: 'default', url: 'a' }, { id: 'shops', url: 'https://example.net/b' }, 'broken'] };
    expect(adopted(several).sprites).toEqual([
      { id: 'default', url: 'https://maps.example.org/styles/plain/a' }, { id: 'shops', url: 'https://example.net/b' },
    ]);
    const { sprite: _, ...without } = style;
    expect(adopted(without).sprites).toEqual([]);
  });

  it('tells whether the map must read archives for it', () => {
    expect(readsArchives(adopted())).toBe(true);
    const { archived: _, ...others } = style.sources;
    expect(readsArchives(adopted({ ...style, sources: others }))).toBe(false);
  });

  it('leaves the original as it was', () => {
    const before = structuredClone(style);
    adopted();
    expect(style).toEqual(before);
  });

  it.each([
    null, 'style', [], {}, { sources: {} }, { layers: [] }, { sources: [], layers: style.layers }, { sources: {}, layers: [] },
    { sources: {}, layers: [style.layers[1]] }, { sources: { tiles: 'x' }, layers: [null, { type: 'background' }, 7] },
  ])('is not seen in %j', (value) => expect(adoptStyle(value, styleUrl, prefix, 'zh')).toBeNull());
});
