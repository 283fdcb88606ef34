import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, positionsOf } from '../../../src/geo/bounds';
import { arbitraryPosition } from './arbitraries';

const geometries: Record<Geometry['type'], Geometry> = {
  Point: { type: 'Point', coordinates: [1, 2] },
  MultiPoint: { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] },
  LineString: { type: 'LineString', coordinates: [[1, 2], [3, 4]] },
  MultiLineString: { type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] },
  Polygon: { type: 'Polygon', coordinates: [[[0, 0], [9, 0], [9, 9], [0, 0]], [[5, 4], [6, 4], [6, 5], [5, 4]]] },
  MultiPolygon: { type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[4, 4], [5, 4], [5, 5], [4, 4]]]] },
  GeometryCollection: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }, { type: 'Point', coordinates: [3, 4] }] },
};

describe('positions', () => {
  it.each([['Point', 1], ['MultiPoint', 2], ['LineString', 2], ['MultiLineString', 4], ['Polygon', 8], ['MultiPolygon', 8], ['GeometryCollection', 2]] as const)(
    'of a %s are all there', (type, count) => {
      const positions = positionsOf(geometries[type]);
      expect(positions).toHaveLength(count);
      expect(positions.every((position) => position.length === 2)).toBe(true);
    });
});

describe('bounds', () => {
  it('are those of everything together', () => {
    expect(boundsOf([geometries.Point])).toEqual([1, 2, 1, 2]);
    expect(boundsOf([geometries.Point, geometries.MultiLineString])).toEqual([1, 2, 7, 8]);
    expect(boundsOf([geometries.MultiPolygon])).toEqual([0, 0, 5, 5]);
  });

  it('hold every position and touch one on each side', () => {
    fc.assert(fc.property(fc.array(arbitraryPosition, { minLength: 1 }), (positions) => {
      const bounds = boundsOf([{ type: 'MultiPoint', coordinates: positions.map((position) => [...position]) }]);
      const [longitudes, latitudes] = [positions.map(([longitude]) => longitude), positions.map(([, latitude]) => latitude)];
      expect(bounds).toEqual([Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]);
    }));
  });

  it('are none where there is nothing, or nothing that is a number', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([{ type: 'MultiPoint', coordinates: [] }])).toBeNull();
    expect(boundsOf([{ type: 'Point', coordinates: [NaN, 2] }])).toBeNull();
    expect(boundsOf([{ type: 'Point', coordinates: [] }])).toBeNull();
  });
});
