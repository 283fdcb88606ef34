import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../src/geo/circle';
import { distanceMetres } from '../../../src/geo/distance';
import { arbitraryGround } from './arbitraries';

const arbitraryRadius = fc.double({ min: 1, max: 5000, noNaN: true });
const ringOf = (...[center, radius]: Parameters<typeof circleAround>) => circleAround(center, radius).coordinates[0] ?? [];

describe('a circle', () => {
  it('stands at its radius from the middle, within one per cent', () => {
    fc.assert(fc.property(arbitraryGround, arbitraryRadius, (center, radius) => {
      for (const corner of ringOf(center, radius)) {
        const metres = distanceMetres(center, { type: 'Point', coordinates: corner });
        expect(Math.abs(metres / radius - 1)).toBeLessThan(0.01);
      }
    }));
  });

  it('is one closed ring, wound counterclockwise as RFC 7946 asks', () => {
    fc.assert(fc.property(arbitraryGround, arbitraryRadius, (center, radius) => {
      const ring = ringOf(center, radius);
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      // About its own middle, lest the digits run out.
      const corners = ring.map(([x = NaN, y = NaN]) => [x - center[0], y - center[1]] as const);
      const twiceArea = corners.slice(1).reduce((sum, [x, y], index) => {
        const [beforeX, beforeY] = corners[index] ?? [NaN, NaN];
        return sum + (beforeX * y - x * beforeY);
      }, 0);
      expect(twiceArea).toBeGreaterThan(0);
    }));
  });

  it('is round between its corners too', () => {
    const ring = ringOf([20, 10], 1000);
    ring.slice(1).forEach(([x = NaN, y = NaN], index) => {
      const [beforeX = NaN, beforeY = NaN] = ring[index] ?? [];
      const middle = { type: 'Point' as const, coordinates: [(x + beforeX) / 2, (y + beforeY) / 2] };
      expect(distanceMetres([20, 10], middle)).toBeGreaterThan(990);
    });
  });
});
