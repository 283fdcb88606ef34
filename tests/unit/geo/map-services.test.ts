import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBd09, toGcj02 } from '../../../src/geo/coordinate-systems';
import { mapServiceLinks, type MapServiceLink } from '../../../src/geo/map-services';
import type { LonLat } from '../../../src/geo/mercator';
import { arbitraryPosition } from './arbitraries';
import { arbitraryInChina, metresBetween } from './coordinate-arbitraries';

const place: LonLat = [116.377817, 39.911954];
const urlOf = (links: readonly MapServiceLink[], id: MapServiceLink['id']) => new URL(links.find((link) => link.id === id)!.url);
const pair = (text: string | null) => text!.split(',').map(Number) as [number, number];

describe('links to other maps', () => {
  it('are spelt as the services document them', () => {
    expect(mapServiceLinks(place, '科学城 A&B=1')).toEqual([
      {
        id: 'amap',
        url: 'https://uri.amap.com/marker?position=116.384047,39.913345&name=%E7%A7%91%E5%AD%A6%E5%9F%8E%20A%26B%3D1&src=industrial-space-map&coordinate=gaode&callnative=0',
        documented: true,
      },
      {
        id: 'baidu',
        url: expect.stringMatching(/^https:\/\/api\.map\.baidu\.com\/marker\?location=39\.919\d{3},116\.390\d{3}&title=%E7%A7%91%E5%AD%A6%E5%9F%8E%20A%26B%3D1&content=%E7%A7%91%E5%AD%A6%E5%9F%8E%20A%26B%3D1&coord_type=bd09ll&output=html&src=webapp\.industrial-space-map\.map$/) as string,
        documented: true,
      },
      { id: 'tianditu', url: 'https://map.tianditu.gov.cn/?center=116.377817,39.911954&zoom=16', documented: false },
    ]);
  });

  it('carry each service’s own coordinates, in its own order', () => {
    fc.assert(fc.property(arbitraryInChina, (position) => {
      const links = mapServiceLinks(position, 'x');
      expect(metresBetween(pair(urlOf(links, 'amap').searchParams.get('position')), toGcj02(position)!)).toBeLessThan(0.1);
      const [latitude, longitude] = pair(urlOf(links, 'baidu').searchParams.get('location'));
      expect(metresBetween([longitude, latitude], toBd09(position)!)).toBeLessThan(0.1);
      expect(metresBetween(pair(urlOf(links, 'tianditu').searchParams.get('center')), position)).toBeLessThan(0.1);
    }));
  });

  it('carry any name whole, and nothing else by it', () => {
    fc.assert(fc.property(arbitraryPosition, fc.string({ unit: 'binary' }).filter((name) => name.trim() !== ''), (position, name) => {
      const links = mapServiceLinks(position, name);
      const [amap, baidu] = [urlOf(links, 'amap'), urlOf(links, 'baidu')];
      expect(amap.origin + amap.pathname).toBe('https://uri.amap.com/marker');
      expect([...amap.searchParams.keys()]).toEqual(['position', 'name', 'src', 'coordinate', 'callnative']);
      expect([...baidu.searchParams.keys()]).toEqual(['location', 'title', 'content', 'coord_type', 'output', 'src']);
      for (const given of [amap.searchParams.get('name'), baidu.searchParams.get('title')]) expect(given).toBe(name.trim());
      for (const { url } of links) expect(url).not.toMatch(/[\s<>"+#]|e-\d/);
    }));
  });

  it('bear half a character, and coordinates for a missing name', () => {
    expect(urlOf(mapServiceLinks(place, '城\uD83C'), 'amap').searchParams.get('name')).toBe('城\uFFFD');
    expect(urlOf(mapServiceLinks(place, ' '), 'baidu').searchParams.get('title')).toBe('116.377817, 39.911954');
  });

  it('are none where there is no position', () => {
    for (const position of [[NaN, 1], [1, NaN], [200, 0], [0, 91]] as LonLat[]) expect(mapServiceLinks(position, 'x')).toEqual([]);
  });
});
