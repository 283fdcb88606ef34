import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn, numberOf } from '../../../scripts/assign/bytes';

const read = (text: string) => {
  const bytes = Buffer.from(`${text},9`);
  return numberIn(bytes, 0, bytes.length - 2);
};

describe('a number in bytes', () => {
  it('is the number that its text says, to the last bit', () => {
    const decimal = fc.tuple(fc.constantFrom('', '-', '+'), fc.nat(999_999_999), fc.stringMatching(/^\d{0,22}$/))
      .map(([sign, whole, decimals]) => `${sign}${whole}.${decimals}`);
    fc.assert(fc.property(fc.oneof(decimal, fc.double({ noDefaultInfinity: true, noNaN: true }).map(String)), (text) => {
      expect(Object.is(read(text), Number(text))).toBe(true);
    }), { numRuns: 5000 });
  });

  it.each([
    ['113.5', 113.5], [' 22.7 ', 22.7], ['\t-0.5', -0.5], ['.5', 0.5], ['5.', 5], ['2.5e2', 250], ['1E-3', 0.001], ['+7', 7], ['00012', 12],
    ['123456789012345678', 123_456_789_012_345_680], ['1e400', Infinity],
  ])('is read from “%s”', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', ' ', '.', '-', '+-1', '1.2.3', '12a', 'NaN', 'Infinity', '0x10', '1e', '1,5', '22°30′', '１１３'])('is not read from “%s”', (text) => {
    expect(read(text)).toBeNaN();
    expect(numberOf(text)).toBeNaN();
  });
});
