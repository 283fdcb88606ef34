import fc from 'fast-check';
import type { Feature, FeatureCollection, Geometry, GeometryCollection, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../src/geo/bounds';
import { toGcj02 } from '../../../src/geo/coordinate-systems';
import type { LonLat } from '../../../src/geo/mercator';
import { shiftPoint, shiftPointBack, shiftToGcj02 } from '../../../src/geo/shift';
import { arbitraryPosition } from './arbitraries';
import { arbitraryInChina, metresBetween } from './coordinate-arbitraries';

const a = [114, 22];
const b = [114.1, 22];
const c = [114.1, 22.1];
const d = [114, 22];
const abroad: Polygon = { type: 'Polygon', coordinates: [[[2, 48], [3, 48], [3, 49], [2, 48]]] };

const geometries: Exclude<Geometry, GeometryCollection>[] = [
  { type: 'Point', coordinates: a },
  { type: 'MultiPoint', coordinates: [a, b] },
  { type: 'LineString', coordinates: [a, b] },
  { type: 'MultiLineString', coordinates: [[a, b], [c, d]] },
  { type: 'Polygon', coordinates: [[a, b, c, d]] },
  { type: 'MultiPolygon', coordinates: [[[a, b, c, d]], abroad.coordinates] },
];
const everything: GeometryCollection = { type: 'GeometryCollection', geometries };

/** Freezes all the way down, so that a change in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const collection = frozen({
  type: 'FeatureCollection',
  bbox: [2, 22, 115, 49],
  features: [
    { type: 'Feature', id: 'here', properties: { name: 'here' }, bbox: [114, 22, 114.1, 22.1], geometry: { type: 'Polygon', coordinates: [[a, b, c, d]] } },
    { type: 'Feature', id: 'abroad', properties: { name: 'abroad' }, bbox: [2, 48, 3, 49], geometry: abroad },
  ],
} satisfies FeatureCollection<Polygon, { name: string }> as FeatureCollection<Polygon, { name: string }>);

describe('the shift for a base map in GCJ-02', () => {
  it.each([...geometries, everything].map((geometry) => [geometry.type, geometry] as const))('moves every position of a %s, and leaves the original', (_, geometry) => {
    const shifted = shiftToGcj02(frozen(geometry));
    expect(shifted.type).toBe(geometry.type);
    expect(positionsOf(shifted)).toEqual(positionsOf(geometry).map((position) => toGcj02(position as [number, number])));
  });

  it('keeps the shape of rings, and closes them', () => {
    fc.assert(fc.property(fc.array(arbitraryInChina, { minLength: 3, maxLength: 9 }), (corners) => {
      const ring = [...corners, corners[0]!].map((corner) => [...corner]);
      const [shifted] = shiftToGcj02<Polygon>({ type: 'Polygon', coordinates: [ring] }).coordinates;
      expect(shifted).toHaveLength(ring.length);
      expect(shifted!.at(-1)).toEqual(shifted![0]);
    }));
  });

  it('keeps heights, and leaves what is no position', () => {
    expect(shiftToGcj02<Point>({ type: 'Point', coordinates: [...a, 42] }).coordinates[2]).toBe(42);
    for (const coordinates of [[NaN, 22], [114], [], [2_500_000, 500_000]]) {
      const point: Point = { type: 'Point', coordinates };
      expect(shiftToGcj02(point)).toBe(point);
    }
  });

  it('shares what does not change, and drops bounds that no longer bound', () => {
    const shifted = shiftToGcj02(collection);
    expect(shifted).not.toBe(collection);
    expect(shifted).not.toHaveProperty('bbox');
    expect(shifted.features[1]).toBe(collection.features[1]);
    const here: Feature<Polygon, { name: string }> = shifted.features[0]!;
    expect(here).not.toHaveProperty('bbox');
    expect(here.properties).toBe(collection.features[0]!.properties);
    expect(here.id).toBe('here');
    expect(Object.keys(here)).toEqual(['type', 'id', 'properties', 'geometry']);
    const areas = shiftToGcj02<Geometry>(geometries[5]!);
    expect(areas.type === 'MultiPolygon' && areas.coordinates[1]).toBe(abroad.coordinates);
  });

  it('gives back the very same data where nothing changes', () => {
    const elsewhere: FeatureCollection = { type: 'FeatureCollection', bbox: [2, 48, 3, 49], features: [{ type: 'Feature', properties: null, geometry: abroad }] };
    const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
    const nowhere = { type: 'Feature', properties: null, geometry: null } as unknown as Feature;
    for (const data of [elsewhere, empty, nowhere]) expect(shiftToGcj02(frozen(data))).toBe(data);
  });

  it('finds the point back that was pointed at', () => {
    fc.assert(fc.property(arbitraryInChina, (position) => {
      expect(metresBetween(shiftPointBack(shiftPoint(position)), position)).toBeLessThan(1e-4);
    }));
    fc.assert(fc.property(arbitraryPosition, (position) => {
      expect(shiftPoint(position)).toEqual(toGcj02(position));
    }));
    const nowhere: LonLat = [NaN, NaN];
    expect(shiftPoint(nowhere)).toBe(nowhere);
    expect(shiftPointBack(nowhere)).toBe(nowhere);
  });
});
