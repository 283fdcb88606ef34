import { pairKind } from '../system/numbers';
import { ordinatesOf, plainText, type Ordinate } from './ordinates';

export interface PositionPair {
  readonly pair: readonly [Ordinate, Ordinate];
  /** `neither`: two numbers, but too great for degrees and too small for a grid. */
  readonly kind: 'degrees' | 'grid' | 'neither';
  /** A third number: a height, which no one asked for. */
  readonly ignored: string | null;
}

/** Two numbers, as a position has them; null where there are not just two. */
export function readPair(text: string): PositionPair | null {
  if (text.length < 3 || !/[0-9０-９]/.test(text)) return null;
  const [first, second, ...more] = ordinatesOf(plainText(text)) ?? [];
  if (!first || !second || more.length > 1) return null;
  const kind = pairKind(first.value, second.value);
  const turned = kind === 'grid' && (first.angle || second.angle);
  return turned ? null : { pair: [first, second], kind, ignored: more[0] ? String(more[0].value) : null };
}

/** Whether a text is a position by its numbers. */
export const isPair = (text: string): boolean => (readPair(text)?.kind ?? 'neither') !== 'neither';
