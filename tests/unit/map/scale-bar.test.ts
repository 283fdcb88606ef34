import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../src/geo/distance';
import { fromUnit, toUnit, worldSizeAtZoomZero } from '../../../src/geo/mercator';
import { metresPerPixel, scaleBarOf } from '../../../src/map/export/scale-bar';

const anyBar = fc.tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.integer({ min: 20, max: 1000 }));
/** For figures that binary fractions hold only nearly. */
const nearly = 1 + 1e-9;

describe('the scale bar', () => {
  it('is never longer than asked, and at least two fifths of that', () => {
    fc.assert(fc.property(anyBar, ([each, longest]) => {
      const { pixels } = scaleBarOf(each, longest);
      expect(pixels).toBeLessThanOrEqual(longest * nearly);
      expect(pixels * nearly).toBeGreaterThanOrEqual(longest / 2.5);
    }));
  });

  it('is of 1, 2 or 5 times a power of ten metres, to scale', () => {
    fc.assert(fc.property(anyBar, ([each, longest]) => {
      const { metres, pixels } = scaleBarOf(each, longest);
      expect(metres.toExponential()).toMatch(/^[125]e[+-]\d+$/);
      expect(pixels * each).toBeCloseTo(metres, 6);
    }));
  });

  it.each([
    [10, 100, 1000], [10, 99, 500], [10, 49, 200], [10, 19, 100], [1, 150, 100], [2.5, 150, 200],
  ])('at %d m to the pixel and %d pixels is %d m', (each, longest, metres) => {
    expect(scaleBarOf(each, longest)).toEqual({ metres, pixels: metres / each });
  });
});

describe('metres to the pixel', () => {
  it('are those of the ground, at the latitude', () => {
    fc.assert(fc.property(fc.double({ min: -80, max: 80, noNaN: true }), fc.double({ min: 8, max: 20, noNaN: true }), (latitude, zoom) => {
      const middle = toUnit([20, latitude]);
      const east = fromUnit({ ...middle, x: middle.x + 1 / (worldSizeAtZoomZero * 2 ** zoom) });
      const onGround = distanceMetres([20, latitude], { type: 'Point', coordinates: [...east] });
      // Distances are measured on a sphere of the mean radius, the map drawn on one of the equator’s.
      expect(metresPerPixel(latitude, zoom) / onGround).toBeCloseTo(1, 2);
    }));
  });
});
