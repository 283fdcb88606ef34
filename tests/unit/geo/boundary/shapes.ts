import type { Polygon, Position } from 'geojson';
import fc from 'fast-check';
import type { Boundary } from '../../../../src/geo/boundary/boundary';

/** A counter-clockwise rectangle. */
export const box = (west: number, south: number, east: number, north: number): Position[] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]];

export const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });

/** A square of about 1.1 km in the invented district, which is 20–20.1, 10–10.1. */
export const square = polygon(box(20.04, 10.04, 20.05, 10.05));

export const district = polygon(box(20, 10, 20.1, 10.1));

export const nowhere = { district: null, neighbours: [], stated: [] };

/** A simple polygon: a star around a middle, at growing angles. */
export const star = (): fc.Arbitrary<Polygon> =>
  fc.tuple(fc.integer({ min: 3, max: 24 }), fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }), fc.double({ min: -0.02, max: 0.02, noNaN: true }))
    .map(([corners, radii, off]) => {
      const ring = Array.from({ length: corners }, (_, corner): Position => {
        const angle = (2 * Math.PI * corner) / corners;
        const radius = 0.02 * (radii[corner] ?? 1);
        return [Number((20.05 + off + radius * Math.cos(angle)).toFixed(6)), Number((10.05 + radius * Math.sin(angle)).toFixed(6))];
      });
      return polygon([...ring, ring[0] ?? []]);
    });

const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.constantFrom(NaN, Infinity, -Infinity, 1e300, 20.05, 10.05));

/** Anything with the form of a polygon, however broken. */
export const rubble = (): fc.Arbitrary<Boundary> => {
  const ring = fc.array(fc.array(number, { maxLength: 4 }), { maxLength: 8 });
  const rings = fc.array(ring, { maxLength: 3 });
  return fc.oneof(
    rings.map((coordinates): Boundary => ({ type: 'Polygon', coordinates })),
    fc.array(rings, { maxLength: 3 }).map((coordinates): Boundary => ({ type: 'MultiPolygon', coordinates })),
  );
};

/** Corners of a coarse grid: rings that cross, touch and fold in every way. */
export const tangle = (): fc.Arbitrary<Boundary> => {
  const ring = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 9 })
    .map((corners) => corners.map(([x, y]): Position => [20.05 + x / 100, 10.05 + y / 100]));
  return fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((coordinates): Boundary => ({ type: 'MultiPolygon', coordinates }));
};
