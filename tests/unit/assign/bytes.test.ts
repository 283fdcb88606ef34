import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../scripts/assign/bytes';

const read = (text: string) => {
  const bytes = Buffer.from(`${text},9`);
  return numberIn(bytes, 0, bytes.length - 2);
};

describe('a number in bytes', () => {
  it('is the number that its text says, to the last bit', () => {
    const decimal = fc.tuple(fc.constantFrom('', '-', '+'), fc.nat(999_999_999), fc.stringMatching(/^\d{0,8}$/))
      .map(([sign, whole, decimals]) => `${sign}${whole}.${decimals}`);
    fc.assert(fc.property(decimal, (text) => {
      const value = read(text);
      // Seventeen figures are more than fit: those are read slowly, elsewhere.
      expect(Object.is(value, Number(text)) || (Number.isNaN(value) && text.replace(/\D/g, '').length > 15)).toBe(true);
    }), { numRuns: 5000 });
  });

  it.each([
    ['113.5', 113.5], [' 22.7 ', 22.7], ['\t-0.5', -0.5], ['.5', 0.5], ['5.', 5], ['+7', 7], ['00012', 12], ['113.123456789012', 113.123456789012],
  ])('is read from “%s”', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', ' ', '.', '-', '+-1', '1.2.3', '12a', 'NaN', 'Infinity', '0x10', '1e5', '1e', '1,5', '22°30′', '１１３', '"1"', '1234567890123456'])('is left to others in “%s”', (text) => {
    expect(read(text)).toBeNaN();
  });
});
