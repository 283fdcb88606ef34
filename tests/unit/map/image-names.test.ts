import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchName, iconName, readHatchName, readIconName } from '../../../src/map/engine/image-names';
import { drawingOf, type SymbolLook } from '../../../src/symbols/drawing';
import { iconNames, icons } from '../../../src/symbols/icons';
import { shapes, type ShapeName } from '../../../src/symbols/shapes';
import { symbolOf } from '../../../src/symbols/symbol';
import { figureColours, themes } from '../../../src/theme/theme';
import { lookups } from '../facts/district';

const colour = fc.constantFrom(...figureColours);
const theme = fc.constantFrom(...themes);
const look: fc.Arbitrary<SymbolLook> = fc.record({
  shape: fc.constantFrom(...(Object.keys(shapes) as ShapeName[])),
  icon: fc.option(fc.constantFrom(...iconNames)),
  colour,
  hollow: fc.boolean(),
  dotted: fc.boolean(),
  mark: fc.option(fc.constantFrom('1', '12', 'A')),
});

describe('the name of an icon', () => {
  it('says, with a theme, all that it takes to draw it', () => {
    fc.assert(fc.property(look, theme, (drawn, lit) => {
      const name = `${iconName(drawn)}|${lit}`;
      expect(readIconName(name)).toEqual({ look: drawn, theme: lit });
      expect(readHatchName(name)).toBeNull();
    }));
  });

  it('is another for every other symbol, and the same for the same', () => {
    fc.assert(fc.property(look, look, (one, other) => {
      expect(iconName(one) === iconName(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }));
  });

  it('is read back, for every place of the district, to what its symbol is drawn from', () => {
    for (const place of lookups.catalogue.places) {
      const symbol = symbolOf(place, lookups);
      const read = readIconName(`${iconName(symbol)}|dark`);
      expect(read && drawingOf(read.look), place.id).toEqual(drawingOf(symbol));
      expect(drawingOf(symbol).icon?.path, place.id).toBe(symbol.icon === null ? undefined : icons[symbol.icon]);
    }
  });

  it('falls back to a plain badge where the pictogram is unknown', () => {
    expect(readIconName('icon|circle|toString|figure-teal|filled|plain||light')?.look.icon).toBeNull();
  });
});

describe('the name of a hatch', () => {
  it('says its colour and, with it, its theme', () => {
    fc.assert(fc.property(colour, theme, (painted, lit) => {
      const name = `${hatchName(painted)}|${lit}`;
      expect(readHatchName(name)).toEqual({ colour: painted, theme: lit });
      expect(readIconName(name)).toBeNull();
    }));
  });
});

it.each([
  '', '|', 'icon', 'icon|', 'icon||', 'hatch', 'hatch|', 'hatch|figure-teal', 'hatch|figure-teal|noon', 'marker-15', 'toString',
  'icon|toString|life|figure-teal|filled|plain||light',
  'icon|circle|life|teal|filled|plain||light',
  'icon|circle|life|figure-teal|filled|plain||noon',
  'icon|circle|life|figure-teal|filled|plain|',
])('%j is the name of neither', (name) => {
  expect(readIconName(name)).toBeNull();
  expect(readHatchName(name)).toBeNull();
});
