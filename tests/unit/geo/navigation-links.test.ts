import { describe, expect, it } from 'vitest';
import { fromBd09, fromGcj02 } from '../../../src/geo/coordinate-systems';
import { navigationLinks, type NavigationStop } from '../../../src/geo/navigation-links';

const stops: readonly NavigationStop[] = [
  { position: [116.3975, 39.9087], name: 'East gate, hall | A' },
  { position: [116.4075, 39.9187], name: '图书馆' },
  { position: [116.4175, 39.9287], name: 'C' },
  { position: [116.4275, 39.9387], name: 'D' },
];
const urls = (count: number) => Object.fromEntries(navigationLinks(stops.slice(0, count), '云梯区').map(({ id, url }) => [id, new URL(url)]));

const metresBetween = (a: readonly number[], b: readonly number[]): number => Math.hypot((a[0]! - b[0]!) * 85_000, (a[1]! - b[1]!) * 111_000);

describe('links to navigation', () => {
  it('give Amap GCJ-02, longitude first, with names', () => {
    const { searchParams, origin, pathname } = urls(2)['amap']!;
    expect(origin + pathname).toBe('https://uri.amap.com/navigation');
    const [longitude, latitude, name] = searchParams.get('from')!.split(',');
    expect(metresBetween(fromGcj02([Number(longitude), Number(latitude)])!, stops[0]!.position)).toBeLessThan(0.5);
    // Shifted by some 500 m from what was given.
    expect(metresBetween([Number(longitude), Number(latitude)], stops[0]!.position)).toBeGreaterThan(100);
    expect(name).toBe('East gate  hall   A');
    expect(searchParams.get('to')).toMatch(/,图书馆$/);
    expect(searchParams.get('mode')).toBe('car');
  });

  it('give Baidu BD-09, latitude first, and the region by name', () => {
    const { searchParams, origin, pathname } = urls(2)['baidu']!;
    expect(origin + pathname).toBe('https://api.map.baidu.com/direction');
    const [, latitude, longitude, name] = /^latlng:([\d.]+),([\d.]+)\|name:(.*)$/.exec(searchParams.get('origin')!) ?? [];
    expect(metresBetween(fromBd09([Number(longitude), Number(latitude)])!, stops[0]!.position)).toBeLessThan(1);
    expect(name).toBe('East gate  hall   A');
    expect(Object.fromEntries(searchParams)).toMatchObject({ mode: 'driving', coord_type: 'bd09ll', region: '云梯区', output: 'html' });
  });

  it('lead through one stop on the way in Amap, and no service through two', () => {
    expect(Object.keys(urls(3))).toEqual(['amap']);
    expect(urls(3)['amap']!.searchParams.get('via')).toMatch(/,图书馆$/);
    expect(urls(4)).toEqual({});
    expect(urls(1)).toEqual({});
  });

  it('are not made of what is no position', () => {
    expect(navigationLinks([stops[0]!, { position: [NaN, 10], name: 'x' }], 'x')).toEqual([]);
    expect(navigationLinks([stops[0]!, { position: [200, 10], name: '\uD800' }], 'x')).toEqual([]);
  });
});
