import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOfFrame, frameOf } from '../../../../src/geo/mercator';
import { cameraOfSquare, cameraOn, engineCamera, metresPerPixelOf, project } from '../../../../src/map/figure/figure-camera';
import { leading, placeLabels, textWidth, type LabelWish, type PlacedLabel } from '../../../../src/map/figure/label-layout';

const bounds = [20, 10, 20.2, 10.1] as const;

describe('the camera of a figure', () => {
  it('shows bounds whole, whatever the figure’s shape', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 2000 }), fc.integer({ min: 60, max: 2000 }), (width, height) => {
      const camera = cameraOn(bounds, { width, height }, 0.05);
      const northWest = project(camera, [20, 10.1]);
      const southEast = project(camera, [20.2, 10]);
      expect(northWest.x).toBeGreaterThanOrEqual(width * 0.05 - 1e-3);
      expect(northWest.y).toBeGreaterThanOrEqual(height * 0.05 - 1e-3);
      expect(southEast.x).toBeLessThanOrEqual(width * 0.95 + 1e-3);
      expect(southEast.y).toBeLessThanOrEqual(height * 0.95 + 1e-3);
    }));
  });

  it('shows at least the inner five sixths of a square frame', () => {
    const frame = frameOf(bounds, 0);
    for (const size of [{ width: 400, height: 400 }, { width: 800, height: 200 }, { width: 300, height: 500 }]) {
      const { scale } = cameraOfSquare(frame, size);
      expect(frame.side * scale).toBeGreaterThanOrEqual(Math.min(size.width, size.height) - 1e-6);
      expect(frame.side * scale).toBeLessThanOrEqual(Math.min(size.width, size.height) * 1.2 + 1e-6);
    }
  });

  it('is counted by the map engine as by itself', () => {
    const frame = frameOf(bounds, 0);
    const camera = cameraOfSquare(frame, { width: 512, height: 512 });
    expect(engineCamera(camera).zoom).toBeCloseTo(cameraOfFrame(frame, 512).zoom, 9);
    // A degree of longitude at the equator is 111.32 km; at 10° north, cosine of that.
    expect(metresPerPixelOf(camera) * 512).toBeCloseTo(0.2 * 111_319.5 * Math.cos((10.05 * Math.PI) / 180), -1);
  });
});

const size = { width: 300, height: 200 };
const wish = (key: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({ key, lines: [key], x, y, size: 12, radius: 8, ...more });

/** The box of a label, by the same measure. */
function boxOf({ lines, left, baseline, anchor, size: type, spacing }: PlacedLabel) {
  const width = Math.max(...lines.map((line) => textWidth(line, type, spacing)));
  const start = anchor === 'start' ? left : anchor === 'middle' ? left - width / 2 : left - width;
  const top = baseline - type * 0.9;
  return { left: start, right: start + width, top, bottom: top + lines.length * type * leading };
}

describe('names on a figure', () => {
  it('never meet each other, unless they must stand', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 })), { maxLength: 40 });
    fc.assert(fc.property(points, (all) => {
      const labels = placeLabels(all.map(([x, y], index) => wish(`名称${index}`, x, y)), [], size).map(boxOf);
      labels.forEach((one, index) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(size.width);
        for (const other of labels.slice(index + 1)) {
          const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      });
    }));
  });

  it('stand where they must, and give way in the order in which they ask', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => wish(`园区${index}`, 150, 100));
    const labels = placeLabels([...crowd, wish('选中', 150, 100, { must: true })], [], size);
    expect(labels.map(({ key }) => key)).toContain('选中');
    expect(labels[0]?.key).toBe('园区0');
    expect(labels.length).toBeLessThan(13);
  });

  it('keep off what is drawn', () => {
    const below = { left: 100, top: 105, right: 200, bottom: 140 };
    const [label] = placeLabels([wish('地点', 150, 100)], [below], size);
    expect(label && boxOf(label).bottom).toBeLessThanOrEqual(below.top);
  });
});
