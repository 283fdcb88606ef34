import type { Bound } from '../../src/catalogue/catalogue';

/** The values a figure allows. An open end is not itself allowed. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

export interface Figure {
  value: number;
  /** Upper end, where the bound is a range. */
  high?: number | undefined;
  bound?: Bound | undefined;
}

/** How far "about" may be off, as a share of the value. */
export const aboutTolerance = 0.05;

/** Half a unit of the last decimal written: 0.05 for 3.1, 0.5 for 12. */
export function roundingMargin(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return 0.5 * 10 ** -Math.max(decimals, 0);
}

/**
 * An exact figure stands for everything that rounds to it, so that 3.1 and 3.13 do not contradict each other.
 * Its upper end is open: 5.5 rounds to 6, so that 5 and 6 do.
 */
export function intervalOf({ value, high, bound = 'exact' }: Figure): Interval {
  const closed = (from: number, to: number): Interval => ({ low: from, high: to, lowOpen: false, highOpen: false });
  switch (bound) {
    case 'exact': {
      const margin = roundingMargin(value);
      return { ...closed(value - margin, value + margin), highOpen: true };
    }
    case 'about': {
      const margin = Math.abs(value) * aboutTolerance;
      return closed(value - margin, value + margin);
    }
    case 'at-least': return closed(value, Infinity);
    case 'more-than': return { ...closed(value, Infinity), lowOpen: true };
    case 'at-most': return closed(-Infinity, value);
    case 'less-than': return { ...closed(-Infinity, value), highOpen: true };
    // A range whose upper end is not told limits nothing above.
    case 'range': return closed(value, high ?? Infinity);
  }
}

function endsBefore(a: Interval, b: Interval): boolean {
  const gap = b.low - a.high;
  // Ends such as 3.1 + 0.05 and 3.2 - 0.05 are the same number, though not to the last binary digit.
  const touch = Number.isFinite(gap) && Math.abs(gap) <= 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.low));
  return touch ? a.highOpen || b.lowOpen : gap > 0;
}

/** Whether no value satisfies both. */
export const disjoint = (a: Interval, b: Interval): boolean => endsBefore(a, b) || endsBefore(b, a);

/** How far a value lies outside an interval; 0 inside. */
export const distanceTo = ({ low, high }: Interval, value: number): number => Math.max(low - value, value - high, 0);
