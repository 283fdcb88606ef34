import { limits } from '../limits';
import { headText } from '../text/decode';
import { encodingOf } from '../text/encoding';

/** A value of an attribute as text; what is no single value, as JSON. */
export function attributeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Nested too deep.
    return '';
  }
}

/** A whole file’s text, in the encoding it declares or has. */
export function wholeText(bytes: Uint8Array, chosen?: string, declared?: string): { text: string; encoding: string; unsure: boolean } {
  const recognised = encodingOf(bytes.subarray(0, limits.sampleBytes), [bytes.subarray(limits.sampleBytes)]);
  const encoding = chosen ?? (recognised.encoding !== 'utf-8' && declared !== undefined ? declared : recognised.encoding);
  return { text: headText(bytes, encoding), encoding, unsure: recognised.unsure && chosen === undefined };
}
