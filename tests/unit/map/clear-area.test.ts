import { expect, it } from 'vitest';
import { measureClearArea, noClearArea, shorterSide } from '../../../src/map/clear-area';

const box = (left: number, top: number, width: number, height: number): Element =>
  ({ getBoundingClientRect: () => ({ left, top, width, height, right: left + width, bottom: top + height }) }) as Element;

it('the clear area is what lies inside the stage, with what covers the rest as padding', () => {
  expect(measureClearArea(box(100, 50, 800, 600), box(400, 60, 450, 500))).toEqual({
    width: 450, height: 500, padding: { top: 10, right: 50, bottom: 90, left: 300 },
  });
});

it('an element beyond the stage covers nothing of it', () => {
  expect(measureClearArea(box(0, 0, 100, 100), box(-10, -10, 200, 200)).padding).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
});

it('the shorter side is never too short to frame anything in', () => {
  expect(shorterSide({ ...noClearArea, width: 900, height: 500 })).toBe(500);
  expect(shorterSide(noClearArea)).toBeGreaterThan(0);
});
