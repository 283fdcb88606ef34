import type { Point } from 'geojson';
import { expect, it, vi } from 'vitest';
import { toGcj02 } from '../../../../src/geo/coordinate-systems';
import type { LonLat } from '../../../../src/geo/mercator';
import { loadDisplay } from '../../../../src/map/base-map/load-display';

const imported = vi.hoisted(() => ({ shift: 0 }));
vi.mock('../../../../src/geo/shift', async (original) => {
  imported.shift += 1;
  return original();
});

const here: LonLat = [114, 22];
const point: Point = { type: 'Point', coordinates: [...here] };

it('what is drawn over WGS 84 stays where it is, and loads no library of coordinate systems', async () => {
  const display = await loadDisplay('wgs84');
  expect(display.toDisplay(here)).toBe(here);
  expect(display.toWgs84(here)).toBe(here);
  expect(display.shift(point)).toBe(point);
  expect(imported.shift).toBe(0);
});

it('what is drawn over GCJ-02 is shifted, and found back', async () => {
  const display = await loadDisplay('gcj02');
  const there = toGcj02(here);
  expect(there).not.toEqual(here);
  expect(display.toDisplay(here)).toEqual(there);
  expect(display.shift(point)).toEqual({ type: 'Point', coordinates: there });
  const [longitude, latitude] = display.toWgs84(display.toDisplay(here));
  expect(longitude).toBeCloseTo(here[0], 8);
  expect(latitude).toBeCloseTo(here[1], 8);
  expect(imported.shift).toBe(1);
});
