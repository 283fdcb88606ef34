import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGrid, toBd09, toGcj02, type CoordinateSystem } from '../../../src/geo/coordinate-systems';
import { coordinateText, formatGrid, formatLonLat } from '../../../src/geo/format-coordinates';
import type { LonLat } from '../../../src/geo/mercator';
import { arbitraryPosition } from './arbitraries';
import { arbitraryOnGrid, metresBetween } from './coordinate-arbitraries';

const systems: readonly CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09', 'epsg4547', 'epsg4526'];
const numbers = (copy: string) => copy.split(',').map(Number) as [number, number];

describe('coordinates as text', () => {
  it('name the hemisphere, and never a negative zero', () => {
    expect(formatLonLat([114.1234567, 22.7])).toBe('22.70000° N, 114.12346° E');
    expect(formatLonLat([-70.5, -33.25])).toBe('33.25000° S, 70.50000° W');
    expect(formatLonLat([-0.000001, -0])).toBe('0.00000° N, 0.00000° E');
    expect(coordinateText('wgs84', [-0.0000001, -0])?.copy).toBe('0.000000,0.000000');
  });

  it('say which metre is which', () => {
    expect(formatGrid({ easting: 493_512.26, northing: 2_519_123.44 })).toBe('N 2519123.4 m, E 493512.3 m');
    expect(formatGrid({ easting: 500_000, northing: -0.01 })).toBe('N 0.0 m, E 500000.0 m');
  });

  it('of the central meridian are those of the grids', () => {
    expect(coordinateText('epsg4547', [114, 30])).toEqual({ system: 'epsg4547', text: 'N 3320113.4 m, E 500000.0 m', copy: '500000.0,3320113.4' });
    expect(coordinateText('epsg4526', [114, 30])).toEqual({ system: 'epsg4526', text: 'N 3320113.4 m, E 38500000.0 m', copy: '38500000.0,3320113.4' });
  });

  it('can be pasted back, to a tenth of a metre', () => {
    fc.assert(fc.property(arbitraryOnGrid, (position) => {
      const copied = (system: CoordinateSystem) => numbers(coordinateText(system, position)!.copy);
      expect(metresBetween(copied('wgs84'), position)).toBeLessThan(0.1);
      expect(metresBetween(copied('gcj02'), toGcj02(position)!)).toBeLessThan(0.1);
      expect(metresBetween(copied('bd09'), toBd09(position)!)).toBeLessThan(0.1);
      for (const system of ['epsg4547', 'epsg4526'] as const) {
        const [easting, northing] = copied(system);
        // Half a decimetre over the edge is no longer on the grid.
        const back = fromGrid(system, { easting, northing });
        if (Math.abs(position[0] - 114) < 2.9999) expect(metresBetween(back!, position)).toBeLessThan(0.1);
      }
    }));
  });

  it('are two plain numbers to copy, and two with letters to read', () => {
    fc.assert(fc.property(arbitraryPosition, (position) => {
      for (const system of ['wgs84', 'gcj02', 'bd09'] as const) {
        const { text, copy } = coordinateText(system, position)!;
        expect(copy).toMatch(/^-?\d{1,3}\.\d{6},-?\d{1,2}\.\d{6}$/);
        expect(text).toMatch(/^\d{1,2}\.\d{5}° [NS], \d{1,3}\.\d{5}° [EW]$/);
      }
    }));
  });

  it('are missing where there is no position, or none on the grid', () => {
    for (const system of systems) for (const position of [[NaN, 22], [114, 95], [Infinity, 0]] as LonLat[]) {
      expect(coordinateText(system, position)).toBeNull();
    }
    expect(coordinateText('epsg4547', [2.35, 48.86])).toBeNull();
    expect(coordinateText('wgs84', [2.35, 48.86])).not.toBeNull();
  });
});
