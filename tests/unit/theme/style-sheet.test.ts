// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { themeStyleSheet } from '../../../src/theme/style-sheet';
import { colourNames, coloursOf, edges, fills, labels, type Theme } from '../../../src/theme/theme';

interface Block {
  /** The media query that it stands in; empty for none. */
  readonly media: string;
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
}

const blocksOf = (rules: CSSRuleList, media = ''): Block[] => [...rules].flatMap((rule) => {
  if (rule instanceof CSSMediaRule) return blocksOf(rule.cssRules, rule.media.mediaText);
  return rule instanceof CSSStyleRule ? [{ media, selector: rule.selectorText, style: rule.style }] : [];
});

let blocks: Block[] = [];
beforeAll(() => {
  const sheet = document.createElement('style');
  sheet.textContent = themeStyleSheet();
  document.head.append(sheet);
  blocks = sheet.sheet ? blocksOf(sheet.sheet.cssRules) : [];
});

/** Where each theme is declared. */
const places: readonly (readonly [media: string, selector: string, theme: Theme])[] = [
  ['', ':root', 'light'],
  ['(prefers-color-scheme: dark)', ':root:not([data-theme="light"])', 'dark'],
  ['', ':root[data-theme="dark"]', 'dark'],
  ['print', ':root:root:root', 'print'],
];

describe('the style sheet of the theme', () => {
  it('declares each theme where it holds, and nothing else: the choice before the system, paper before all', () => {
    expect(blocks.map(({ media, selector }) => [media, selector])).toEqual(places.map(([media, selector]) => [media, selector]));
  });

  it.each(places)('%s %s has every colour of the theme', (media, selector, theme) => {
    const style = blocks.find((block) => block.media === media && block.selector === selector)?.style;
    for (const name of colourNames) expect(style?.getPropertyValue(`--${name}`), name).toBe(coloursOf(theme)[name]);
    expect(style?.getPropertyValue('color-scheme')).toBe(theme === 'dark' ? 'dark' : 'light');
  });

  it('has sizes, weights, fills and edges once, for every theme', () => {
    const style = blocks[0]?.style;
    for (const [family, { size }] of Object.entries(labels)) {
      expect(style?.getPropertyValue(`--label-${family}-size`)).toBe(`${size}px`);
      expect(style?.getPropertyValue(`--label-${family}-weight`)).toMatch(/^(400|700)$/);
    }
    for (const [family, opacity] of Object.entries(fills)) expect(style?.getPropertyValue(`--fill-${family}`)).toBe(String(opacity));
    for (const [family, width] of Object.entries(edges)) expect(style?.getPropertyValue(`--edge-${family}`)).toBe(`${width}px`);
    for (const step of ['1', '2', '3', '4', '5']) expect(style?.getPropertyValue(`--size-${step}`)).toMatch(/^[\d.]+px$/);
    for (const { style: other } of blocks.slice(1)) expect(other.getPropertyValue('--size-1')).toBe('');
  });
});
