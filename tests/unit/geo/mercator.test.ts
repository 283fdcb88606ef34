import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOfFrame, frameOf, frameOfCamera, fromUnit, metresPerUnit, toUnit, withinFrame } from '../../../src/geo/mercator';
import { arbitraryBounds, arbitraryPosition } from './arbitraries';

describe('the projection', () => {
  it('puts the meridian and the equator in the middle, east to the right and north to the top', () => {
    expect(toUnit([0, 0])).toEqual({ x: 0.5, y: 0.5 });
    expect(toUnit([180, 0]).x).toBe(1);
    expect(toUnit([0, 85.051129]).y).toBeCloseTo(0, 7);
    expect(toUnit([0, -85.051129]).y).toBeCloseTo(1, 7);
  });

  it('comes back to where it began', () => {
    fc.assert(fc.property(arbitraryPosition, (position) => {
      const [longitude, latitude] = fromUnit(toUnit(position));
      expect(longitude).toBeCloseTo(position[0], 9);
      expect(latitude).toBeCloseTo(position[1], 9);
    }));
  });

  it('measures the whole equator, and half of it at 60 degrees', () => {
    expect(metresPerUnit(0)).toBeCloseTo(40_075_016.686, 3);
    expect(metresPerUnit(60)).toBeCloseTo(20_037_508.343, 3);
    expect(metresPerUnit(-60)).toBeCloseTo(metresPerUnit(60), 6);
  });
});

describe('a frame', () => {
  it('holds its bounds with the margin on every side', () => {
    fc.assert(fc.property(arbitraryBounds, fc.double({ min: 0, max: 2, noNaN: true }), (bounds, margin) => {
      const frame = frameOf(bounds, margin);
      const corners = [withinFrame(frame, [bounds[0], bounds[3]]), withinFrame(frame, [bounds[2], bounds[1]])];
      const edge = margin / (1 + 2 * margin);
      for (const { x, y } of corners) {
        for (const share of [x, y]) {
          expect(share).toBeGreaterThanOrEqual(edge - 1e-6);
          expect(share).toBeLessThanOrEqual(1 - edge + 1e-6);
        }
      }
      const [least = 0] = corners.flatMap(({ x, y }) => [x, y]).sort((one, other) => one - other);
      expect(least).toBeCloseTo(edge, 6);
    }));
  });

  it('comes back from a camera, whatever the screen', () => {
    fc.assert(fc.property(arbitraryBounds, fc.integer({ min: 160, max: 4000 }), (bounds, pixels) => {
      const frame = frameOf(bounds, 0.1);
      const back = frameOfCamera(cameraOfFrame(frame, pixels), pixels);
      expect(back.center.x).toBeCloseTo(frame.center.x, 9);
      expect(back.center.y).toBeCloseTo(frame.center.y, 9);
      expect(back.side / frame.side).toBeCloseTo(1, 9);
    }));
  });

  it('is the whole world at zoom 0 on 512 pixels, as MapLibre counts', () => {
    expect(cameraOfFrame({ center: { x: 0.5, y: 0.5 }, side: 1 }, 512)).toEqual({ center: [0, 0], zoom: 0 });
    expect(frameOfCamera({ center: [0, 0], zoom: 1 }, 512).side).toBe(0.5);
  });

  it('begins at its north-western corner', () => {
    const frame = frameOf([10, 10, 20, 20], 0);
    expect(withinFrame(frame, [10, 0]).x).toBeLessThan(withinFrame(frame, [20, 0]).x);
    expect(withinFrame(frame, [10, 20]).y).toBeLessThan(withinFrame(frame, [10, 10]).y);
    expect(withinFrame(frame, [10, 20]).y).toBeCloseTo(0, 9);
  });
});
