import type { MultiPolygon } from 'geojson';
import { expect, it } from 'vitest';
import { fromGcj02, toGcj02 } from '../../../src/geo/coordinate-systems';
import { shiftToGcj02 } from '../../../src/geo/shift';
import { wgs84Display, type Display } from '../../../src/map/display';
import { geometryOf, shapesOf } from '../../../src/map/engine/drawing/drawn-shapes';

const shifting: Display = {
  toDisplay: (position) => toGcj02(position) ?? position,
  toWgs84: (position) => fromGcj02(position) ?? position,
  shift: shiftToGcj02,
};

const [west, south] = [110, 30];
const ring = (size: number): [number, number][] => [[west, south], [west + size, south], [west + size, south + size], [west, south]];
const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [[ring(0.02), ring(0.01)], [ring(0.05)]] };

it('comes back from the board as it went, with the holes that the board cannot hold', () => {
  const shapes = shapesOf(geometry, wgs84Display);
  expect(shapes.map(({ ring: drawn, holes }) => [drawn.length, holes.length])).toEqual([[4, 1], [4, 0]]);
  expect(geometryOf(shapes, wgs84Display)).toEqual(geometry);
  expect(geometryOf(shapes.slice(1), wgs84Display)).toEqual({ type: 'Polygon', coordinates: geometry.coordinates[1] });
  expect(geometryOf([], wgs84Display)).toBeNull();
});

it('is drawn in the base map’s coordinates and told in WGS 84', () => {
  const shapes = shapesOf(geometry, shifting);
  expect(shapes[0]?.ring[0]?.[0]).not.toBeCloseTo(west, 4);
  const back = geometryOf(shapes, shifting);
  expect(back?.coordinates.flat(2).flat().map((degrees) => Number(Number(degrees).toFixed(6)))).toEqual(geometry.coordinates.flat(3).map((degrees) => Number(degrees.toFixed(6))));
});
