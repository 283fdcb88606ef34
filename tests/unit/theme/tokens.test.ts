import { parseHex } from 'culori';
import { describe, expect, it } from 'vitest';
import { categorical, colourNames, coloursOf, colourVariable, edges, figureColours, fills, labels, themes, weights } from '../../../src/theme/theme';
import tokens from '../../../src/theme/tokens.json';
import { familyOrder } from '../../../src/symbols/symbol';

describe.each(themes)('the colours of the theme %s', (theme) => {
  const colours = coloursOf(theme);

  it.each(colourNames)('%s is a full sRGB colour in hex', (name) => {
    expect(colours[name]).toMatch(/^#[\dA-F]{6}$/);
    expect(parseHex(colours[name])).toMatchObject({ mode: 'rgb' });
  });

  it('has one colour for each meaning', () => {
    const values = figureColours.map((name) => colours[name]);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('paper', () => {
  it('has the colours of the light screen but where the tokens name others', () => {
    const own = colourNames.filter((name) => 'print' in tokens.colours[name]);
    expect(own.length).toBeGreaterThan(0);
    for (const name of colourNames.filter((each) => !own.includes(each))) expect(coloursOf('print')[name], name).toBe(coloursOf('light')[name]);
    expect(coloursOf('print').paper).toBe('#FFFFFF');
  });
});

describe('the hues of a categorical plan', () => {
  it('are five figure colours, each once', () => {
    expect(new Set(categorical).size).toBe(5);
    for (const name of categorical) expect(figureColours).toContain(name);
  });

  it('are variables of the style sheet under their own names', () => {
    expect(colourVariable('figure-hue-1')).toBe('var(--figure-hue-1)');
  });
});

describe.each(familyOrder)('the family %s', (family) => {
  it('has a label that can be read, a fill that can be seen through, and an edge', () => {
    expect(labels[family].size).toBeGreaterThanOrEqual(10);
    expect(weights).toHaveProperty(labels[family].weight);
    expect(fills[family]).toBeGreaterThan(0);
    expect(fills[family]).toBeLessThan(0.5);
    expect(edges[family]).toBeGreaterThanOrEqual(1);
  });
});
