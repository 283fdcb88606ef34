import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchName, iconName, readHatchName, readIconName } from '../../../src/map/engine/image-names';
import { pictureOf } from '../../../src/map/picture';
import { shapes, type ShapeName } from '../../../src/symbols/shapes';
import { smallLookups, viewOf } from '../support';

const colour = fc.constantFrom('#0072B2', '#14706B', '#4F5B66');
const symbol = fc.record({
  family: fc.constant('zone' as const),
  shape: fc.constantFrom(...(Object.keys(shapes) as ShapeName[])),
  colour,
  hollow: fc.boolean(),
  dotted: fc.boolean(),
  mark: fc.option(fc.constantFrom('1', '12', 'A')),
});

describe('the name of an icon', () => {
  it('says all that it takes to draw it', () => {
    fc.assert(fc.property(symbol, ({ shape, colour: painted, hollow, dotted, mark, family }) => {
      const name = iconName({ shape, colour: painted, hollow, dotted, mark, family });
      expect(readIconName(name)).toEqual({ shape, colour: painted, hollow, dotted, mark: mark ?? '' });
      expect(readHatchName(name)).toBeNull();
    }));
  });

  it('is another for every other symbol, and the same for the same', () => {
    fc.assert(fc.property(symbol, symbol, (one, other) => {
      expect(iconName(one) === iconName(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }));
  });

  it('can be read back for every place', () => {
    const lookups = smallLookups();
    for (const item of pictureOf(lookups, viewOf(lookups)).items) {
      expect(readIconName(iconName(item.symbol))).toMatchObject({ shape: item.symbol.shape, colour: item.symbol.colour });
    }
  });
});

describe('the name of a hatch', () => {
  it('says its colour', () => {
    fc.assert(fc.property(colour, (painted) => {
      expect(readHatchName(hatchName(painted))).toBe(painted);
      expect(readIconName(hatchName(painted))).toBeNull();
    }));
  });
});

it.each(['', '|', 'icon', 'icon|', 'icon||', 'hatch', 'hatch|', 'marker-15', 'toString'])('%j is the name of neither', (name) => {
  expect(readIconName(name)).toBeNull();
  expect(readHatchName(name)).toBeNull();
});
