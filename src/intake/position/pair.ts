import { pairKind } from '../system/numbers';
import { ordinatesOf, plainText, type Ordinate } from './ordinates';

export interface PositionPair {
  readonly pair: readonly [Ordinate, Ordinate];
  readonly kind: 'degrees' | 'grid';
  /** A third number: a height, which no one asked for. */
  readonly ignored: string | null;
}

/** Two numbers that a position can be; null where there are not just two, or they are nothing of the kind. */
export function readPair(text: string): PositionPair | null {
  if (text.length < 3 || !/[0-9０-９]/.test(text)) return null;
  const [first, second, ...more] = ordinatesOf(plainText(text)) ?? [];
  if (!first || !second || more.length > 1) return null;
  const kind = pairKind(first.value, second.value);
  return kind === 'neither' || (kind === 'grid' && (first.angle || second.angle)) ? null : { pair: [first, second], kind, ignored: more[0] ? String(more[0].value) : null };
}
