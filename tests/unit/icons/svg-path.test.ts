import { describe, expect, it } from 'vitest';
import { pathOfSvg } from '../../../scripts/icons/svg-path';

const drawing = (inside: string, viewBox = '0 0 15 15') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`;
const compiled = (svg: string) => pathOfSvg(svg, 'some/icon.svg');

describe('a pictogram compiled to path data', () => {
  it('is its path, on one line', () => {
    expect(compiled(drawing('<!-- a line -->\n  <path id="a" d="M1,2&#xA;&#x9;L3,4"/>\n'))).toBe('M1,2 L3,4');
  });

  it('joins its paths, each beginning where it did alone', () => {
    expect(compiled(drawing('<path d="M9 9h1z"/><path d="m1 2l3 4z"/><path d="M5 5v1z"/>'))).toBe('M9 9h1zM0 0m1 2l3 4zM5 5v1z');
    expect(compiled(drawing('<path d="m1 2l3 4z"/>'))).toBe('m1 2l3 4z');
  });

  it.each([
    ['another shape', drawing('<path d="M0 0z"/><circle r="3"/>'), 'it holds <circle>, and only <path> is drawn.'],
    ['a group', drawing('<g transform="scale(2)"><path d="M0 0z"/></g>'), 'it holds <g>, and only <path> is drawn.'],
    ['a path drawn in another way', drawing('<path d="M0 0z" fill-opacity="0.3"/>'), 'a path has the attribute "fill-opacity", which would be lost.'],
    ['another grid', drawing('<path d="M0 0z"/>', '0 0 50 50'), 'its viewBox is "0 0 50 50", and icons are drawn on "0 0 15 15".'],
    ['no grid', '<svg><path d="M0 0z"/></svg>', 'its viewBox is "", and icons are drawn on "0 0 15 15".'],
    ['no path', drawing('<path d=" "/>'), 'it holds no path.'],
    ['another document', '<html/>', 'it is not an SVG but begins with <html>.'],
    ['a broken file', '<svg viewBox="0 0 15 15"><path d="M0 0z"></svg>', 'it is broken. '],
    ['an empty file', '', 'it is broken. '],
  ])('refuses %s, and says which file and why', (_, svg, reason) => {
    expect(() => compiled(svg)).toThrow(`some/icon.svg cannot be used as an icon: ${reason}`);
  });
});
