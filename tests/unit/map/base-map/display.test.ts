import type { Point } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { toGcj02 } from '../../../../src/geo/coordinate-systems';
import type { LonLat } from '../../../../src/geo/mercator';
import { displayOf } from '../../../../src/map/base-map/display';
import { loadDisplay } from '../../../../src/map/base-map/load-display';

const imported = vi.hoisted(() => ({ libraries: 0 }));
vi.mock('../../../../src/map/base-map/display', async (original) => {
  imported.libraries += 1;
  return original<typeof import('../../../../src/map/base-map/display')>();
});

const here: LonLat = [114, 22];
const point: Point = { type: 'Point', coordinates: [...here] };

describe('what is drawn over a base map', () => {
  it('stays where it is in WGS 84', () => {
    const display = displayOf('wgs84');
    expect(display.toDisplay(here)).toBe(here);
    expect(display.toWgs84(here)).toBe(here);
    expect(display.shift(point)).toBe(point);
  });

  it('is shifted over GCJ-02, and found back', () => {
    const display = displayOf('gcj02');
    const there = toGcj02(here);
    expect(there).not.toEqual(here);
    expect(display.toDisplay(here)).toEqual(there);
    expect(display.shift(point)).toEqual({ type: 'Point', coordinates: there });
    const [longitude, latitude] = display.toWgs84(display.toDisplay(here));
    expect(longitude).toBeCloseTo(here[0], 8);
    expect(latitude).toBeCloseTo(here[1], 8);
  });

  it('brings the libraries of coordinate systems only where something shifts', async () => {
    vi.resetModules();
    const before = imported.libraries;
    const still = await loadDisplay('wgs84');
    expect(still.shift(point)).toBe(point);
    expect(imported.libraries).toBe(before);
    const shifted = await loadDisplay('gcj02');
    expect(shifted.toDisplay(here)).toEqual(toGcj02(here));
    expect(imported.libraries).toBe(before + 1);
  });
});
