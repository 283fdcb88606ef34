import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { formatArea, formatDistance, formatLength, formatMeasuredArea, formatNumber } from '../../../src/i18n/numbers';
import { zhCN } from '../../../src/i18n/zh-CN';

describe('a number', () => {
  it.each([[0, '0'], [1234567, '1,234,567'], [0.5, '0.5'], [1 / 3, '0.333'], [2, '2'], [-1500, '-1,500'], [1e9, '1,000,000,000']])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  it('has as many decimals as it may have, and no needless ones', () => {
    expect(formatNumber(1.25, 1)).toBe('1.3');
    expect(formatNumber(1.04, 1)).toBe('1');
    expect(formatNumber(99.6, 0)).toBe('100');
  });
});

describe('a distance', () => {
  it.each([
    [0, '1 m'], [4, '4 m'], [9.7, '10 m'], [14, '10 m'], [16, '20 m'], [500, '500 m'], [994, '990 m'], [1000, '1 km'], [1249, '1.2 km'], [12345, '12.3 km'],
  ])('of %d metres is written %s', (metres, written) => {
    expect(formatDistance(metres, en)).toBe(written);
  });

  it('never says a thousand metres for a kilometre', () => {
    for (const metres of [995, 996, 999, 999.99]) expect(formatDistance(metres, en)).toBe('1 km');
  });

  it('is in Chinese units in Chinese', () => {
    expect(formatDistance(500, zhCN)).toBe('500 米');
    expect(formatDistance(1500, zhCN)).toBe('1.5 公里');
  });

  it('is written the longer the farther', () => {
    const metresOf = (written: string): number => Number(/^[\d.,]+/.exec(written)?.[0].replaceAll(',', '')) * (written.endsWith('km') ? 1000 : 1);
    fc.assert(fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(metresOf(formatDistance(less, en))).toBeLessThanOrEqual(metresOf(formatDistance(more, en)));
    }));
  });
});

describe('an area', () => {
  it('has two decimals at most', () => {
    expect(formatArea(4.876, en)).toBe('4.88 km²');
    expect(formatArea(155.44, zhCN)).toBe('155.44 平方公里');
    expect(formatArea(1234, en)).toBe('1,234 km²');
  });
});

describe('a measured length', () => {
  it.each([
    [0, '0 m'], [4.4, '4 m'], [999.4, '999 m'], [999.6, '1 km'], [1000, '1 km'], [1234.5, '1.23 km'], [123456, '123.46 km'],
  ])('of %d metres is written %s', (metres, written) => {
    expect(formatLength(metres, en)).toBe(written);
  });

  it('is in Chinese units in Chinese', () => {
    expect(formatLength(320, zhCN)).toBe('320 米');
    expect(formatLength(1234.5, zhCN)).toBe('1.23 公里');
  });
});

describe('a measured area', () => {
  it.each([
    [0, '0 m²'], [9999.4, '9,999 m²'], [9999.6, '1 ha'], [12345, '1.23 ha'], [999_949, '99.99 ha'], [999_960, '1 km²'], [1e6, '1 km²'], [155_440_000, '155.44 km²'],
  ])('of %d square metres is written %s', (squareMetres, written) => {
    expect(formatMeasuredArea(squareMetres, en)).toBe(written);
  });

  it('is in Chinese units in Chinese', () => {
    expect([500, 25_000, 2_500_000].map((squareMetres) => formatMeasuredArea(squareMetres, zhCN))).toEqual(['500 平方米', '2.5 公顷', '2.5 平方公里']);
  });
});
