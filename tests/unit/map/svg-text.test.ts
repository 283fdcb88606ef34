// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolElements } from '../../../src/map/export/svg-symbol';
import { element, textElement } from '../../../src/map/export/svg-text';
import { drawingOf } from '../../../src/symbols/drawing';
import { iconNames } from '../../../src/symbols/icons';
import { shapes, type ShapeName } from '../../../src/symbols/shapes';
import type { PlaceSymbol } from '../../../src/symbols/symbol';
import { coloursOf, figureColours } from '../../../src/theme/theme';

/** Reads a document as a drawing program would; fails the test where it is not well-formed. */
function parsed(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  if (documentElement.nodeName === 'parsererror' || documentElement.querySelector('parsererror')) throw new Error(`${documentElement.textContent}\n${xml}`);
  return documentElement;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('<', '>', '&', '"', '\'', ']]>', '<!--', '-->', '&amp;', '&#0;', '<b>', '\u0000', '\uFFFE', '\uFFFF', '\uD83D', '\u0085', '梯', '😀')).map((parts) => parts.join('')),
);
/** What XML 1.0 can hold of a text. */
const holdable = (text: string): string =>
  [...text].filter((character) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(character)).join('');
/** As every XML reader reads line ends (XML 1.0, 2.11) and, in attributes, spaces (3.3.3). */
const lineEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
const spaces = (text: string): string => lineEnds(text).replaceAll(/[\t\n]/g, ' ');

describe('an element', () => {
  it('is read back with any text', () => {
    fc.assert(fc.property(anyText, (given) => {
      expect(parsed(textElement(given, {})).textContent).toBe(lineEnds(holdable(given)));
    }), { numRuns: 500 });
  });

  it('is read back with any attribute', () => {
    fc.assert(fc.property(anyText, (given) => {
      expect(parsed(element('g', { 'data-name': given })).getAttribute('data-name')).toBe(spaces(holdable(given)));
    }), { numRuns: 500 });
  });

  it('holds its children, and leaves out attributes that are undefined', () => {
    expect(element('g', { id: 'a', opacity: undefined, x: 0 }, element('path', { d: 'M0 0' }), textElement('b', {})))
      .toBe('<g id="a" x="0"><path d="M0 0"/><text>b</text></g>');
  });
});

describe('a symbol', () => {
  const symbol: fc.Arbitrary<PlaceSymbol> = fc.record({
    family: fc.constant('park' as const),
    shape: fc.constantFrom(...(Object.keys(shapes) as ShapeName[])),
    icon: fc.option(fc.constantFrom(...iconNames)),
    colour: fc.constantFrom(...figureColours),
    hollow: fc.boolean(),
    dotted: fc.boolean(),
    mark: fc.option(fc.constantFrom('1', '12', 'A', '<')),
  });
  const colours = coloursOf('print');

  it('is drawn as its drawing says', () => {
    fc.assert(fc.property(symbol, (drawn) => {
      const { badge, icon, text } = drawingOf(drawn);
      const root = parsed(element('g', {}, ...symbolElements(drawn, colours)));
      const paths = [...root.querySelectorAll('path')];
      expect(paths.map((path) => path.getAttribute('d'))).toEqual([badge.path, ...(icon ? [icon.path] : [])]);
      expect(paths[0]?.getAttribute('fill')).toBe(colours[badge.fill]);
      expect(paths[0]?.hasAttribute('stroke-dasharray')).toBe(drawn.dotted);
      expect(root.querySelector('text')?.textContent ?? null).toBe(text?.content ?? null);
    }));
  });
});
