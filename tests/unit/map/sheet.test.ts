import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelsOf, sheetOf, sheetSizes, type Box, type Sheet } from '../../../src/map/export/sheet';
import { sheetCamera } from '../../../src/map/export/sheet-camera';
import { frameOfCamera } from '../../../src/geo/mercator';

const screen = fc.record({
  width: fc.integer({ min: 0, max: 8000 }),
  height: fc.integer({ min: 0, max: 5000 }),
  devicePixelRatio: fc.double({ min: 0.25, max: 5, noNaN: true }),
});
const anySheet = fc.tuple(fc.constantFrom(...sheetSizes), screen).map(([size, of]) => sheetOf(size, of));

const boxesOf = ({ title, map, legend, footer }: Sheet): Box[] => [title, map, legend, footer];
const rounding = 1e-6;
const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left) > rounding
  && Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top) > rounding;

describe('a sheet', () => {
  it('on paper has 200 dots to the inch, whatever the screen', () => {
    fc.assert(fc.property(screen, (of) => {
      expect(pixelsOf(sheetOf('a4', of))).toEqual({ width: 2339, height: 1654 });
      expect(pixelsOf(sheetOf('a3', of))).toEqual({ width: 3307, height: 2339 });
    }));
  });

  it('of a screen is as large and as sharp, and never too small for its map', () => {
    expect(pixelsOf(sheetOf('screen', { width: 1400, height: 900, devicePixelRatio: 2 }))).toEqual({ width: 2800, height: 1800 });
    expect(pixelsOf(sheetOf('screen', { width: 1400, height: 900, devicePixelRatio: 0.5 }))).toEqual({ width: 1400, height: 900 });
    fc.assert(fc.property(anySheet, ({ map }) => {
      expect(map.width).toBeGreaterThan(500);
      expect(map.height).toBeGreaterThan(400);
    }));
  });

  it('has all its parts within it', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      for (const { left, top, width, height } of boxesOf(sheet)) {
        expect(width).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(sheet.width + rounding);
        expect(top + height).toBeLessThanOrEqual(sheet.height + rounding);
      }
    }));
  });

  it('has no part over another', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const boxes = boxesOf(sheet);
      boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
    }));
  });

  it('has the title above the map, the legend at its right, the sources below', () => {
    fc.assert(fc.property(anySheet, ({ title, map, legend, footer }) => {
      expect(title.top + title.height).toBeLessThan(map.top);
      expect(map.left + map.width).toBeLessThan(legend.left);
      expect(map.top + map.height).toBeLessThan(footer.top);
      expect(legend).toMatchObject({ top: map.top, height: map.height });
    }));
  });
});

describe('the camera of a sheet', () => {
  const extent = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) });
  const camera = { center: [20, 10], zoom: 12, bearing: 30 } as const;

  it('shows all that was clear on the screen, and touches its edge on one side', () => {
    fc.assert(fc.property(extent, extent, (clear, map) => {
      const { zoom, ...rest } = sheetCamera(camera, clear, map);
      expect(rest).toEqual({ center: [20, 10], bearing: 30 });
      // So many units of the world to a pixel, before and after.
      const [before, after] = [camera.zoom, zoom].map((each) => frameOfCamera({ ...camera, zoom: each }, 1).side);
      const shares = [(map.width * (after ?? 0)) / (clear.width * (before ?? 1)), (map.height * (after ?? 0)) / (clear.height * (before ?? 1))];
      expect(Math.min(...shares)).toBeCloseTo(1, 6);
    }));
  });

  it('is the screen’s where the map is as large', () => {
    expect(sheetCamera(camera, { width: 800, height: 600 }, { width: 800, height: 600 })).toEqual(camera);
  });

  it('is a camera even where nothing was clear', () => {
    expect(Number.isFinite(sheetCamera(camera, { width: 0, height: 0 }, { width: 800, height: 600 }).zoom)).toBe(true);
  });
});
