import { gzipSync } from 'node:zlib';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalogue/filter';
import { wgs84Display } from '../../../src/map/display';
import type { Ground } from '../../../src/map/engine/base-map/ground';
import { mapStyleOf } from '../../../src/map/engine/style/map-style';
import { pictureOf } from '../../../src/map/picture';
import { themes } from '../../../src/theme/theme';
import type { View } from '../../../src/view/view';
import { viewOf } from '../support';
import { catalogue, lookups } from './district';

/** The complete style without the data, gzipped, as compilers count: 1 kB is 1000 bytes. */
const largestStyle = 60_000;

const tiles = 'https://tiles.example/{z}/{x}/{y}.png';
const raster: Ground = {
  sources: { 'ground:photo:tiles': { type: 'raster', tiles: [tiles], tileSize: 256 } },
  layers: [{ id: 'ground:photo:picture', type: 'raster', source: 'ground:photo:tiles' }],
  sprites: [],
};

const plans = catalogue.plans.map(({ id }) => id);
const someKind = 'industrial-zone' as const;

/** What a reader may be looking at, for a plan. */
function changesOf(plan: string): Readonly<Record<string, Partial<View>>> {
  const layers = new Set(lookups.plan(plan)?.layers);
  const place = catalogue.places.find(({ layer, geometry }) => layers.has(layer) && geometry);
  const other = plans.find((id) => id !== plan);
  if (!place || !other) throw new Error(`nothing to see of ${plan}`);
  return {
    plain: {},
    'with a selection': { page: { type: 'place', id: place.id } },
    'with a filter': { filter: { ...emptyFilter, kind: someKind } },
    'with a plan laid over': { comparison: { plan: other, mode: 'overlay', share: 40 } },
  };
}

const bare = ({ sources, ...style }: StyleSpecification): unknown => ({
  ...style,
  sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, source.type === 'geojson' ? { ...source, data: null } : source])),
});

describe.each(plans)('the whole style of the map, through the lens %s', (plan) => {
  describe.each(themes)('in the theme %s', (theme) => {
    describe.each(['zh', 'en'] as const)('in the language %s', (language) => {
      it.each(Object.entries(changesOf(plan)))('%s, is one that MapLibre accepts, whole in itself and small', (_, change) => {
        const picture = pictureOf(lookups, viewOf(lookups, { plan, ...change }));
        for (const ground of [null, raster]) {
          const style = mapStyleOf(catalogue, { picture, theme, language, overBaseMap: ground !== null }, wgs84Display, ground);
          expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
          expect(style).not.toHaveProperty('glyphs');
          expect(style).not.toHaveProperty('sprite');
          const addresses = JSON.stringify(style).match(/"[^"]*\/\/[^"]*"/g) ?? [];
          expect(addresses).toEqual(ground ? [JSON.stringify(tiles)] : []);
          expect(gzipSync(JSON.stringify(bare(style))).length).toBeLessThan(largestStyle);
        }
      });
    });
  });
});

describe('a base map', () => {
  const styleOver = (ground: Ground | null) =>
    mapStyleOf(catalogue, { picture: pictureOf(lookups, viewOf(lookups)), theme: 'light', language: 'zh', overBaseMap: ground !== null }, wgs84Display, ground);

  it('lies on the paper and beneath all else', () => {
    expect(styleOver(raster).layers.slice(0, 2).map(({ id }) => id)).toEqual(['paper', 'ground:photo:picture']);
  });

  it('leaves the district’s sources as they are', () => {
    const [without, over] = [styleOver(null).sources, styleOver(raster).sources];
    expect(over).toEqual({ ...raster.sources, ...without });
  });
});
