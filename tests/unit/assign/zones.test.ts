import { describe, expect, it } from 'vitest';
import { zonesOfFile, zonesOfText } from '../../../scripts/assign/zones';

const ring = [[10, 20], [11, 20], [11, 21], [10, 20]];
const area = { type: 'Polygon', coordinates: [ring] };
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (id: unknown, properties: object | null = null, geometry: object | null = area) => ({ type: 'Feature', id, properties, geometry });

describe('zones of GeoJSON', () => {
  it('have ids of the feature or its properties, names in one language or two, and what is uncertain', () => {
    const { zones, leftOut } = zonesOfText(`\uFEFF${collection(
      feature('a', { name: '甲' }),
      feature(undefined, { id: 7, name: { zh: '乙', en: 'B' }, placement: { uncertaintyMetres: 300 } }),
      feature('c'),
      feature('p', null, { type: 'Point', coordinates: [10, 20] }),
      feature('n', null, null),
    )}`, 'z');
    expect(zones.map(({ id, name, uncertaintyMetres }) => [id, name, uncertaintyMetres])).toEqual([['a', '甲', 0], ['7', '乙', 300], ['c', 'c', 0]]);
    expect(leftOut).toBe(2);
  });

  it.each([
    ['<html>', /z: this is no JSON/],
    ['{"type":"Topology"}', /no GeoJSON FeatureCollection/],
    [collection(), /none of its 0 features is a Polygon/],
    [collection(feature('a'), feature(undefined, { name: 'x' })), /feature 2 has no id/],
    [collection(feature('a'), feature('b'), feature('a')), /features 1 and 3 have the same id, a/],
    [collection(feature('a', null, { type: 'Polygon', coordinates: [[[500_000, 2_500_000], ...ring]] })), /500000, 2500000 is no longitude and latitude/],
    [collection(feature('a', null, { type: 'Polygon', coordinates: [[[10, null], ...ring]] })), /not rings of positions/],
    [collection(feature('a', null, { type: 'Polygon' })), /not rings of positions/],
    [collection(feature('a', null, { type: 'MultiPolygon', coordinates: [] })), /has no positions/],
  ])('are refused with a reason: %s', (text, reason) => {
    expect(() => zonesOfText(text, 'z')).toThrow(reason);
  });

  it('are refused where there is no such file', () => {
    expect(() => zonesOfFile('/nowhere/zones.geojson')).toThrow('--zones /nowhere/zones.geojson: cannot be read (ENOENT)');
  });
});
