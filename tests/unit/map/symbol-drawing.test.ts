import { describe, expect, it } from 'vitest';
import { drawingOf, type SymbolLook } from '../../../src/symbols/drawing';
import { icons, type IconName } from '../../../src/symbols/icons';
import { shapes } from '../../../src/symbols/shapes';

const plain: SymbolLook = { shape: 'circle', icon: null, colour: 'figure-teal', hollow: false, dotted: false, mark: null };

describe('the drawing of a symbol', () => {
  it('is a plain badge where there is nothing to put in it', () => {
    expect(drawingOf(plain)).toMatchObject({ badge: { path: shapes.circle.outline, fill: 'figure-teal', dashes: [] }, icon: null, text: null });
  });

  it('is a plain badge where the pictogram is not known', () => {
    expect(drawingOf({ ...plain, icon: 'toString' as IconName }).icon).toBeNull();
  });

  it('puts the pictogram in the middle, within the badge', () => {
    for (const [name, { iconSide }] of Object.entries(shapes)) {
      const { icon } = drawingOf({ ...plain, shape: name as keyof typeof shapes, icon: 'life' });
      expect(icon?.path).toBe(icons.life);
      expect((icon?.offset ?? 0) + ((icon?.scale ?? 0) * 15) / 2).toBeCloseTo(0);
      expect((icon?.scale ?? 0) * 15).toBeCloseTo(iconSide);
    }
  });

  it('contrasts what is inside with the badge', () => {
    const inside = (look: Partial<SymbolLook>) => {
      const { icon, text } = drawingOf({ ...plain, icon: 'park', mark: '1', ...look });
      return [icon?.fill, text?.fill];
    };
    expect(inside({})).toEqual(['on-figure', 'on-figure']);
    expect(inside({ hollow: true })).toEqual(['figure-teal', 'figure-teal']);
    expect(drawingOf({ ...plain, hollow: true }).badge).toMatchObject({ fill: 'halo', stroke: 'figure-teal' });
  });

  it('is dotted where the position is a candidate', () => {
    expect(drawingOf({ ...plain, dotted: true }).badge.dashes.length).toBe(2);
  });
});

describe('the pictograms', () => {
  it('are all different, and all path data', () => {
    const paths = Object.values(icons);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[Mm][-\d.,eE\sMmLlHhVvCcSsQqTtAaZz]+$/);
  });
});
