import { describe, expect, it } from 'vitest';
import { pmtilesLayers } from '../../../../src/map/engine/base-map/pmtiles-layers';
import { colours, complaintsAbout } from './base-maps';

const url = 'https://map.example.org/tiles/all.pmtiles';
const prefix = 'ground:there:';
const protomaps = { vector_layers: ['boundaries', 'buildings', 'earth', 'landuse', 'places', 'roads', 'water'].map((id) => ({ id })) };
const drawn = (tileType: number, metadata: unknown = protomaps) => pmtilesLayers({ url, header: { tileType }, metadata }, prefix, colours);

describe('an archive', () => {
  it.each([[2, 'PNG'], [3, 'JPEG'], [4, 'WebP'], [5, 'AVIF']])('of images (%i, %s) is shown as it is', (tileType) => {
    const ground = drawn(tileType, null);
    expect(ground && complaintsAbout(ground)).toEqual([]);
    expect(Object.values(ground?.sources ?? {})).toEqual([{ type: 'raster', url: `pmtiles://${url}`, tileSize: 256 }]);
    expect(ground?.layers).toMatchObject([{ type: 'raster' }]);
  });

  it('of vectors is drawn in our colours, lands lowest', () => {
    const ground = drawn(1);
    expect(ground && complaintsAbout(ground)).toEqual([]);
    expect(Object.values(ground?.sources ?? {})).toEqual([{ type: 'vector', url: `pmtiles://${url}` }]);
    const paints = ground?.layers.map((layer) => [layer.id.slice(prefix.length), (Object.values(layer.paint ?? {}) as unknown[])[0]]);
    expect(paints).toEqual([
      ['archive:earth', colours.land], ['archive:landuse', colours.green], ['archive:water', colours.water], ['archive:waterways', colours.water],
      ['archive:roads', colours.road], ['archive:boundaries', colours.boundary],
    ]);
  });

  it('is asked only for layers that it has', () => {
    const layersOf = (metadata: unknown) => drawn(1, metadata)?.layers.map((layer) => 'source-layer' in layer && layer['source-layer']);
    expect(layersOf({ vector_layers: [{ id: 'water' }, null, { id: 'roads' }, { id: 'transit' }] })).toEqual(['water', 'water', 'roads']);
    for (const silent of [{}, null, undefined, 'text']) expect(layersOf(silent)).toHaveLength(6);
  });

  it('with nothing in it that can be drawn is none', () => {
    expect(drawn(1, { vector_layers: [{ id: 'transportation' }] })).toBeNull();
    expect(drawn(0)).toBeNull();
    expect(drawn(6)).toBeNull();
  });
});
